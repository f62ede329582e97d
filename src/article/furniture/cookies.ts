import { COOKIES } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

/** Notices about cookies. */
export const cookies = defineFurniture({
  id: "furniture/cookies",
  reason: "A cookie notice is the site's, not the article's.",
  longest: 499,
  count: ({ drafts, firstProse, lastProse }, index) => {
    if (index > firstProse && index < lastProse) return 0;
    const text = drafts[index]?.text.toLowerCase() ?? "";
    return COOKIES.test(text) && NOTICE.test(text) ? 1 : 0;
  },
  examples: [
    "⟦Ta strona używa plików cookies. Więcej informacji w polityce prywatności.⟧\n\n# Dożynki\n\nW niedzielę w parku miejskim odbyły się dożynki, na które przyszło ponad tysiąc mieszkańców gminy.",
  ],
  counterExamples: [
    { text: "Children baked cookies for the mayor and sold them at the fair.", because: "biscuits are no notice" },
  ],
});

/** A notice speaks of the site or of consent. */
const NOTICE = /stron|serwis|witryn|site|website|svetain|polit|policy|zgod|accept|agree|sutink|naudoj|prywatn|privacy/;
