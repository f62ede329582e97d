import { defineFurniture } from "./rule.ts";

const SHORTEST = 25;

/** A block that says once more what the title or an earlier block said: captions of a gallery, hidden copies. */
export const repeated = defineFurniture({
  id: "furniture/repeated",
  reason: "The same words stand in the text already.",
  count: ({ drafts, firstOf, title }, index) => {
    // Recipes and programmes repeat their items and headings on purpose.
    const kind = drafts[index]?.kind;
    const isTitle = title !== "" && drafts[index]?.text === title;
    if (kind === "listItem" || kind === "table" || (kind === "heading" && !isTitle)) return 0;
    const key = firstOf.keys[index] ?? "";
    if (key.length < SHORTEST && !isTitle) return 0;
    return firstOf.first.get(key) === index ? 0 : 1;
  },
  examples: [
    "# Otwarcie hali widowiskowej\n\nHala ma trzy tysiące miejsc na widowni i dwie sale treningowe.\n\n⟦Hala ma trzy tysiące miejsc na widowni i dwie sale treningowe.⟧",
  ],
  counterExamples: [
    { text: "Głos zabrali:\n\nJan Lis\n\nGłos zabrali:\n\nAnna Kot", because: "a short label may come back" },
  ],
});
