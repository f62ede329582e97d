import type { Language } from "../languages/codes.ts";
import { bounded } from "../lexicon/bounded-cache.ts";
import { beginName, foldedNominativesOf, type NameWalk, type PlaceCandidate } from "../lexicon/cities/look-up.ts";
import { openLexicon } from "../lexicon/index.ts";
import { CITY_PACKS } from "./city-packs.ts";
import { lemmaPlaces } from "./lemma-places.ts";

/** What is known of a capitalised word before its neighbours are looked at. */
export interface CityWord {
  /** The names of places that begin with the word. */
  readonly walk: NameWalk;
  /** The places that bear the word's nominatives in the dictionary; looked up when first asked for. */
  readonly lemmaPlaces: () => readonly PlaceCandidate[];
  /** Whether the word never is a city of its own: a month, a people. */
  readonly isNoCity: boolean;
  /** Whether it names a country or region, which is a city only behind a word for cities. */
  readonly isCountryOrRegion: boolean;
  /** Whether it names a state or province, and no country. */
  readonly isState: boolean;
  readonly isGiven: boolean;
  /** Whether small letters make a common word of it. */
  readonly isCommon: boolean;
  readonly isShouted: boolean;
}

const once = <Value>(compute: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => {
    value ??= compute();
    return value;
  };
};

/** So many words of a language stay in memory, for every document asks for the same ones. */
const REMEMBERED = 6_000;

const wordsOf = (language: Language): ((text: string) => CityWord) =>
  bounded(REMEMBERED, (text) => {
    const pack = CITY_PACKS[language];
    const lexicon = openLexicon(language);
    const lower = text.toLowerCase();
    const isRegion = (name: string): boolean => pack.regions.has(name);
    return {
      walk: beginName(text, language),
      lemmaPlaces: once(() => lemmaPlaces(text, language)),
      isNoCity: pack.notCities.has(lower),
      isCountryOrRegion: pack.countries.has(lower) || foldedNominativesOf(lower, language).some(isRegion),
      isState: pack.states.has(lower),
      isGiven: lexicon.givenNames(text).length > 0,
      isCommon: lexicon.isCommonWord(lower),
      isShouted: text === text.toUpperCase(),
    };
  });

const WORDS = {
  pl: wordsOf("pl"),
  en: wordsOf("en"),
  lt: wordsOf("lt"),
} as const satisfies Record<Language, unknown>;

/** What a language knows of a word as (the beginning of) a city's name; a function of the word, and remembered. */
export const readCityWord = (text: string, language: Language): CityWord => WORDS[language](text);
