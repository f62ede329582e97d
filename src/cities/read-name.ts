import type { Token } from "../engine/token.ts";
import { continueName, type NameWalk, type PlaceCandidate } from "../lexicon/cities/look-up.ts";
import type { CityPack } from "./city-pack.ts";
import type { CityWord } from "./city-word.ts";

/** The longest name of a place that begins at a token. */
export interface ReadName {
  /** Token after the last of the name. */
  readonly end: number;
  readonly words: number;
  readonly candidates: readonly PlaceCandidate[];
}

const MOST_WORDS = 6;

const isDash = (token: Token | undefined): boolean => token !== undefined && (token.text === "-" || token.text === "‑");

/** Where the next word of a name stands and what joins it on; undefined when the name cannot go on. */
const nextWord = (tokens: readonly Token[], at: number, last: number, pack: CityPack) => {
  const token = tokens[at];
  if (!token || at >= last) return undefined;
  if (isDash(token) && !token.spaced) {
    const word = tokens[at + 1];
    return at + 1 < last && word?.kind === "word" && !word.spaced ? { word, at: at + 1, joint: "-" } : undefined;
  }
  if (token.kind !== "word" || !token.spaced) return undefined;
  return token.capitalised || pack.insides.has(token.lower) ? { word: token, at, joint: " " } : undefined;
};

/** Reads the longest name of a place whose first word, at a token, has been looked up; undefined when the gazetteer knows none. */
export const readName = (
  tokens: readonly Token[],
  at: number,
  last: number,
  first: NameWalk,
  pack: CityPack,
): ReadName | undefined => {
  let walk = first;
  let best: ReadName | undefined =
    walk.candidates.length > 0 ? { end: at + 1, words: 1, candidates: walk.candidates } : undefined;
  let end = at + 1;
  for (let words = 2; words <= MOST_WORDS; words += 1) {
    if (walk.open.length === 0 && walk.openStems.length === 0) break;
    const next = nextWord(tokens, end, last, pack);
    if (!next) break;
    walk = continueName(walk, next.word.text, next.joint, pack.language);
    end = next.at + 1;
    if (walk.candidates.length > 0 && next.word.capitalised) best = { end, words, candidates: walk.candidates };
  }
  return best;
};

/** Reads a name of one word by its nominative in the dictionary, where the endings alone did not lead to a place. */
export const readLemma = (token: Token, { lemmaPlaces }: CityWord): ReadName | undefined => {
  const candidates = lemmaPlaces();
  return candidates.length === 0 ? undefined : { end: token.index + 1, words: 1, candidates };
};
