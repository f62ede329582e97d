import type { Token } from "../../../engine/token.ts";
import { wordTable } from "../../../engine/word-table.ts";
import type { OrganisationPack } from "../../../organisations/organisation-pack.ts";

const HEADS = new Set(
  (
    "council ministry university museum school centre center institute association foundation office department consulate embassy " +
    "library theatre theater chamber agency committee commission administration bank orchestra club society union academy parliament " +
    "senate government municipality eldership parish diocese archdiocese hospital college gymnasium federation board bureau police " +
    "philharmonic choir company fund service authority assembly congress league philharmonic gallery directorate"
  ).split(" "),
);

const headOf = wordTable(new Map(Array.from(HEADS, (word) => [word, word])));

const MUNICIPAL = new Set(["council", "municipality", "administration", "office"]);
const GENERIC = new Set(["city", "town", "municipal"]);
const INSIDES = new Set("of for and the in de".split(" "));
const NOT_FIRST = new Set(
  "the a an this that our their his her its mr mrs ms dr prof at in on by from with to as if when".split(" "),
);
const MOST_WORDS = 9;

const startOfName = (tokens: readonly Token[], at: number, first: number): number => {
  let start = at;
  for (let here = at - 1; here >= first && at - here < MOST_WORDS; here -= 1) {
    const token = tokens[here];
    const glued = tokens[here + 1]?.spaced === false;
    if (!token || (glued && token.text !== "-" && tokens[here + 1]?.text !== "-")) break;
    if (token.text === "-" && glued) continue;
    if (token.kind !== "word") break;
    if (token.capitalised) start = here;
    else if (token.lower !== "of" && (token.lower !== "and" || HEADS.has(tokens[here - 1]?.lower ?? ""))) break;
  }
  while (start < at && NOT_FIRST.has(tokens[start]?.lower ?? "")) start += 1;
  return start;
};

const endOfName = (tokens: readonly Token[], at: number, last: number): number => {
  let end = at + 1;
  let open = false;
  for (let here = at + 1; here < last && here - at < MOST_WORDS; here += 1) {
    const token = tokens[here];
    if (token?.kind !== "word" || !token.spaced) break;
    if (token.capitalised && (open || end === here)) {
      if (!open && !HEADS.has(token.lower)) break;
      end = here + 1;
    } else if (INSIDES.has(token.lower) && (token.lower === "of" || token.lower === "for" || open)) open = true;
    else break;
  }
  return end;
};

/** English names are chains of capitalised words around their head: "Kaunas City Council", "Ministry of Transport". */
export const organisationPack: OrganisationPack = {
  language: "en",
  isHead: (token) => token.capitalised && headOf(token) !== undefined,
  read: (tokens, at, { first, last }) => {
    const token = tokens[at];
    if (!token) return undefined;
    const start = startOfName(tokens, at, first);
    const end = endOfName(tokens, at, last);
    if (end - start < 2) return undefined;
    const words = tokens.slice(start, end);
    const name = words.map((word, index) => (index > 0 && word.spaced ? ` ${word.text}` : word.text)).join("");
    const generic = words.every((word) => HEADS.has(word.lower) || GENERIC.has(word.lower));
    return { start, end, name, municipal: generic && MUNICIPAL.has(token.lower) };
  },
};
