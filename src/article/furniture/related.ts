import type { Draft } from "../draft.ts";
import { isRelatedLabel, labelOf } from "../vocabulary.ts";
import { endsSentence, linkShare } from "./prose.ts";
import { defineFurniture, type Page } from "./rule.ts";

const isRelatedHead = (draft: Draft, label: string): boolean =>
  (draft.kind === "heading" || draft.strong || draft.text.endsWith(":") || draft.links.length === 0) &&
  isRelatedLabel(label);

const CALENDAR_DAY = /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|^\S+ \d{1,2},? \d{4}/;

/** A teaser of another article: a link, or a line with a date. */
const isTeaser = (draft: Draft): boolean =>
  linkShare(draft) > 0.4 || (draft.text.length < 200 && CALENDAR_DAY.test(draft.text));

/** What may stand between teasers without being one itself: a headline, an item, a short sentence. */
const isLoose = (draft: Draft): boolean =>
  draft.kind === "heading" ||
  draft.kind === "listItem" ||
  draft.text.length < 40 ||
  (draft.text.length < 160 && !endsSentence(draft.text));

/** The end of the section below a related heading: teasers, and below the last running text everything. */
const sectionEnd = ({ drafts, lastProse }: Page, index: number): number => {
  const head = drafts[index];
  let end = index + 1;
  let last = end;
  for (; end < drafts.length; end++) {
    const draft = drafts[end];
    if (!draft || !head) break;
    const isSibling = draft.kind === "heading" && draft.level <= head.level && draft.links.length === 0;
    if (isSibling && head.kind === "heading" && !isRelatedLabel(labelOf(draft.text))) break;
    const isInList = draft.list > 0 && draft.list === drafts[end - 1]?.list && last === end;
    if (isTeaser(draft) || isInList) last = end + 1;
    else if (index > lastProse && draft.kind === "listItem" && last === end) last = end + 1;
    else if (index > lastProse && head.kind === "heading" && draft.text.length < 160) last = end + 1;
    else if (!isLoose(draft)) break;
  }
  return last;
};

/** A heading over other articles, with what stands below it. */
export const related = defineFurniture({
  id: "furniture/related",
  reason: "Teasers of other articles carry other events' names and dates.",
  longest: 59,
  count: (page, index) => {
    const head = page.drafts[index];
    if (!head || !isRelatedHead(head, page.labels[index] ?? "")) return 0;
    const end = sectionEnd(page, index);
    const next = page.drafts[end];
    if (end === index + 1 && next && head.kind === "heading" && next.kind === "heading" && next.level <= head.level)
      return 1;
    // A label over nothing that looks like a teaser is the article's own ("Links" over a story about bus links).
    return end === index + 1 && index < page.drafts.length - 1 ? 0 : end - index;
  },
  examples: [
    "Rada przyjęła w poniedziałek budżet miasta na przyszły rok, po raz pierwszy od dekady jednogłośnie i bez poprawek.\n\n⟦Polecamy:⟧\n\n⟦- Dni miasta na fotografiach⟧\n⟦- Sesja rady 12.04.2021⟧\n⟦- Most zamknięty⟧",
    "The council met on Monday and adopted the budget for next year.\n\n⟦### See also⟧\n\n⟦- [Snow in the harbour](#) 13.08.2020⟧\n⟦- [A flag over the hall](#) 16.02.2020⟧",
    "Rada przyjęła budżet miasta na przyszły rok.\n\n⟦## Zobacz także⟧\n\n⟦[Remont mostu](#)⟧\n\n⟦12 maja 2019 – Otwarto nową przystań⟧",
    "Taryba patvirtino kitų metų biudžetą.\n\n⟦**Panašios naujienos**⟧\n\n⟦[Atidaryta mokykla](#)⟧",
  ],
  counterExamples: [
    {
      text: "## Wydarzenia\n\n- 12.05.2021 koncert orkiestry w parku\n- 13.05.2021 wystawa w ratuszu",
      because: "a programme of events is the article's own",
    },
    {
      text: "Zobacz także:\n\nMuzeum przy Rynku jest otwarte codziennie od godziny dziesiątej, a w soboty wstęp jest wolny dla wszystkich.",
      because: "a label over running text is the article's own",
    },
    {
      text: "## Taip pat savivaldybėje\n\nMeras susitiko su ūkininkais ir aptarė kelių remontą.",
      because: "a section of news in the same release is text",
    },
  ],
});
