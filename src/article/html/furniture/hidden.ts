import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** What a page hides, its readers never see. */
export const hidden = defineNodeRule({
  id: "html/furniture/hidden",
  reason: "The page hides it from its readers.",
  limit: UNSURE,
  names: [
    "hidden",
    "hide",
    "is hidden",
    "d none",
    "visually hidden",
    "visuallyhidden",
    "sr only",
    "screen reader text",
    "offscreen",
    "print only",
    "nodisplay",
  ],
  examples: ['<div class="sr-only">⟦Otwiera się w nowym oknie⟧</div>'],
});
