import { COPYRIGHT } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

/** Notices that forbid copying. */
export const copyright = defineFurniture({
  id: "furniture/copyright",
  reason: "A notice on copying is the publisher's, not the article's.",
  longest: 300,
  count: ({ drafts, lastProse }, index) => {
    const text = drafts[index]?.text ?? "";
    if (index < lastProse) return 0;
    return COPYRIGHT.test(text.toLowerCase()) || /^(?:©|\(c\)|copyright)\s/i.test(text) ? 1 : 0;
  },
  examples: [
    "Mugė truko dvi dienas, joje dalyvavo per šimtą amatininkų iš visos Lietuvos ir kaimyninių šalių.\n\n⟦Kopijuoti be redakcijos sutikimo draudžiama.⟧",
    "The fair lasted two days.\n\n⟦© 2021 Harbour Gazette. All rights reserved.⟧",
  ],
  counterExamples: [
    {
      text: "All rights reserved for residents were confirmed by the council, the mayor said, adding that parking permits, which had been a matter of dispute for three years, would stay free of charge for those who live inside the old walls, and that visitors would have to pay as before, with no change planned until the end of the decade.",
      because: "a long paragraph is text",
    },
  ],
});
