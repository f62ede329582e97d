import { labelOf, printFrameIn } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

const LONGEST = 400;
const LONGEST_LABEL = 40;
const ADDRESS = /https?:\/\/|www\./i;

/** The frame that a content management system prints around a page: where it was published, its address, its link addresses. */
export const printFrame = defineFurniture({
  id: "furniture/print-frame",
  reason: "The frame of a printed page (site, source address, list of links) is not the article.",
  longest: LONGEST,
  count: ({ drafts, labels }, index) => {
    const draft = drafts[index];
    if (!draft) return 0;
    const isAddressed = ADDRESS.test(draft.text);
    if (!isAddressed && draft.text.length > LONGEST_LABEL) return 0;
    const label = isAddressed ? labelOf(draft.text) : (labels[index] ?? "");
    const known = printFrameIn(label);
    if (known === undefined) return 0;
    const next = drafts[index + 1];
    const isHeadOfAddresses = label === known && next !== undefined && ADDRESS.test(next.text);
    return isAddressed || isHeadOfAddresses ? 1 : 0;
  },
  examples: [
    "⟦Opublikowany w *Serwis Gminy Leśna* (<https://lesna.example>)⟧\n\n# Dożynki",
    "Zapraszamy mieszkańców na dożynki gminne do parku w Leśnej.\n\n⟦Adres źródłowy: <https://lesna.example/dozynki>⟧",
  ],
  counterExamples: [
    {
      text: "Opublikowany w maju raport przedstawia sytuację szkół.",
      because: "a sentence without an address is text",
    },
  ],
});
