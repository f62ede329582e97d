import type { Draft } from "../draft.ts";
import { HOMES, labelOf } from "../vocabulary.ts";
import { endsSentence } from "./prose.ts";
import { defineFurniture, type Page } from "./rule.ts";

const ARROWS = /\s*(?:»|›|>|→|::|\u2192)\s*/;
const SLASH = /\s+[/|\\-]\s+|\s*\/\s*/;
const ADDRESS = /https?:\/\//;
const LONGEST_STEP = 120;
/** One of these parts the steps. */
const PARTING = /[»›>→:/|\\-]/;

const isTrail = (draft: Draft, title: string): boolean => {
  const { text, links } = draft;
  if (draft.kind === "heading" || !PARTING.test(text) || ADDRESS.test(text)) return false;
  const arrowed = text.split(ARROWS).filter(Boolean);
  const steps = arrowed.length > 1 ? arrowed : text.split(SLASH).filter(Boolean);
  if (steps.length < 2 || steps.some((step) => step.length > LONGEST_STEP && step !== title)) return false;
  const startsHome = HOMES.has(labelOf(steps[0] ?? ""));
  if (arrowed.length > 1) return startsHome || links.length > 0 || !endsSentence(text);
  return startsHome || (links.length > 0 && links.length >= steps.length - 1 && !endsSentence(text));
};

const ORDERED_TRAIL = 8;

/** A trail's steps as a list: the first is the home page, the last the title or the list above it. */
const listedTrail = ({ drafts, labels }: Page, index: number): number => {
  const first = drafts[index];
  if (first?.kind !== "listItem" || !HOMES.has(labels[index] ?? "")) return 0;
  let end = index + 1;
  while (end < drafts.length && end - index < ORDERED_TRAIL && drafts[end]?.list === first.list) end++;
  return end - index;
};

/** The trail of pages above an article. */
export const breadcrumb = defineFurniture({
  id: "furniture/breadcrumb",
  reason: "The trail of pages above the article repeats the menu.",
  longest: 300,
  count: (page, index) => {
    const { drafts, title, firstProse } = page;
    const draft = drafts[index];
    if (!draft || (firstProse !== -1 && index > firstProse + 1)) return 0;
    return isTrail(draft, title) ? 1 : listedTrail(page, index);
  },
  examples: [
    "⟦[Strona główna](/) > [Aktualności](/a) > Otwarcie hali⟧\n\n# Otwarcie hali",
    "⟦Home / News / A new bridge⟧\n\n# A new bridge",
    "⟦Gmina Leśna » [Wydarzenia](#)⟧\n\n## Dożynki",
    "⟦[Titulinis](/) › [Naujienos](/n) › Atidaryta mokykla⟧\n\n# Atidaryta mokykla",
  ],
  counterExamples: [
    {
      text: "# Walka o puchar\n\nLeśna / Górna – gminy razem zorganizowały w sobotę turniej piłki nożnej.",
      because: "a sentence with a slash leads nowhere",
    },
  ],
});
