import type { Draft } from "../draft.ts";
import { isAction } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

const SEPARATOR = /[|•·/]/;
const SEPARATORS = /\s*[|•·/]\s*|\s{2,}|\n/;

const isActions = (draft: Draft): boolean => {
  if (draft.text.length > 200) return false;
  if (isAction(draft.text)) return draft.kind !== "heading" || draft.links.length > 0;
  if (draft.links.length === 0 && !SEPARATOR.test(draft.text)) return false;
  const linked = draft.links.map((link) => link.text);
  const rest = linked.reduce((text, link) => text.replace(link, "|"), draft.text);
  const parts = [...linked, ...rest.split(SEPARATORS)]
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 && parts.every(isAction);
};

/** Buttons and service links: back, print, share, font size, comments. */
export const actions = defineFurniture({
  id: "furniture/actions",
  reason: "Buttons and service links (back, print, share, text size, comments) belong to the page, not to the article.",
  count: ({ drafts }, index) => (drafts[index] && isActions(drafts[index]) ? 1 : 0),
  examples: [
    "Burmistrz otworzył nowy żłobek przy ulicy Leśnej, a wstęgę przecięły dzieci.\n\n⟦- [Powrót](#)⟧\n⟦- [Udostępnij na: FB](#)⟧\n⟦- [Drukuj](#)⟧",
    "The mayor opened a new library on Market Street and thanked the builders.\n\n⟦[Tweet](#) [Share](#) [Print](#)⟧",
    "Meras atidarė naują biblioteką ir padėkojo statybininkams.\n\n⟦[Atgal](#) | [Spausdinti](#) | [Komentarai (7)](#)⟧",
  ],
  counterExamples: [
    {
      text: "- Print shop owner Jane Doe\n- Mayor John Roe",
      because: "a list item that begins with the word is no button",
    },
  ],
});
