import { defineNodeRule } from "../node-rule.ts";
import { SURE } from "../shares.ts";

/** Readers' comments under an article. */
export const comments = defineNodeRule({
  id: "html/furniture/comments",
  reason: "Readers' comments are not the article.",
  limit: SURE,
  names: [
    "comments",
    "comment",
    "comment list",
    "commentlist",
    "comment body",
    "disqus",
    "disqus thread",
    "respond",
    "fb comments",
    "komentarze",
    "komentarai",
  ],
  examples: ['<div id="comments"><p>⟦Jan: bardzo dobra decyzja, gratulacje dla całej rady!⟧</p></div>'],
});
