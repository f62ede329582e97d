import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** Menus, trails and links to neighbouring articles. */
export const navigation = defineNodeRule({
  id: "html/furniture/navigation",
  reason: "A menu leads to other pages.",
  limit: LIKELY,
  tags: ["nav"],
  names: [
    "nav",
    "navbar",
    "navigation",
    "menu",
    "submenu",
    "breadcrumbs?",
    "bread crumbs?",
    "crumbs?",
    "pagination",
    "pager",
    "paging",
    "skip",
    "skip link",
    "skiplink",
    "next",
    "prev",
    "previous",
    "next prev",
    "post nav",
    "pn left",
    "pn right",
  ],
  examples: [
    '<nav><a href="/">⟦Start⟧</a></nav>',
    '<ul class="menu"><li><a href="/n">⟦Naujienos⟧</a></li></ul>',
    '<div class="breadcrumbs">⟦Home / News⟧</div>',
  ],
});
