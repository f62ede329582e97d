import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Boxes about the author. */
export const author = defineNodeRule({
  id: "html/furniture/author",
  reason: "Who the author is, is not what the article says.",
  limit: UNSURE,
  names: [
    "author (?:bio|info|box|about|profile|description|card|content)",
    "post author",
    "about (?:the )?author",
    "authorinfo",
    "author ?box",
    "bio",
    "short ?bio",
    "contributor",
    "article about the author",
    "short biography",
  ],
  examples: ['<div class="author-box">⟦Jane Doe writes about towns and their people.⟧</div>'],
});
