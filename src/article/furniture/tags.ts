import { labelOf, TAGS } from "../vocabulary.ts";
import { linkShare } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? "";

/** Keywords below an article. */
export const tags = defineFurniture({
  id: "furniture/tags",
  reason: "Keywords repeat names without saying anything about them.",
  longest: 400,
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (!draft || draft.kind === "heading") return 0;
    if (linkShare(draft) > 0.5 && TAGS.has(labelOf(firstWord(draft.text)))) return 1;
    const colon = draft.text.indexOf(":");
    if (colon > 0 && colon < 25 && TAGS.has(labelOf(draft.text.slice(0, colon))))
      return /[.!?]$/.test(draft.text) ? 0 : 1;
    return draft.text.startsWith("#") && /^(?:#[\p{L}\p{N}_-]+[\s,;]*){2,}$/u.test(draft.text) ? 1 : 0;
  },
  examples: [
    "Meras atidarė tiltą per Nerį.\n\n⟦Žymos: meras, tiltas, Neris⟧",
    "The mayor opened the bridge.\n\n⟦#mayor #bridge #river⟧",
  ],
  counterExamples: [
    {
      text: "Temat: jak mówił burmistrz, chodzi o bezpieczeństwo dzieci.",
      because: "a sentence after the label is text",
    },
  ],
});
