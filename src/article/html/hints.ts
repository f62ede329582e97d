import type { Attributes } from "./tree.ts";

const LONGEST = 300;

/** Pages of one site share their names; so many are remembered before the memory is emptied. */
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/**
 * What an element calls itself: its class, id, role and itemprop as words parted by single spaces, with one at both ends
 * ("artBody entry-content" → " art body entry content "); "" for an element without a name.
 */
export const hintsOf = ({ class: names = "", id = "", role = "", itemprop = "" }: Attributes): string => {
  if (names === "" && id === "" && role === "" && itemprop === "") return "";
  const raw = `${names} ${id} ${role} ${itemprop}`;
  const found = known.get(raw);
  if (found !== undefined) return found;
  const hints = readHints(raw);
  if (known.size >= REMEMBERED) known.clear();
  known.set(raw, hints);
  return hints;
};

const readHints = (raw: string): string => {
  const words = raw
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? "" : ` ${words} `;
};
