import type { DatedDocument, Sentence } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";
import type { Token } from "../engine/token.ts";
import type { PlaceCandidate } from "../lexicon/cities/look-up.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { CityPack } from "./city-pack.ts";
import { CITY_PACKS } from "./city-packs.ts";
import type { CityReading } from "./city-reading.ts";
import { type CityWord, readCityWord } from "./city-word.ts";
import { type Surroundings, surroundingsOf } from "./context.ts";
import { countryNear } from "./countries-around.ts";
import { hearName } from "./heard-towns.ts";
import { joinLists } from "./join-lists.ts";
import { confidenceOf, readingOf, spanOf } from "./make-annotation.ts";
import type { NamePlace } from "./name-place.ts";
import { namedCountries } from "./named-countries.ts";
import { personNames } from "./person-names.ts";
import { type ReadName, readLemma, readName } from "./read-name.ts";
import { repeatHeard } from "./repeat-heard.ts";
import { annotateUnknown } from "./unknown-places.ts";
import { weigh } from "./weigh.ts";

/** A mention of a city, before the document resolves it. */
export type CityAnnotation = Annotation<"city", CityReading>;

/** What a name loses that its own country does not use. */
const FOREIGN_NAME_AT_HOME = 4;

/** "Grünberg" in a Polish text is the one in Hesse: Poles call theirs Zielona Góra. */
const isForeignNameAtHome = ({ kind, country }: PlaceCandidate, { declinesTowns, home, language }: CityPack): boolean =>
  declinesTowns && home[0] === country && kind !== "official" && kind !== language && kind !== "geonames";

const ALONE = 1.5;
const OBLIQUE = -1.5;

/**
 * Ranks places by the case that the words ask for: a name alone is a nominative, one behind a preposition or an office
 * is none where the language declines it ("w Turku" is Turek, "burmistrz Szczytna" is that of Szczytno).
 */
const byCase = (
  candidates: readonly PlaceCandidate[],
  { alone, declined }: Surroundings,
  pack: CityPack,
): readonly PlaceCandidate[] => {
  const oblique = pack.declinesTowns && declined;
  const isForeign = (candidate: PlaceCandidate): boolean => isForeignNameAtHome(candidate, pack);
  if (candidates.length < 2 || (!alone && !oblique && !candidates.some(isForeign))) return candidates;
  const shift = (candidate: PlaceCandidate): number => {
    if (isForeign(candidate)) return -FOREIGN_NAME_AT_HOME;
    if (!candidate.bare) return 0;
    if (alone) return ALONE;
    return oblique && pack.home.includes(candidate.country) ? OBLIQUE : 0;
  };
  return candidates
    .map((candidate) => ({ ...candidate, score: candidate.score + shift(candidate) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
};

const annotateKnown = (
  place: NamePlace,
  name: ReadName,
  isPerson: (lower: string) => boolean,
): CityAnnotation | undefined => {
  const { document, at, end } = place;
  const around = surroundingsOf(place);
  const wanted = around.country;
  const candidates = byCase(name.candidates, around, place.pack);
  const best = candidates.find((candidate) => candidate.country === wanted) ?? candidates[0];
  if (!best) return undefined;
  const surname = name.words === 1 && isPerson(document.tokens[at]?.lower ?? "");
  const { strength, evidence } = weigh({ place, around, best, words: name.words, surname });
  return {
    kind: "city",
    span: spanOf(document.tokens, at, end),
    tokens: { start: at, end },
    value: readingOf(around, {
      name: best.nominative,
      guesses: [],
      candidates,
      strength,
      nearCountry: candidates.length > 1 ? countryNear(place) : null,
    }),
    rule: `${place.pack.language}/cities/gazetteer`,
    confidence: confidenceOf(strength),
    evidence,
  };
};

/** What has been read of a name before its sound is asked for. */
interface Read {
  readonly known: CityAnnotation | undefined;
  readonly unknown: CityAnnotation | undefined;
  readonly isPerson: (lower: string) => boolean;
  readonly isNamed: (country: string) => boolean;
}

/** What a name that is only known by its sound loses. Units: points of strength, told from the confidence alone. */
const HEARSAY = 0.5;

/** What speaks for a town that a name sounds like, beside what speaks for every name. */
const HEARD_THERE = { condition: "sounds like a town of the country beside it", held: true, weight: 0.7 } as const;
const HEARD_NAMED = {
  condition: "sounds like a town of a country that the text names",
  held: true,
  weight: 0.5,
} as const;

/** A name that sounds like a foreign town's, together with the places that it was read as. */
const annotateHeard = (place: NamePlace, { known, unknown, isPerson, isNamed }: Read): CityAnnotation | undefined => {
  const name = hearName(place, { known, isUnknownPlace: unknown !== undefined, isNamed });
  if (!name) return undefined;
  const isNew = ({ place: index }: PlaceCandidate): boolean => name.candidates.every((one) => one.place !== index);
  const candidates = [...name.candidates, ...(known?.value.candidates.filter(isNew) ?? [])];
  candidates.sort((a, b) => b.score - a.score || a.place - b.place);
  const heard = annotateKnown({ ...place, end: name.end }, { ...name, candidates }, isPerson);
  if (!heard) return undefined;
  const { country } = heard.value.candidates[0] ?? {};
  const more = country === heard.value.country ? HEARD_THERE : HEARD_NAMED;
  const evidence = country !== undefined && isNamed(country) ? [...heard.evidence, more] : heard.evidence;
  const strength = heard.value.strength + (evidence.length > heard.evidence.length ? more.weight : 0);
  const confidence = confidenceOf(strength - HEARSAY);
  return {
    ...heard,
    value: { ...heard.value, strength },
    evidence,
    confidence,
    rule: `${place.pack.language}/cities/heard`,
  };
};

/** What an adjective of villages adds; it makes up for the capital that it brings behind the name. */
const ADJECTIVE = 1;

/** A known name with an adjective behind it that the gazetteer does not have: another, smaller place. */
const toldApart = (known: CityAnnotation, { document, end, pack, sentence }: NamePlace): CityAnnotation | undefined => {
  const next = end < sentence.tokens.end ? document.tokens[end] : undefined;
  if (!next?.capitalised || !next.spaced || known.value.namesake) return undefined;
  const adjective = pack.tellingApart(next.text, known.value.name);
  if (adjective === undefined) return undefined;
  const name = `${known.value.name} ${adjective}`;
  const tokens = { start: known.tokens.start, end: end + 1 };
  return {
    ...known,
    span: { start: known.span.start, end: next.end },
    tokens,
    value: { ...known.value, name, guesses: [name], candidates: [], strength: known.value.strength + ADJECTIVE },
    rule: `${pack.language}/cities/told-apart`,
  };
};

const DOUBTFUL_SIZE = 30_000;

/** Whether a name is only known as a smaller foreign place's that nothing else speaks for. */
const isDoubtful = ({ value }: CityAnnotation, { pack }: NamePlace, isNamed: (country: string) => boolean): boolean => {
  const [best] = value.candidates;
  if (!best || best.kind === "official" || best.kind === pack.language || best.bare) return false;
  if (best.population >= DOUBTFUL_SIZE || pack.home.includes(best.country) || value.country !== null) return false;
  return !isNamed(best.country);
};

/** Whether a name is the state behind a town: "Rochester, New York". */
const isStateOf = (document: DatedDocument, before: CityAnnotation | undefined, at: number): boolean =>
  before?.value.region !== null && before?.tokens.end === at - 1 && document.tokens[at - 1]?.text === ",";

/** Several words as a table writes them: "white_house". */
const phraseOf = ({ tokens }: DatedDocument, at: number, end: number): string =>
  tokens
    .slice(at, end)
    .map(({ lower }) => lower)
    .join("_");

/** Whether a name is all that the text says. */
const isWhole = ({ tokens }: DatedDocument, at: number, end: number): boolean =>
  at <= 1 &&
  end >= tokens.length - 1 &&
  tokens.every(({ kind, index }) => kind === "symbol" || (index >= at && index < end));

const isName = (token: Token | undefined): token is Token => token?.capitalised === true;

/** Whether a name is a country's or an American state's, and no word for a city says otherwise. */
const isLargerPlace = ({ document, at, pack }: NamePlace, { isCountryOrRegion, isState }: CityWord): boolean => {
  const before = document.tokens[at - 1];
  return isCountryOrRegion ? !before || pack.before(before) !== "city" : isState;
};

/** Finds what may be mentions of cities: every capitalised name that the gazetteer or its neighbours take for a place. */
export const annotateCities = (document: DatedDocument): CityAnnotation[] => {
  const isPerson = personNames(document);
  const found: CityAnnotation[] = [];
  let named: ReadonlySet<string> | undefined;
  const isNamed = (country: string): boolean => {
    named ??= namedCountries(document); // most texts never ask
    return named.has(country);
  };
  const readSentence = (sentence: Sentence): void => {
    const pack: CityPack = CITY_PACKS[sentence.language];
    const single = document.sentences.length === 1;
    const lexicon = openLexicon(sentence.language);
    const { end: last } = sentence.tokens;
    for (let at = sentence.tokens.start; at < last; at += 1) {
      const token = document.tokens[at];
      if (!isName(token)) continue;
      const word = readCityWord(token.text, sentence.language);
      const read = readName(document.tokens, at, last, word.walk, pack);
      const end = read?.end ?? at + 1;
      const place: NamePlace = { document, sentence, pack, lexicon, word, at, end };
      if (end > at + 1 && pack.notCities.has(phraseOf(document, at, end))) {
        at = end - 1;
        continue;
      }
      const whole = single && isWhole(document, at, end);
      if (!whole && end === at + 1 && (token.text.length < 3 || word.isNoCity || isLargerPlace(place, word))) continue;
      const name = read ?? readLemma(token, word);
      const known = name ? annotateKnown(place, name, isPerson) : undefined;
      const sure = known && !isDoubtful(known, place, isNamed) ? known : undefined;
      // "Mendeno miestą Vokietijoje": behind the word for a town a country is one only where the gazetteer has it.
      const first = end === at + 1 ? place : { ...place, end: at + 1 };
      const unknown = sure || word.isCountryOrRegion ? undefined : annotateUnknown(first);
      const heard = first === place ? annotateHeard(place, { known, unknown, isPerson, isNamed }) : undefined;
      const unlisted = sure ? toldApart(sure, place) : unknown;
      const annotation = heard ?? unlisted ?? known;
      if (annotation && !isStateOf(document, found.at(-1), at)) found.push(annotation);
      at = Math.max(at, (annotation?.tokens.end ?? end) - 1);
    }
  };
  for (const sentence of document.sentences) readSentence(sentence);
  return joinLists(document, repeatHeard(document, found));
};
