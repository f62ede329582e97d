import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import { bounded } from "../lexicon/bounded-cache.ts";
import { beginName, continueName, type NameWalk, type PlaceCandidate } from "../lexicon/cities/look-up.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { CityPack } from "./city-pack.ts";

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

const REMEMBERED = 6_000;

const lemmaPlaces = (language: Language): ((form: string) => readonly PlaceCandidate[]) =>
  bounded(REMEMBERED, (form) => {
    const readings = openLexicon(language).analyse(form);
    const lemmas = new Set(readings.flatMap(({ proper, lemma }) => (proper ? [lemma] : [])));
    return [...lemmas].flatMap((lemma) =>
      beginName(lemma, language)
        .candidates.filter(({ bare }) => bare)
        .map((candidate) => ({ ...candidate, bare: false })),
    );
  });

const LEMMA_PLACES = {
  pl: lemmaPlaces("pl"),
  en: (): readonly PlaceCandidate[] => [],
  lt: lemmaPlaces("lt"),
} as const satisfies Record<Language, unknown>;

/** Reads a name of one word by its nominative in the dictionary, where the endings alone did not lead to a place. */
export const readLemma = (token: Token, language: Language): ReadName | undefined => {
  const candidates = LEMMA_PLACES[language](token.text);
  return candidates.length === 0 ? undefined : { end: token.index + 1, words: 1, candidates };
};
