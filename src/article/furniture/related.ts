import type { Draft } from "../draft.ts";
import { labelOf, RELATED } from "../vocabulary.ts";
import { endsSentence, linkShare } from "./prose.ts";
import { defineFurniture, type Page } from "./rule.ts";

const isRelatedHead = (draft: Draft): boolean =>
  draft.text.length < 60 &&
  (draft.kind === "heading" || draft.strong || draft.text.endsWith(":") || draft.links.length === 0) &&
  RELATED.has(labelOf(draft.text));

/** A teaser of another article: a link, a line with a date, a headline or a short sentence. */
const isTeaser = (draft: Draft): boolean =>
  linkShare(draft) > 0.4 || draft.kind === "listItem" || draft.text.length < 160;

/** A bold label is weaker evidence than a heading: only what looks like teasers goes with it. */
const sectionEnd = ({ drafts }: Page, index: number): number => {
  const head = drafts[index];
  let end = index + 1;
  for (; end < drafts.length; end++) {
    const draft = drafts[end];
    if (!draft || !head) break;
    const isSameLevel = draft.kind === "heading" && draft.level <= head.level && !RELATED.has(labelOf(draft.text));
    if (head.kind === "heading" && isSameLevel) break;
    if (!isTeaser(draft) && (head.kind !== "heading" || endsSentence(draft.text))) break;
  }
  return end;
};

/** A heading over other articles, with what stands below it. */
export const related = defineFurniture({
  id: "furniture/related",
  reason: "Teasers of other articles carry other events' names and dates.",
  count: (page, index) => {
    const head = page.drafts[index];
    if (!head || !isRelatedHead(head)) return 0;
    const end = sectionEnd(page, index);
    const first = page.drafts[index + 1];
    // A heading alone, over a paragraph of text, is the article's own ("Links" over a story about bus links).
    return end === index + 1 && first !== undefined && head.kind === "heading" ? 0 : end - index;
  },
  examples: [
    "The council met on Monday and adopted the budget for next year.\n\n⟦### See also⟧\n\n⟦- [Snow in the harbour](#) 13.08.2020⟧\n⟦- [A flag over the hall](#) 16.02.2020⟧",
    "Rada przyjęła budżet miasta na przyszły rok.\n\n⟦## Zobacz także⟧\n\n⟦[Remont mostu](#)⟧\n\n⟦12 maja 2019 – Otwarto nową przystań⟧",
    "Taryba patvirtino kitų metų biudžetą.\n\n⟦**Panašios naujienos**⟧\n\n⟦[Atidaryta mokykla](#)⟧",
  ],
  counterExamples: [
    {
      text: "## Taip pat savivaldybėje\n\nMeras susitiko su ūkininkais ir aptarė kelių remontą.",
      because: "a section of news in the same release is text",
    },
  ],
});
