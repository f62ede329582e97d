import type { CityEntry, DateEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { type Clause, isFinitePredicate } from "./clauses.ts";
import { cityRelation } from "./relations.ts";
import type { Placed, Scene, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

/** Types of which one verb may tell several, each with its own date and city. */
const REPEATED: ReadonlySet<EventType> = new Set([
  "cooperation_start",
  "anniversary",
  "agreement_signing",
  "letter_of_intent",
  "visit",
  "meeting",
]);

interface Gap {
  readonly date: Placed<DateEntry>;
  readonly city: CityEntry;
}

/** The city that belongs to a date: between it and the date before it, else between it and the next one. */
const cityOf = (
  scene: Scene,
  sentence: SceneSentence,
  date: Placed<DateEntry>,
  from: number,
  to: number,
  prefersAfter: boolean,
  needsPlace: boolean,
  signs: boolean,
): CityEntry | undefined => {
  const fits = (city: Placed<CityEntry>): boolean => {
    if (!needsPlace) return true;
    const relation = cityRelation(scene.tokens, sentence, city);
    return relation === "at" || (signs && relation === "with");
  };
  const before = sentence.cities.filter(({ start, end }) => start >= from && end <= date.start).filter(fits);
  const after = sentence.cities.filter(({ start }) => start >= date.end && start < to).filter(fits);
  return (prefersAfter ? (after[0] ?? before.at(-1)) : (before.at(-1) ?? after[0]))?.entry;
};

/** "Since 1992 with Celle, since 2004 with Opava": the clause names no other city before its first date. */
const datesLead = ({ home }: Scene, { sentence, clause }: Candidate, own: Placed<DateEntry>, next: number): boolean => {
  const stands = (from: number, to: number): boolean =>
    sentence.cities.some(({ start, entry }) => start >= from && start < to && entry.id !== home?.id);
  return !stands(clause.start, own.start) && stands(own.end, next);
};

/** "signed in 2017, and in 2018 wrestlers trained in X": a verb that no frame knows tells something else of the date. */
const hasOtherVerb = ({ tokens }: Scene, { lexicon }: SceneSentence, from: number, to: number): boolean => {
  const endings = lexicon.words.verbEndings ?? [];
  for (let at = from; at < to && endings.length > 0; at += 1) {
    const { lower = "", capitalised = true } = tokens[at] ?? {};
    if (!capitalised && endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)))
      return true;
  }
  return false;
};

const gapsAfter = (scene: Scene, candidate: Candidate, until: number): Gap[] => {
  const { sentence, date: own, type } = candidate;
  if (own === null) return [];
  const needsPlace = type !== "cooperation_start";
  const signs = type === "agreement_signing" || type === "letter_of_intent";
  const dates = sentence.dates.filter(
    ({ start }) => start > own.start && start >= candidate.clause.start && start < until,
  );
  const prefersAfter = (needsPlace && !signs) || datesLead(scene, candidate, own, dates[0]?.start ?? until);
  const untold = dates.findIndex(({ end }) => hasOtherVerb(scene, sentence, end, until));
  const told = untold === -1 ? dates : dates.slice(0, untold);
  return told.flatMap((date, index) => {
    const from = dates[index - 1]?.end ?? own.end;
    const city = cityOf(scene, sentence, date, from, dates[index + 1]?.start ?? until, prefersAfter, needsPlace, signs);
    return city && date.entry.id !== own.entry.id ? [{ date, city }] : [];
  });
};

/** Where the next predicate's clause begins. */
const reachOf = (clauses: readonly Clause[], { clause, sentence, hit, date }: Candidate): number => {
  const last = Math.max(hit.end, date?.end ?? 0);
  const next = sentence.hits.find((other) => other.at > last && isFinitePredicate(other) && other.at >= hit.end);
  const stop = next && rangeAt(clauses, next.at);
  return stop && stop !== clause ? stop.start : (next?.at ?? sentence.end);
};

/**
 * Reads what a verb tells of several dates: "X is a sister city since 1981, Y since 1990", "celebrated in May 2015 in X and a
 * year later in Y".
 */
export const fillGaps = (scene: Scene, clauses: readonly Clause[], candidate: Candidate): Candidate[] => {
  const asserted = candidate.modality === "asserted" && candidate.form !== "name" && candidate.form !== "noun";
  const lasts =
    candidate.type !== "cooperation_start" || candidate.words.since === true || candidate.words.dated === true;
  if (!asserted || !lasts || !REPEATED.has(candidate.type)) return [candidate];
  const gaps = gapsAfter(scene, candidate, reachOf(clauses, candidate));
  if (gaps.length === 0) return [candidate];
  const others = new Set(gaps.map(({ city }) => city.id));
  const first = { ...candidate, cities: candidate.cities.filter((id) => !others.has(id)) };
  const place = candidate.type !== "cooperation_start";
  // "with Celle in 1990, with Opava in 1996": whom one signs with, not where.
  const isPartner = (city: CityEntry): boolean =>
    candidate.sentence.cities.some(
      (placed) => placed.entry === city && cityRelation(scene.tokens, candidate.sentence, placed) === "with",
    );
  return [
    first,
    ...gaps.map(
      ({ date, city }, index): Candidate => ({
        ...first,
        date,
        place: place && !isPartner(city) ? city : null,
        cities: [city.id],
        people: [],
        company: [],
        gap: index + 1,
      }),
    ),
  ];
};
