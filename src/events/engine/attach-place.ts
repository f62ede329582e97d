import type { Token } from "../../engine/token.ts";
import type { CityEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { isByCase } from "./is-passive.ts";
import { markIn } from "./modality.ts";
import { cityRelation } from "./relations.ts";
import type { Placed, SceneSentence } from "./scene.ts";
import { holds } from "./token-range.ts";

/** Types whose place is where somebody goes. */
const GOING: ReadonlySet<EventType> = new Set(["visit"]);

/** Types whose place is the city of the body that acts. */
const OF_A_BODY: ReadonlySet<EventType> = new Set([
  "resolution",
  "council_session",
  "election",
  "public_consultation",
  "appointment",
]);

/** Types that are at the seat of a body, whatever place their words name. */
export const SEATED: ReadonlySet<EventType> = new Set([
  "resolution",
  "council_session",
  "public_consultation",
  "appointment",
]);

/** Types of which a body elsewhere is told in the same town's news: "vadove … Pandėlio seniūnijai". */
const OF_ITS_OWN: ReadonlySet<EventType> = new Set(["appointment"]);

/** Types whose name may stand beside its city: "Biržų regata", "the Derby festival". */
const BESIDE_A_CITY: ReadonlySet<EventType> = new Set(["festival", "sport_event", "conference"]);

const isInName = ({ people }: SceneSentence, { start, end }: Placed<CityEntry>): boolean =>
  people.some((person) => start >= person.start && end <= person.end);

/** A city within a person's title says nothing of the place. */
const isInTitle = ({ people }: SceneSentence, city: Placed<CityEntry>): boolean =>
  people.some(
    ({ start, end }) => (city.start >= start && city.end <= end) || (start >= city.end && start - city.end <= 1),
  );

const nearest = (cities: readonly Placed<CityEntry>[], at: number): CityEntry | undefined =>
  cities.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.entry;

/** How far before the preposition of a city the body that it belongs to begins. */
const ORIGIN_REACH = 5;

/** "socjolożka z UMK w Toruniu": where the body is that somebody comes from, in an aside between commas. */
const isOrigin = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): boolean => {
  const { relations } = sentence;
  for (let at = city.start - 2; at > city.start - ORIGIN_REACH && at > 0; at -= 1) {
    if (tokens[at]?.kind !== "word") return false;
    const relation = relations.get(at);
    if (relation !== "with" && relation !== "from") continue;
    const isBody = hitsOf(sentence, "origins").some((hit) => hit.at >= at && hit.at < city.start);
    return isBody || tokens[at]?.capitalised === true;
  }
  return false;
};

/** The city that is the object ("odwiedził Opole") or the subject ("Opole gościło") of a verb that says so. */
const cityOfVerb = (predicate: Predicate, bare: readonly Placed<CityEntry>[]): CityEntry | undefined => {
  const { words, hit, form } = predicate;
  if (!("placeIs" in words) || words.placeIs === undefined) return undefined;
  const object = words.placeIs !== "subject" && form !== "passive";
  const side = bare.filter(({ start }) => (object ? start > hit.at && start - hit.end <= 3 : start < hit.at));
  return nearest(side, hit.at) ?? (object ? objectBefore(predicate, bare)?.entry : undefined);
};

/** "Opole odwiedziła delegacja": where case tells, the object may stand before its verb, and the guests behind it. */
const objectBefore = (
  { sentence, clause, hit }: Predicate,
  bare: readonly Placed<CityEntry>[],
): Placed<CityEntry> | undefined => {
  const isBehind = ({ at }: { readonly at: number }): boolean => at >= hit.end && at < clause.end;
  const guests =
    hitsOf(sentence, "delegations").some(isBehind) || sentence.people.some(({ start }) => isBehind({ at: start }));
  return isByCase(sentence) && guests ? bare.find(({ end }) => end === hit.at) : undefined;
};

/** Types of which a town can be the host. */
const HOSTED: ReadonlySet<EventType> = new Set(["festival", "sport_event", "concert", "conference", "exhibition"]);

/** "Opole zaprasza na zawody", "zawody zorganizuje w 2017 r. Opole": the town that is the subject of the verb beside a name. */
const hostOf = (
  { frame, support, hit, sentence }: Predicate,
  bare: readonly Placed<CityEntry>[],
): CityEntry | undefined =>
  isByCase(sentence) && support && HOSTED.has(frame.type)
    ? bare.find(
        ({ start, end, text, entry }) =>
          text === entry.name && (support.end <= hit.at ? end === support.at : start >= support.end),
      )?.entry
    : undefined;

/** "The next one will be hosted by Celle": the town behind "by", right behind the verb beside a name. */
const hostBehind = (
  { frame, support, sentence }: Predicate,
  behind: readonly Placed<CityEntry>[],
): CityEntry | undefined =>
  !isByCase(sentence) && support && HOSTED.has(frame.type)
    ? behind.find(({ start }) => start - support.end === 1)?.entry
    : undefined;

/** So far behind a person an aside about them tells of a place. */
const ASIDE_REACH = 9;

/** "Szkołę objęła X, dotąd kustosz w Opolu": an aside behind a person tells where they were before. */
const isBackground = (
  tokens: readonly Token[],
  { hit, sentence }: Predicate,
  { start }: Placed<CityEntry>,
): boolean => {
  const person = sentence.people.findLast(({ end }) => end < start);
  if (!person || person.start < hit.at || start - person.end > ASIDE_REACH || tokens[person.end]?.text !== ",")
    return false;
  for (let at = person.end + 1; at < start; at += 1)
    if (tokens[at]?.text === "," || sentence.dates.some((date) => date.start === at)) return false;
  return !sentence.relations.has(person.end + 2);
};

/**
 * "Taryba nusprendė remontuoti Joniškėlio salę", "the Council decided to give Celle the money": what is decided on is elsewhere,
 * and no body has its seat there.
 */
const isOfThing = ({ frame, sentence, hit }: Predicate, { start, end }: Placed<CityEntry>): boolean =>
  frame.type === "resolution" &&
  (isByCase(sentence) || start >= hit.end) &&
  sentence.lexicon.words.bodies !== undefined &&
  !hitsOf(sentence, "bodies").some(({ at }) => at === end);

/** "W maju odwiedzili nas goście": who came to us came to the town of the text; where somebody received us is elsewhere. */
const isWithUs = ({ frame, words, sentence, clause }: Predicate): boolean =>
  GOING.has(frame.type) &&
  !("placeIs" in words && words.placeIs === "subject") &&
  markIn(sentence, clause, "us") !== undefined;

/** The city that the words of a predicate's clause give as its place, or those of the clause that gives its date. */
export const attachPlace = (
  tokens: readonly Token[],
  predicate: Predicate,
  elsewhere: Clause | undefined,
  home: CityEntry | null,
): CityEntry | null => {
  const { sentence, clause, frame, hit, form } = predicate;
  if (sentence.cities.length === 0) return isWithUs(predicate) ? home : null;
  const inClause = sentence.cities.filter(({ start }) => holds(clause, start));
  const inside = inClause.find(
    (city) => city.start >= hit.end && city.start - hit.end <= 3 && cityRelation(tokens, sentence, city) === "at",
  );
  if (inside && form === "name") return inside.entry;
  // Where a house is told by its ending, a name has its city before it: "asociacijos konferencijoje Biržų rajonas laimėjo".
  const byEnding = sentence.lexicon.words.housed !== undefined;
  const beside = inClause.find(({ start, end }) => end === hit.at || (start === hit.end && !byEnding));
  if (beside && form === "name" && BESIDE_A_CITY.has(frame.type)) return beside.entry;
  // "Biržų ir Radomo orkestrų koncertas Kultūros rūmuose": a house behind the name is none of the city before it.
  const stopOf = ({ end }: Placed<CityEntry>): number | undefined =>
    form === "name" && end <= hit.at ? hit.end : undefined;
  const by = new Map(inClause.map((city) => [city, cityRelation(tokens, sentence, city, stopOf(city))]));
  const related = (slot: string) =>
    inClause.filter(
      (city) =>
        by.get(city) === slot &&
        !isInName(sentence, city) &&
        !isOrigin(tokens, sentence, city) &&
        !isBackground(tokens, predicate, city),
    );
  const going = GOING.has(frame.type);
  const goal = going ? nearest(related("to"), hit.at) : undefined;
  const found = goal ?? (isWithUs(predicate) && home ? home : nearest(related("at"), hit.at));
  if (found) return found;
  const toward =
    BESIDE_A_CITY.has(frame.type) || frame.type === "exchange" || frame.type === "gift"
      ? nearest(related("to"), hit.at)
      : undefined;
  if (toward) return toward;
  const bare = inClause.filter(
    (city) => by.get(city) === undefined && !isInTitle(sentence, city) && !isBackground(tokens, predicate, city),
  );
  const own = cityOfVerb(predicate, bare) ?? hostOf(predicate, bare) ?? hostBehind(predicate, related("by"));
  if (own) return own;
  const before = (city: Placed<CityEntry>): boolean => city.entry.id === home?.id && city.end <= clause.start;
  if (markIn(sentence, clause, "here") && sentence.cities.some(before)) return home;
  if (markIn(sentence, clause, "there")) {
    const named = sentence.cities.findLast(({ end }) => end <= clause.start);
    if (named) return named.entry;
  }
  if (elsewhere) {
    const there = sentence.cities.filter(({ start }) => holds(elsewhere, start));
    const at = there.find((city) => cityRelation(tokens, sentence, city) === "at" && !isInTitle(sentence, city));
    if (at) return at.entry;
  }
  if (!OF_A_BODY.has(frame.type)) return null;
  const bodies = [...bare, ...related("of")].filter((city) => !isOfThing(predicate, city));
  if (OF_ITS_OWN.has(frame.type)) return nearest(bodies, hit.at) ?? null;
  return bodies.find(({ entry }) => entry === home)?.entry ?? nearest(bodies, hit.at) ?? null;
};
