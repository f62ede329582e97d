import type { Draft } from "../draft.ts";
import { linkShare } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const isLink = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.links.length > 0 && linkShare(draft) > 0.95;

/** A paragraph that is nothing but a link, or headings that are links one after the other. */
export const linkLine = defineFurniture({
  id: "furniture/link-line",
  reason: "A line that is nothing but a link leads to another page.",
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (!draft || !isLink(draft)) return 0;
    if (draft.kind === "paragraph") return 1;
    return draft.kind === "heading" && (isLink(drafts[index + 1]) || isLink(drafts[index - 1])) ? 1 : 0;
  },
  examples: [
    "Most będzie zamknięty do końca lata, kierowcy pojadą objazdem.\n\n⟦[Radni o budżecie na przyszły rok](/budzet)⟧\n\nRoboty potrwają trzy miesiące, zapowiada wykonawca.",
  ],
  counterExamples: [
    { text: "Więcej informacji: [regulamin konkursu](/r.pdf).", because: "the line says more than the link" },
  ],
});
