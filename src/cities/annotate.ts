import type { DatedDocument, Sentence } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";
import type { Token } from "../engine/token.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { CityPack, WordRole } from "./city-pack.ts";
import { CITY_PACKS } from "./city-packs.ts";
import type { CityReading } from "./city-reading.ts";
import { type NamePlace, type Surroundings, surroundingsOf } from "./context.ts";
import { joinLists } from "./join-lists.ts";
import { personNames } from "./person-names.ts";
import { type ReadName, readName } from "./read-name.ts";
import { US_STATES } from "./us-states.ts";
import { isNamesake, weigh } from "./weigh.ts";

/** A mention of a city, before the document resolves it. */
export type CityAnnotation = Annotation<"city", CityReading>;

const POSSESSIVE = /['’ʼ]s$/;

const confidenceOf = (strength: number): number =>
  Math.round(Math.min(0.99, Math.max(0.05, 0.5 + strength * 0.12)) * 100) / 100;

const spanOf = (tokens: readonly Token[], at: number, end: number) => {
  const last = tokens[end - 1];
  const possessive = POSSESSIVE.test(last?.text ?? "") ? 2 : 0;
  return { start: tokens[at]?.start ?? 0, end: (last?.end ?? 0) - possessive };
};

const readingOf = (around: Surroundings): Omit<CityReading, "name" | "guesses" | "candidates" | "strength"> => ({
  namesake: isNamesake(around),
  country: around.country,
  nearCountry: around.nearCountry,
  region: around.region,
  municipality: around.before === "municipality" || around.after === "municipality",
});

const annotateKnown = (
  place: NamePlace,
  name: ReadName,
  isPerson: (lower: string) => boolean,
): CityAnnotation | undefined => {
  const { document, at, end } = place;
  const around = surroundingsOf(place);
  const wanted = around.country;
  const best = name.candidates.find((candidate) => candidate.country === wanted) ?? name.candidates[0];
  if (!best) return undefined;
  const surname = name.words === 1 && isPerson(document.tokens[at]?.lower ?? "");
  const { strength, evidence } = weigh({ place, around, best, words: name.words, surname });
  return {
    kind: "city",
    span: spanOf(document.tokens, at, end),
    tokens: { start: at, end },
    value: { name: best.nominative, guesses: [], candidates: name.candidates, strength, ...readingOf(around) },
    rule: `${place.pack.language}/cities/gazetteer`,
    confidence: confidenceOf(strength),
    evidence,
  };
};

/** Roles that vouch for a name that no gazetteer has, with their strength. */
const VOUCHES: Partial<Record<WordRole, number>> = { village: 1.6, municipality: 1.4, city: 1.2, place: 1 };

const annotateUnknown = (place: NamePlace): CityAnnotation | undefined => {
  const { document, at, end, pack, lexicon } = place;
  const token = document.tokens[at];
  if (!token || token.text.length < 4 || token.text === token.text.toUpperCase()) return undefined;
  const around = surroundingsOf(place);
  if (isNamesake(around) || around.hyphenated || around.quoted || around.nameAfter || around.nameBefore)
    return undefined;
  const byRole = [around.before, around.after].find((role) => role !== undefined && VOUCHES[role] !== undefined);
  const role = byRole ?? (pack.locative.test(token.lower) ? "place" : undefined);
  if (role === undefined || (role === "place" && (around.alone || document.tokens[at - 1]?.kind === "symbol")))
    return undefined;
  const guesses = pack.guess(token.text, role);
  const first = guesses[0];
  if (first === undefined || lexicon.isCommonWord(token.lower) || lexicon.isCommonWord(first.toLowerCase()))
    return undefined;
  if (lexicon.givenNames(token.text).length > 0) return undefined;
  const strength = VOUCHES[role] ?? 0;
  return {
    kind: "city",
    span: spanOf(document.tokens, at, end),
    tokens: { start: at, end },
    value: { name: first, guesses, candidates: [], strength, ...readingOf(around) },
    rule: `${pack.language}/cities/${role}`,
    confidence: confidenceOf(strength),
    evidence: [{ condition: "a word beside it says so", held: true, weight: strength }],
  };
};

const isName = (token: Token | undefined, pack: CityPack): token is Token =>
  token?.capitalised === true && !pack.notCities.has(token.lower);

/** Whether a name is a country's or an American state's, and no word for a city says otherwise. */
const isLargerPlace = (place: NamePlace, token: Token): boolean => {
  const { document, at, pack } = place;
  const before = pack.before.get(document.tokens[at - 1]?.lower ?? "");
  if (pack.countries.has(token.lower)) return before !== "city";
  return pack.language === "en" && token.text.length > 2 && US_STATES.has(token.text) && !TOWNS_TOO.has(token.text);
};

/** States that are better known as cities. */
const TOWNS_TOO = new Set(["Washington", "York", "Jersey"]);

/** Finds what may be mentions of cities: every capitalised name that the gazetteer or its neighbours take for a place. */
export const annotateCities = (document: DatedDocument): CityAnnotation[] => {
  const isPerson = personNames(document);
  const found: CityAnnotation[] = [];
  const readSentence = (sentence: Sentence): void => {
    const pack: CityPack = CITY_PACKS[sentence.language];
    const lexicon = openLexicon(sentence.language);
    const { end: last } = sentence.tokens;
    for (let at = sentence.tokens.start; at < last; at += 1) {
      const token = document.tokens[at];
      if (!isName(token, pack)) continue;
      const name = readName(document.tokens, at, last, pack);
      const end = name?.end ?? at + 1;
      const place: NamePlace = { document, sentence, pack, lexicon, at, end };
      if (end === at + 1 && (token.text.length < 3 || isLargerPlace(place, token))) continue;
      const annotation = name ? annotateKnown(place, name, isPerson) : annotateUnknown(place);
      if (annotation) found.push(annotation);
      if (name && name.words > 1) at = end - 1;
    }
  };
  for (const sentence of document.sentences) readSentence(sentence);
  return joinLists(document, found);
};
