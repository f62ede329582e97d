import { linkShare } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const NOWHERE = /^(?:#.*|javascript:.*)?$/i;
const LONGEST = 40;

/** A paragraph that is one short link to nowhere: an image's or a script's remains. */
export const emptyLink = defineFurniture({
  id: "furniture/empty-link",
  reason: "A paragraph that is a single link to nowhere is what is left of a picture or a button.",
  longest: LONGEST,
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (draft?.kind !== "paragraph" || draft.links.length !== 1) return 0;
    return linkShare(draft) > 0.95 && NOWHERE.test(draft.links[0]?.href ?? "") ? 1 : 0;
  },
  examples: ["⟦[foto_1](#)⟧\n\nW ratuszu odbyło się spotkanie seniorów z prezydentem miasta i radnymi."],
  counterExamples: [{ text: "Program: [pobierz tutaj](#program)", because: "the paragraph says more than the link" }],
});
