import type { Draft } from "../draft.ts";
import { labelOf, NEIGHBOURS } from "../vocabulary.ts";
import { linkShare } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const isNeighbour = (text: string): boolean => {
  const colon = text.indexOf(":");
  if (colon > 0 && NEIGHBOURS.has(labelOf(text.slice(0, colon)))) return true;
  return /^[«‹←<»›→]|[»›→>]$/.test(text.trim()) && text.length < 150;
};

const isOnlyNeighbours = (draft: Draft): boolean =>
  draft.links.length > 0 && linkShare(draft) > 0.6 && draft.links.every((link) => isNeighbour(link.text));

/** Links to the article before and the one after. */
export const neighbours = defineFurniture({
  id: "furniture/neighbours",
  reason: "Links to the previous and the next article name other events.",
  longest: 500,
  count: ({ drafts }, index) => {
    const draft = drafts[index];
    if (!draft) return 0;
    if (isOnlyNeighbours(draft)) return 1;
    const colon = draft.text.indexOf(":");
    return linkShare(draft) > 0.5 && colon > 0 && colon < 30 && NEIGHBOURS.has(labelOf(draft.text.slice(0, colon)))
      ? 1
      : 0;
  },
  examples: [
    "Zebranie zakończyło się o północy.\n\n⟦[« Remont mostu](#) [Nowy żłobek »](#)⟧",
    "Susirinkimas baigėsi vidurnaktį.\n\n⟦[Ankstesnis: Tilto remontas](#)⟧\n\n⟦[Kitas: Naujas darželis](#)⟧",
  ],
  counterExamples: [
    {
      text: "Next: the choir sings in [Market Hall](/hall) on Sunday evening, says the mayor.",
      because: "a sentence is no link to an article",
    },
  ],
});
