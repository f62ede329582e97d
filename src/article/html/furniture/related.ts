import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** Teasers of other articles. */
export const related = defineNodeRule({
  id: "html/furniture/related",
  reason: "Teasers of other articles carry other events' names and dates.",
  limit: LIKELY,
  names: [
    "related",
    "relatedposts(?:title)?",
    "rel",
    "similar",
    "teasers?",
    "recommended",
    "recommendations?",
    "recirc",
    "recirculation",
    "more (?:news|stories|articles|posts|from)",
    "read (?:more|also|next)",
    "readmore",
    "see also",
    "also read",
    "outbrain",
    "taboola",
    "latest (?:news|posts|articles)",
    "recent (?:posts|news|articles)",
    "popular",
    "most read",
    "trending",
    "podobne",
    "powiazane",
    "panasios",
    "susije",
    "inset story",
    "branded item",
    "up next",
    "news list",
    "aktualnosci lista",
  ],
  examples: [
    '<section class="related-posts"><h3>⟦Więcej⟧</h3><p>⟦Tramwajem na nowe osiedle od stycznia⟧</p></section>',
  ],
});
