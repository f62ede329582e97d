import type { Attributes } from "./tree.ts";

const LONGEST = 300;

/**
 * What an element calls itself: its class, id, role and itemprop as words parted by single spaces, with one at both ends
 * ("artBody entry-content" → " art body entry content "); "" for an element without a name.
 */
export const hintsOf = (attributes: Attributes): string => {
  const { class: names = "", id = "", role = "", itemprop = "" } = attributes;
  if (names === "" && id === "" && role === "" && itemprop === "") return "";
  const words = `${names} ${id} ${role} ${itemprop}`
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? "" : ` ${words} `;
};
