import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** Columns beside the article. */
export const sidebar = defineNodeRule({
  id: "html/furniture/sidebar",
  reason: "A side column is about other things.",
  limit: LIKELY,
  tags: ["aside"],
  names: [
    "sidebar",
    "side",
    "aside",
    "side ?bar",
    "right (?:rail|col|column)",
    "widgets?",
    "rail",
    "complementary",
    "sidecol",
    "side ?column",
  ],
  examples: ['<div class="sidebar">⟦Orai: lietus⟧</div>', "<aside>⟦Weather: rain⟧</aside>"],
});
