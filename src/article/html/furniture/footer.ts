import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** A page's foot. */
export const footer = defineNodeRule({
  id: "html/furniture/footer",
  reason: "A page's footer is the same on every page.",
  limit: LIKELY,
  tags: ["footer"],
  names: [
    "footer",
    "foot",
    "page footer",
    "site footer",
    "contentinfo",
    "bottom bar",
    "copyright",
    "disclaimer",
    "colophon",
    "stopka",
    "(?:post|entry|article) (?:footer|utility)",
    "post ?metadata",
  ],
  examples: [
    "<footer>⟦Urząd Gminy, Rynek 1, tel. 12 345 67 89⟧</footer>",
    '<div id="footer">⟦Town Hall, Market Square 1⟧</div>',
  ],
});
