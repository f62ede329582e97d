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

const SPACE = 0x20;

/** Letter by letter, because every page brings hundreds of new names: regular expressions took a tenth of all the time. */
const readHints = (raw: string): string => {
  const length = Math.min(raw.length, LONGEST);
  let hints = " ";
  let previous = SPACE;
  for (let at = 0; at < length; at++) {
    const code = raw.charCodeAt(at);
    const isUpper = code >= 0x41 && code <= 0x5a;
    const isWord = isUpper || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0x80;
    if (!isWord) {
      if (previous !== SPACE) hints += " ";
      previous = SPACE;
      continue;
    }
    // "artBody" is two words.
    if (isUpper && previous >= 0x61 && previous <= 0x7a) hints += " ";
    hints += isUpper ? String.fromCharCode(code + 0x20) : raw[at];
    previous = code;
  }
  if (previous !== SPACE) hints += " ";
  return hints === " " ? "" : hints;
};
