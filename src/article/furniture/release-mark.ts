import { isReleaseMark } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

const END_MARK = /^(?:[-–—*\s]*(?:30|ends?|koniec|pabaiga)[-–—*\s]*|#{2,})$/i;

/** What press offices write above and below a release. */
export const releaseMark = defineFurniture({
  id: "furniture/release-mark",
  reason: "A mark of the press office says that this is a release, or where it ends.",
  longest: 60,
  count: ({ drafts, labels, firstProse, lastProse }, index) => {
    const isAtEdge = index <= firstProse || index >= lastProse;
    return isAtEdge && (isReleaseMark(labels[index] ?? "") || END_MARK.test(drafts[index]?.text ?? "")) ? 1 : 0;
  },
  examples: [
    "⟦FOR IMMEDIATE RELEASE⟧\n\n# New bridge opens\n\nThe mayor opened the new bridge on Monday, and the first to cross it were the children of the school by the river.\n\n⟦- ENDS -⟧",
    "⟦**Informacja prasowa**⟧\n\n# Nowy most\n\nBurmistrz otworzył w poniedziałek nowy most, a jako pierwsi przeszli nim uczniowie szkoły nad rzeką.",
  ],
  counterExamples: [
    { text: "The press release of the town hall was late, said the editor.", because: "a sentence is text" },
  ],
});
