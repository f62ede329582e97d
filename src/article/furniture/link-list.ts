import type { Draft } from "../draft.ts";
import { linkShare } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const isLink = (draft: Draft): boolean => draft.links.length > 0 && linkShare(draft) > 0.85;

/** A list whose items are all links: a menu, attachments, other articles. */
export const linkList = defineFurniture({
  id: "furniture/link-list",
  reason: "A list of nothing but links is a menu or leads to other pages.",
  count: ({ drafts }, index) => {
    const first = drafts[index];
    if (first?.kind !== "listItem" || !isLink(first)) return 0;
    let end = index;
    while (drafts[end]?.list === first.list && drafts[end]?.kind === "listItem") end++;
    return end - index > 1 && drafts.slice(index, end).every(isLink) ? end - index : 0;
  },
  examples: [
    "# Miesto šventė\n\n⟦- [Kultūra](/k)⟧\n⟦- [Švietimas](/s)⟧\n\nŠeštadienį mieste vyko šventė, kurioje dalyvavo tūkstančiai gyventojų.",
  ],
  counterExamples: [
    {
      text: "- [Anna Nowak](/an), skarbnik\n- [Jan Lis](/jl), sekretarz",
      because: "items that say more than their link are text",
    },
  ],
});
