import type { Draft } from "../draft.ts";
import { isAction, isActionLabel, isShare, LONGEST_LABEL } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

const SEPARATOR = /[|•·/]/;
const SEPARATORS = /\s*[|•·/]\s*|\s{2,}|\n/;

/** "Udostępnij: …", "Share: …": whatever short words follow are names of networks. */
const isShareLine = ({ text }: Draft): boolean => {
  if (text.length >= 120) return false;
  const colon = text.indexOf(":");
  return colon > 0 && colon < 40 && isShare(text.slice(0, colon)) && !/[.!?]$/.test(text);
};

/** "Facebook Twitter E-mail" without anything between. */
const isRowOfWords = (text: string): boolean => {
  const space = text.indexOf(" ");
  return text.length < 60 && space !== -1 && isAction(text.slice(0, space)) && text.split(" ").every(isAction);
};

const isActions = (draft: Draft, label: string): boolean => {
  if (isShareLine(draft)) return true;
  if (draft.text.length <= LONGEST_LABEL && isActionLabel(label, draft.text))
    return draft.kind !== "heading" || draft.links.length > 0;
  if (draft.links.length === 0 && !SEPARATOR.test(draft.text)) return isRowOfWords(draft.text);
  const linked = draft.links.map((link) => link.text);
  const linkedParts = partsWithWords(linked);
  if (!linkedParts.every(isAction)) return false;
  const rest = linked.reduce((text, link) => text.replace(link, "|"), draft.text);
  const otherParts = partsWithWords(rest.split(SEPARATORS));
  return linkedParts.length + otherParts.length > 1 && otherParts.every(isAction);
};

const partsWithWords = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** Buttons and service links: back, print, share, font size, comments. */
export const actions = defineFurniture({
  id: "furniture/actions",
  reason: "Buttons and service links (back, print, share, text size, comments) belong to the page, not to the article.",
  longest: 200,
  count: ({ drafts, labels }, index) => (drafts[index] && isActions(drafts[index], labels[index] ?? "") ? 1 : 0),
  examples: [
    "Meras atidarė naują biblioteką.\n\n⟦Dalintis: Facebook, Twitter⟧",
    "Burmistrz otworzył nowy żłobek przy ulicy Leśnej, a wstęgę przecięły dzieci.\n\n⟦- [Powrót](#)⟧\n⟦- [Udostępnij na: FB](#)⟧\n⟦- [Drukuj](#)⟧",
    "The mayor opened a new library on Market Street and thanked the builders.\n\n⟦[Tweet](#) [Share](#) [Print](#)⟧",
    "Meras atidarė naują biblioteką ir padėkojo statybininkams.\n\n⟦[Atgal](#) | [Spausdinti](#) | [Komentarai (7)](#)⟧",
  ],
  counterExamples: [
    { text: "Share: the firm sold a tenth of its capital to the town.", because: "a sentence names no networks" },
    {
      text: "- Print shop owner Jane Doe\n- Mayor John Roe",
      because: "a list item that begins with the word is no button",
    },
  ],
});
