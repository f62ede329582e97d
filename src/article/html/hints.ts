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
  const raw = id === "" && role === "" && itemprop === "" ? names : `${names} ${id} ${role} ${itemprop}`;
  const found = known.get(raw);
  if (found !== undefined) return found;
  const hints = readHints(raw);
  if (known.size >= REMEMBERED) known.clear();
  known.set(raw, hints);
  return hints;
};

const CAMEL = /([a-z])([A-Z])/g;
const HAS_CAPITAL = /[A-Z]/;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Simple expressions where they do, because every page brings hundreds of new names. */
const readHints = (raw: string): string => {
  const short = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw;
  const lower = HAS_CAPITAL.test(short) ? short.replace(CAMEL, "$1 $2").toLowerCase() : short;
  const words = BEYOND_ASCII.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, " ") : lower.replace(/[^a-z0-9]+/g, " ");
  return words.trim() === "" ? "" : ` ${words.trim()} `;
};
