import type { Token } from "../../../engine/token.ts";
import { wordTable } from "../../../engine/word-table.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { OrganisationPack } from "../../../organisations/organisation-pack.ts";
import type { HeadGender } from "../../shared/organisations/head-forms.ts";
import { HEADS } from "./heads.ts";

const headOf = wordTable(HEADS);

/** Small words inside a name; a capitalised word must follow them. */
const INSIDES = new Set("i w we na ds do dla im imienia św nr nad pod oraz z ze przy o".split(" "));
const PATRON = new Set(["im", "imienia", "św"]);
const MOST_WORDS = 12;

/** Endings of an adjective beside a head, by the head's gender: "Rady Miejskiej" → "Rada Miejska". */
const ADJECTIVES: Readonly<Record<HeadGender, readonly (readonly [RegExp, string])[]>> = {
  female: [[/(?:(i)?ej|(i)?ą)$/, "a"]],
  male: [
    [/(?<=[kg])(?:iego|iemu|im)$/, "i"],
    [/(?:ego|emu|ym)$/, "y"],
  ],
  neuter: [
    [/(?<=[kg])(?:iego|iemu|im)$/, "ie"],
    [/(?:ego|emu|ym)$/, "e"],
  ],
};

const ADJECTIVE = /(?:sk|ck|zk|n|w|ł|t|cz)(?:iej|iego|iemu|im|ej|ego|emu|ym|ą)$/;

const nominativeAdjective = (word: string, gender: HeadGender): string => {
  if (!ADJECTIVE.test(word)) return word;
  const row = ADJECTIVES[gender].find(([ending]) => ending.test(word));
  return row ? word.replace(row[0], row[1]) : word;
};

const isSmall = (token: Token | undefined): boolean => token !== undefined && INSIDES.has(token.lower);

/** A first name in the nominative begins a person, not a patron: "Rada Miasta Jan …". */
const beginsPerson = (token: Token, next: Token | undefined, lexicon: Lexicon): boolean => {
  const readings = next?.capitalised ? lexicon.givenNames(token.text) : [];
  const male = readings.some(({ nominative, gender }) => nominative === token.text && gender === "male");
  return male || (readings.length > 0 && readings.every(({ cases }) => !cases.includes("genitive")));
};

/** How many tokens a name goes on with at a place, 0 where it ends; `patron` once "im." has been read. */
const stepOf = (tokens: readonly Token[], here: number, patron: boolean, lexicon: Lexicon): number => {
  const token = tokens[here];
  const before = tokens[here - 1];
  const next = tokens[here + 1];
  if (!token) return 0;
  if (token.text === ".")
    return !token.spaced && (isSmall(before) || (patron && (before?.text.length ?? 9) <= 3)) ? 1 : 0;
  if (token.text === "-") return !token.spaced && next?.kind === "word" && !next.spaced ? 2 : 0;
  if (token.kind === "number") return before?.lower === "nr" ? 1 : 0;
  if (token.kind !== "word" || !token.spaced) return token.kind === "word" && patron ? 1 : 0;
  if (token.capitalised) return !patron && beginsPerson(token, next, lexicon) ? 0 : 1;
  if (!isSmall(token) || (isSmall(before) && !PATRON.has(token.lower))) return 0;
  const joinsAnother =
    (token.lower === "i" || token.lower === "oraz" || token.lower === "z") && HEADS.has(next?.lower ?? "");
  return joinsAnother ? 0 : 1;
};

/** The token after the last word of a name that goes on at `at`. */
const endOfName = (tokens: readonly Token[], at: number, last: number, lexicon: Lexicon): number => {
  let end = at;
  let patron = false;
  for (let here = at; here < last && here - at < MOST_WORDS; ) {
    const step = stepOf(tokens, here, patron, lexicon);
    if (step === 0) break;
    const token = tokens[here];
    patron ||= PATRON.has(token?.lower ?? "");
    here += step;
    if (token?.capitalised || token?.kind === "number" || step === 2) end = here;
  }
  return end;
};

const LEADING = /(?:[sc]k(?:i|a|ie|iej|iego|iemu|im|ą)|(?:[nwłż]|cz)(?:y|a|e|ej|ego|emu|ym|ą))$/;

/** Capitalised adjectives before the head: "Miejska Biblioteka Publiczna". */
const startOfName = (tokens: readonly Token[], at: number, first: number): number => {
  let start = at;
  while (start > first) {
    const token = tokens[start - 1];
    if (!token?.capitalised || !LEADING.test(token.text) || !tokens[start]?.spaced) break;
    start -= 1;
  }
  return start;
};

/** Words that leave open whose body it is: "Rada Miejska", "Urząd Miasta". */
const GENERIC = /^(?:miejsk|miast|gmin|powiat|samorząd|rad)/;

/** Polish names begin with their head, or with an adjective before it, and go on in capitals. */
export const organisationPack: OrganisationPack = {
  language: "pl",
  isHead: (token) => token.capitalised && headOf(token) !== undefined,
  read: (tokens, at, { first, last, lexicon }) => {
    const token = tokens[at];
    const head = token && headOf(token);
    if (!token || !head) return undefined;
    const end = endOfName(tokens, at + 1, last, lexicon);
    const start = startOfName(tokens, at, first);
    if (end === at + 1 && start === at) return undefined;
    let agrees = true;
    const words = tokens.slice(start, end).map((word, offset) => {
      const index = start + offset;
      if (index === at) return { word, text: head.nominative };
      if (index > at && !ADJECTIVE.test(word.text) && word.text !== "-" && tokens[index + 1]?.text !== "-")
        agrees = false;
      return { word, text: agrees || index < at ? nominativeAdjective(word.text, head.gender) : word.text };
    });
    const name = words.map(({ word, text }, index) => (index > 0 && word.spaced ? ` ${text}` : text)).join("");
    const generic = tokens.slice(start, end).every((word) => word.index === at || GENERIC.test(word.lower));
    return { start, end, name, municipal: head.municipal && generic };
  },
};
