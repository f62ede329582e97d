import type { CityEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import { adjectivePlace } from "./adjective-place.ts";
import { attachPlace, SEATED } from "./attach-place.ts";
import type { Candidate, Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { isByCase } from "./is-passive.ts";
import { markIn } from "./modality.ts";
import type { Placed, Scene, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";
import { unlistedPlace } from "./unlisted-place.ts";

/** Types in which somebody goes somewhere. */
const TRAVELS: ReadonlySet<EventType> = new Set(["visit", "exchange"]);

/** So short is a piece that only says where, whatever words stand in it. Units: tokens. */
const OPENING = 5;

/** "Back in Derby, both mayors sat down": the piece without a predicate that opens the sentence before a clause. */
const openingOf = (clauses: readonly Clause[], { clause }: Predicate): Clause | undefined => {
  const first = clauses[0];
  const only = first && (!first.finite || first.end - first.start <= OPENING);
  return only && clauses[1] === clause ? first : undefined;
};

/** "Najbliższe nam jest Bonn. W maju odwiedziła je grupa …": a pronoun beside a verb whose object is where it is. */
const isOfIt = ({ words, hit, sentence }: Predicate): boolean =>
  "placeIs" in words &&
  words.placeIs === "object" &&
  hitsOf(sentence, "things").some(({ at, end }) => at === hit.end || end === hit.at);

/** "The link is with Celle. A band played there": the city that the sentence before named last. */
const placeBefore = (scene: Scene, predicate: Predicate): Candidate["place"] => {
  const { sentences, home, tokens } = scene;
  const { sentence, clause } = predicate;
  const it = isOfIt(predicate);
  if (!it && markIn(sentence, clause, "there") === undefined) return null;
  const named = it ? sentence.cities.findLast(({ end }) => end <= clause.start)?.entry : undefined;
  if (named && named.id !== home?.id) return named;
  const before = sentences[sentence.index - 1];
  // "the Celle Basilica Choir": a city within a longer name is no place.
  const isPlace = ({ end }: Placed<CityEntry>): boolean => !(!isByCase(sentence) && tokens[end]?.capitalised === true);
  const city = before?.sentence.block === sentence.sentence.block ? before.cities.findLast(isPlace)?.entry : undefined;
  return city && city.id !== home?.id ? city : null;
};

/** "Jie vyksta į Kolobžegą: ten švenčiama ir atidaroma …": what is joined by "and" to what happens there happens there, too. */
const thereBefore = (clauses: readonly Clause[], { sentence, clause }: Predicate): Candidate["place"] => {
  const before = clauses[clause.index - 1];
  const joined = hitsOf(sentence, "coordinators").some(({ end }) => end === clause.start);
  if (!before || !joined || markIn(sentence, before, "there") === undefined) return null;
  return sentence.cities.findLast(({ end }) => end <= before.start)?.entry ?? null;
};

/** "Išvyko į Menedeną": behind "to" stands a name that is no city we know. */
const goesToUnknown = ({ tokens }: Scene, sentence: SceneSentence, { start, end }: Clause): boolean => {
  if (sentence.lexicon.words.subjects !== "case") return false;
  for (const [at, relation] of sentence.relations)
    if (relation === "to" && at > start && at < end && tokens[at]?.kind === "word" && tokens[at]?.capitalised === true)
      return (rangeAt(sentence.cities, at) ?? rangeAt(sentence.people, at)) === undefined;
  return false;
};

/** The city that a predicate's words give, else the words around them. */
const cityFor = (
  scene: Scene,
  clauses: readonly Clause[],
  predicate: Predicate,
  date: Candidate["date"],
): Candidate["place"] => {
  const dated = date && rangeAt(clauses, date.start);
  const beside = dated && dated !== predicate.clause ? dated : openingOf(clauses, predicate);
  return (
    attachPlace(scene.tokens, predicate, beside, scene.home) ??
    thereBefore(clauses, predicate) ??
    adjectivePlace(scene, predicate) ??
    placeBefore(scene, predicate)
  );
};

/** Where a predicate's words say that it is, and whether that is a place that no gazetteer knows. */
export const placeOf = (
  scene: Scene,
  clauses: readonly Clause[],
  predicate: Predicate,
  date: Candidate["date"],
): Pick<Candidate, "place" | "elsewhere"> => {
  const { frame, sentence, clause } = predicate;
  const told = cityFor(scene, clauses, predicate, date);
  if (told !== null) return { place: told, elsewhere: false };
  const unlisted = SEATED.has(frame.type) ? undefined : unlistedPlace(scene, sentence, clause, TRAVELS.has(frame.type));
  if (unlisted) return { place: unlisted.city, elsewhere: unlisted.city === null };
  return { place: null, elsewhere: frame.type === "visit" && goesToUnknown(scene, sentence, clause) };
};
