import { readDate } from "../published/read-date.ts";
import { defineFurniture } from "./rule.ts";

const COUNTER = /^(?:[^\p{L}]*|\d+\s*(?:of|z|iš|\/|von|de)\s*\d+|\d{4}-\d{2}-\d{2}T[\d:.+Z-]+)$/u;

/** A line of digits and signs: counters, ratings, machine times. */
export const numbers = defineFurniture({
  id: "furniture/numbers",
  reason: "A line without a word is a counter, a rating or a time for machines.",
  longest: 40,
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (!draft || draft.kind === "table" || draft.kind === "listItem" || !COUNTER.test(draft.text)) return 0;
    return readDate(draft.text) && !draft.text.includes("T") ? 0 : 1;
  },
  examples: ["⟦1 / 12⟧\n\nW ratuszu otwarto wystawę fotografii o dawnych jarmarkach.\n\n⟦553⟧"],
  counterExamples: [{ text: "12.03.2020\n\nW ratuszu otwarto wystawę.", because: "a date says when it was published" }],
});
