import { readCityWord } from "../../cities/city-word.ts";
import type { Token } from "../../engine/token.ts";
import { foldName } from "../../lexicon/cities/fold-name.ts";
import type { CityEntry } from "../../records/schema.ts";
import { citiesBeginningAs, shareStem } from "./cities-beginning-as.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { holds, rangeAt, type TokenRange } from "./token-range.ts";

/** Where a clause says that it is, by a name that is no mention of a city; the city is null when the text has none like it. */
export interface UnlistedPlace {
  readonly city: CityEntry | null;
}

/** Shorter words name no place by themselves. */
const NAME_LENGTH = 4;

/** So much longer than one form of a name another may be. */
const LONGER = 3;

/** "Huntsburgu" is the "Huntsburg" that the text names elsewhere. */
const cityLike = ({ document }: Scene, { text }: Token): CityEntry | null => {
  const form = foldName(text);
  const isLike = (other: string): boolean => Math.abs(other.length - form.length) <= LONGER && shareStem(form, other);
  return citiesBeginningAs(document.cities, form).find(([other]) => isLike(other))?.[1] ?? null;
};

/** Whether a token may name a place: capitalised, no common word, no name of a person, country or people, and no mention. */
const isName = (scene: Scene, sentence: SceneSentence, at: number): boolean => {
  const token = scene.tokens[at];
  if (token?.kind !== "word" || !token.capitalised || token.text.length < NAME_LENGTH) return false;
  const {
    cities,
    people,
    organisations,
    dates,
    sentence: { language },
  } = sentence;
  if ([cities, organisations, dates].some((list) => rangeAt<TokenRange>(list, at))) return false;
  const word = readCityWord(token.text, language);
  // "w Huntsburgu": nobody stands behind such a preposition.
  if ((word.isGiven || rangeAt(people, at)) && cityLike(scene, token) === null) return false;
  return !(word.isCommon || word.isCountryOrRegion || word.isNoCity || word.isState || word.isShouted);
};

const SIGN = /^[„“"«»'-]$/;

/** "w Pałacu Branickich", "in Vistula Hall", "A. Kmito": a word beside it with a capital makes the name one of something else. */
const isPartOfName = (tokens: readonly Token[], { start, end }: SceneSentence, at: number): boolean => {
  const isCapital = (other: number): boolean =>
    other > start && other < end && tokens[other]?.kind === "word" && tokens[other].capitalised;
  const before = tokens[at - 1]?.text ?? "";
  return isCapital(at + 1) || isCapital(at - 1) || SIGN.test(before) || (before === "." && isCapital(at - 2));
};

/** "Brunshaime": a place in the locative, where a language needs no preposition; "Brunshaimo rotušėje": in the genitive, before its hall. */
const standsInCase = (tokens: readonly Token[], sentence: SceneSentence, at: number): boolean => {
  const lower = tokens[at]?.lower ?? "";
  // "Daugiakultūriame centre": an adjective goes with its house.
  if (hitsOf(sentence, "houses").some((hit) => hit.at === at + 1)) return false;
  return (
    sentence.lexicon.words.locative.some((ending) => lower.endsWith(ending)) ||
    hitsOf(sentence, "placeOwners").some((hit) => hit.at === at + 1)
  );
};

/** The token of a clause that names a place of which no city is known: where one goes to, if that is asked for, else where one is. */
const nameIn = (scene: Scene, sentence: SceneSentence, clause: Clause, going: boolean): Token | undefined => {
  const { tokens } = scene;
  const isFree = (at: number): boolean => isName(scene, sentence, at) && !isPartOfName(tokens, sentence, at);
  if (going)
    for (const [at, relation] of sentence.relations)
      if (relation === "to" && holds(clause, at) && isFree(at)) return tokens[at];
  if (sentence.lexicon.words.locative.length > 0) {
    for (let at = clause.start; at < clause.end; at += 1)
      if (tokens[at]?.capitalised === true && standsInCase(tokens, sentence, at) && isFree(at)) return tokens[at];
    return undefined;
  }
  const found = hitsOf(sentence, "inside").find(({ end }) => holds(clause, end) && isFree(end));
  return found && tokens[found.end];
};

/** Tells whether a clause names where somebody goes to, or is, though no gazetteer knows the place. */
export const namesUnlisted = (scene: Scene, sentence: SceneSentence, clause: Clause): boolean =>
  nameIn(scene, sentence, clause, true) !== undefined;

/**
 * Finds where a clause says that it is by a name that no mention of a city covers ("w Huntsburgu", "Brunshaime"): an event there is not in
 * the town of the release.
 */
export const unlistedPlace = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  going: boolean,
): UnlistedPlace | undefined => {
  const name = nameIn(scene, sentence, clause, going);
  return name && { city: cityLike(scene, name) };
};
