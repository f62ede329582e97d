import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Keywords of an article. */
export const tags = defineNodeRule({
  id: "html/furniture/tags",
  reason: "Keywords repeat names without saying anything about them.",
  limit: UNSURE,
  names: [
    "tags",
    "tag (?:list|links|cloud)",
    "tagcloud",
    "tags links",
    "post tags",
    "entry tags",
    "keywords",
    "tagi",
    "zymos",
    "topics",
  ],
  examples: ['<p class="tags">⟦Tags: mayor, bridge⟧</p>'],
});
