import type { DateEntry } from "../../records/schema.ts";
import { type Clause, wideEnd } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import type { Mark } from "./lexicon.ts";
import type { Placed, SceneSentence } from "./scene.ts";

/** How far before a date its preposition stands. */
const REACH = 1;

/** "It was not until March 2019 that …": a limit that is denied is the date itself. */
const isDenied = (sentence: SceneSentence, limit: number): boolean =>
  hitsOf(sentence, "negation").some(({ end }) => end === limit);

const standsBehind = (sentence: SceneSentence, date: Placed<DateEntry>, mark: Mark): boolean =>
  hitsOf(sentence, mark).some(
    ({ at, end }) =>
      (at === date.start && mark === "since") ||
      (mark === "limits"
        ? end === date.start && !isDenied(sentence, at)
        : end <= date.start && date.start - end <= REACH),
  );

/** "the visit arranged for 2020": the preposition belongs to the plan, not to what the year is for. */
const isPlannedFor = (sentence: SceneSentence, date: Placed<DateEntry>): boolean =>
  hitsOf(sentence, "support").some(({ at, end }) => end === date.start && end - at > 1);

/** So near its predicate a year behind "of" is the predicate's own: "the signing of 1997". Units: tokens. */
const OF_REACH = 2;

/** How coarse a date is: a day or some days, a month, a year, more. */
const grain = ({ precision, earliest, latest, edtf }: DateEntry): number => {
  if (precision === "day") return 0;
  if (precision === "month" || precision === "season") return 1;
  if (precision !== "range") return 2;
  // "since 2019": no finer than the year that it begins with.
  if (edtf.endsWith("/..")) return edtf.length > 9 ? 0 : edtf.length > 6 ? 1 : 2;
  return earliest?.slice(0, 7) === latest?.slice(0, 7) || earliest === null || latest === null ? 0 : 2;
};

/** "a copy of the charter of 1317": a bare year right behind "of" belongs to the noun before it, and not to what is told. */
const isOfNounBefore = (sentence: SceneSentence, { entry, start }: Placed<DateEntry>, at: number): boolean =>
  sentence.lexicon.words.subjects === "order" &&
  entry.precision === "year" &&
  sentence.relations.get(start) === "of" &&
  start - at > OF_REACH &&
  !hitsOf(sentence, "noun").some(({ end }) => end === start - 1);

/** So near behind a participle a date is its own. Units: tokens. */
const PARTICIPLE_REACH = 2;

/** "odnowili umowę zawartą 20 czerwca 1998 r.": a date right behind a participle without an auxiliary is the participle's. */
const isOfParticiple = (sentence: SceneSentence, { start }: Placed<DateEntry>, at: number): boolean => {
  const { subjects, passiveHasAuxiliary } = sentence.lexicon.words;
  if (subjects !== "case" || !passiveHasAuxiliary) return false;
  const verbs = hitsOf(sentence, "verb");
  const isActive = verbs.some(({ at: own, sense }) => own === at && sense.kind === "verb" && sense.form === "past");
  const helped = (to: number): boolean =>
    [...hitsOf(sentence, "passive"), ...hitsOf(sentence, "future")].some(({ end }) => end <= to && to - end <= 3);
  return (
    isActive &&
    verbs.some(
      ({ at: own, end, sense }) =>
        own > at &&
        sense.kind === "verb" &&
        sense.form === "passive" &&
        end <= start &&
        start - end <= PARTICIPLE_REACH &&
        !helped(own),
    )
  );
};

/** The best of some dates: the finest, the nearest of those. */
const best = (dates: readonly Placed<DateEntry>[], at: number): Placed<DateEntry> | undefined =>
  dates.toSorted((a, b) => grain(a.entry) - grain(b.entry) || Math.abs(a.start - at) - Math.abs(b.start - at))[0];

/**
 * The date that a predicate's words give: in its clause, else in what follows without a predicate of its own, else told
 * earlier in the sentence. Dates behind "since" count only where an event
 * begins, those behind "before" never, and neither do those of a relative clause that follows.
 */
export const attachDate = (
  sentence: SceneSentence,
  clauses: readonly Clause[],
  clause: Clause,
  at: number,
  wantsSince: boolean,
): Placed<DateEntry> | null => {
  const isPoint = (date: Placed<DateEntry>): boolean =>
    (!date.entry.edtf.startsWith("..") || isDenied(sentence, date.start)) &&
    date.entry.precision !== "century" &&
    !standsBehind(sentence, date, "limits") &&
    !isOfNounBefore(sentence, date, at) &&
    !isOfParticiple(sentence, date, at) &&
    !hitsOf(sentence, "dateOwners").some((owner) => owner.at === date.end && owner.at !== at) &&
    !(grain(date.entry) === 2 && standsBehind(sentence, date, "forYear") && !isPlannedFor(sentence, date));
  const free = sentence.dates.filter(isPoint);
  const isClosed = ({ entry }: Placed<DateEntry>): boolean => entry.precision === "range" && !entry.edtf.includes("..");
  const usable = wantsSince ? free : free.filter((date) => isClosed(date) || !standsBehind(sentence, date, "since"));
  const within = (from: number, to: number) => usable.filter(({ start }) => start >= from && start < to);
  // "Nuo gegužės 2 d. dirbs X, atrinkta balandžio 9 d.": what begins begins on the day behind "since".
  const begins = wantsSince && within(clause.start, clause.end).find((date) => standsBehind(sentence, date, "since"));
  const own =
    begins && grain(begins.entry) === 0 && !isClosed(begins) ? begins : best(within(clause.start, clause.end), at);
  if (own) return own;
  const follows = clauses[clause.index + 1];
  const right =
    follows?.relative || follows?.apart ? undefined : best(within(clause.end, wideEnd(clauses, clause)), at);
  if (right) return right;
  // "since 12 May 2001, when they signed it": the day right before is meant, however it is introduced.
  const when = hitsOf(sentence, "when").some((hit) => hit.at === clause.start);
  const just = when ? free.find(({ end }) => end <= clause.start && clause.start - end <= 1) : undefined;
  if (just) return just;
  // "X, who founded the society in 1983, and Y received certificates": another subject has no day of a relative clause.
  const resumes =
    sentence.lexicon.words.subjects === "order" && sentence.people.some(({ start }) => start === clause.start);
  const isOther = (other: Clause): boolean => resumes && other.relative && other.finite;
  const left = clauses.findLast(
    (other) =>
      other.end <= clause.start && within(other.start, other.end).length > 0 && !other.reporting && !isOther(other),
  );
  return (left && within(left.start, left.end).at(-1)) ?? null;
};
