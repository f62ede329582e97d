import type { Attributes } from "./tree.ts";

const LONGEST = 300;

/**
 * Reads what an element calls itself: its class, id, role and itemprop as words parted by single spaces, with one at both ends
 * ("artBody entry-content" → " art body entry content "); "" for an element without a name.
 */
export type HintReader = (attributes: Attributes) => string;

/** Makes a reader that remembers names: a page repeats few of them thousands of times. */
export const createHintReader = (): HintReader => {
  const known = new Map<string, string>();
  return ({ class: names = "", id = "", role = "", itemprop = "" }) => {
    if (names === "" && id === "" && role === "" && itemprop === "") return "";
    const raw = `${names} ${id} ${role} ${itemprop}`;
    const found = known.get(raw);
    if (found !== undefined) return found;
    const hints = hintsOf(raw);
    known.set(raw, hints);
    return hints;
  };
};

const hintsOf = (raw: string): string => {
  const words = raw
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? "" : ` ${words} `;
};
