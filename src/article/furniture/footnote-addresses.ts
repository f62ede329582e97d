import { defineFurniture } from "./rule.ts";

const ADDRESS_ONLY = /^(?:\[\d{1,3}\]|\d{1,3}[.)])?\s*<?(?:https?:\/\/|www\.)\S+>?$/i;
const MARK_ONLY = /^(?:\[\d{1,3}\]\s*)+$/;

/** Addresses of links and the marks that point to them. */
export const footnoteAddresses = defineFurniture({
  id: "furniture/footnote-addresses",
  reason: "A bare link address or a footnote mark of its own says nothing about the event.",
  count: ({ drafts }, index) => {
    const text = drafts[index]?.text ?? "";
    return ADDRESS_ONLY.test(text) || MARK_ONLY.test(text) ? 1 : 0;
  },
  examples: ["⟦[1]⟧\n\nRada przyjęła budżet miasta na przyszły rok.\n\n⟦[1] <https://lesna.example/foto.jpg>⟧"],
  counterExamples: [{ text: "[1] The bridge was closed in 1987.", because: "a footnote with words is text" }],
});
