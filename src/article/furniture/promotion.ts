import type { Draft } from "../draft.ts";
import { findPromotion } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

const LONGEST = 320;
const SHORT = 140;
/** A phrase within these first characters begins the block. */
const BEGINNING = 3;
const CONTACT = /@|https?:|www\./;

/** What a heading "Sign up for our newsletter" has below it. */
const isShortPromotion = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.kind === "paragraph" && draft.text.length < SHORT && findPromotion(draft.text) !== -1;

/** An invitation to subscribe, to follow, to download, to write to the editors. */
export const promotion = defineFurniture({
  id: "furniture/promotion",
  reason: "An invitation to follow, to subscribe or to write to the editors advertises the publisher.",
  longest: LONGEST,
  count: ({ drafts, lastProse }, index) => {
    const draft = drafts[index];
    if (!draft) return 0;
    const isShort = draft.text.length < SHORT;
    const isMarked = draft.links.length > 0 || draft.strong || draft.kind === "heading" || CONTACT.test(draft.text);
    if (index < lastProse && !isShort && !isMarked) return 0;
    const phrase = findPromotion(draft.text);
    if (phrase === -1) return 0;
    if (index < lastProse && phrase >= BEGINNING && !(isShort && isMarked)) return 0;
    return draft.kind === "heading" && isShortPromotion(drafts[index + 1]) ? 2 : 1;
  },
  examples: [
    "The bridge will be closed until the end of the summer, the council said on Monday.\n\n⟦Subscribe to our newsletter for more stories.⟧",
    "Most będzie zamknięty do końca lata.\n\n⟦Zapisz się do naszego newslettera i bądź na bieżąco!⟧",
    "Tiltas bus uždarytas iki vasaros pabaigos.\n\n⟦Sekite mus „Facebook“ tinkle.⟧",
  ],
  counterExamples: [
    {
      text: "Zapisz się na warsztaty garncarskie w Domu Kultury, liczba miejsc jest ograniczona.",
      because: "an invitation to the event is text",
    },
  ],
});
