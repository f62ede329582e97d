import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** Articles inside the article. */
export const nestedArticle = defineNodeRule({
  id: "html/furniture/nested-article",
  reason: "An article inside an article is a comment or a teaser.",
  limit: LIKELY,
  test: (node) => {
    if (node.tag !== "article") return false;
    for (let at = node.parent; at; at = at.parent) if (at.tag === "article") return true;
    return false;
  },
  examples: ["<article><h4>⟦Nowa przystań nad jeziorem⟧</h4></article>"],
});
