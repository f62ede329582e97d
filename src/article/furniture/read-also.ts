import { labelOf, READ_ALSO } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

/** "Read also: …" between the paragraphs. */
export const readAlso = defineFurniture({
  id: "furniture/read-also",
  reason: "A link to another article inside the text names another event.",
  longest: 250,
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (!draft) return 0;
    const colon = draft.text.search(/[:–-]\s/);
    if (colon <= 0 || !READ_ALSO.has(labelOf(draft.text.slice(0, colon)))) return 0;
    return draft.links.length > 0 || draft.text.length < 160 ? 1 : 0;
  },
  examples: [
    "Prezydent podpisał umowę na remont mostu.\n\n⟦Czytaj także: [Most zamknięty do lata](#)⟧\n\nPrace potrwają rok.",
  ],
  counterExamples: [
    { text: "Related to the fire, two streets were closed on Sunday.", because: "a sentence has no label" },
  ],
});
