import type { EventType } from "../types.ts";
import { attachDate } from "./attach-date.ts";
import type { Candidate, Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

type Day = NonNullable<Candidate["date"]>;

/** Types that begin at a date: "od 15 maja", "nuo gegužės". */
const BEGINS: ReadonlySet<EventType> = new Set([
  "cooperation_start",
  "appointment",
  "opening",
  "exhibition",
  "exchange",
]);

/** Types that take some days at most: years beside them are those of an office ("w latach 2004–2016 burmistrz"). */
export const MOMENTS: ReadonlySet<EventType> = new Set([
  "visit",
  "meeting",
  "gift",
  "award",
  "concert",
  "commemoration",
]);

const spansYears = ({ entry: { precision, earliest, latest } }: Day): boolean =>
  precision === "range" && earliest !== null && latest !== null && earliest.slice(0, 4) !== latest.slice(0, 4);

/** "From 5 August two gardeners will be working": a beginning behind the day of publication. */
const isToCome = ({ document: { published } }: Scene, { entry }: Day): boolean =>
  published !== null && (entry.earliest ?? "") > `${published.edtf}T99`;

/** Tells whether "since" stands right before a date. */
export const isBehindSince = (sentence: SceneSentence, date: Candidate["date"]): boolean =>
  date !== null && hitsOf(sentence, "since").some(({ end }) => end <= date.start && date.start - end <= 1);

/** "Trwa od 2019 r.": since when something is that will go on is no day of a plan. */
const isStale = (scene: Scene, { frame, modality }: Predicate, found: Day): boolean =>
  modality === "planned" &&
  !BEGINS.has(frame.type) &&
  found.entry.precision === "range" &&
  found.entry.edtf.endsWith("/..") &&
  !isToCome(scene, found);

/** "Invited them to come next summer, and handed over a print": what happened is told of no day to come. */
const isOfPlan = (scene: Scene, { clause, form, modality }: Predicate, found: Day): boolean =>
  (form === "past" || form === "impersonal") &&
  found.start < clause.start &&
  modality === "asserted" &&
  isToCome(scene, found);

/** "w latach 2004–2016 burmistrz": years beside what takes some days at most. */
const isOfOffice = ({ frame, form }: Predicate, found: Day): boolean =>
  form === "past" && MOMENTS.has(frame.type) && spansYears(found);

/** The date that stands with the predicate's own clause, or with the verb that tells of its name. */
const dateBeside = (
  scene: Scene,
  clauses: readonly Clause[],
  predicate: Predicate,
  wantsSince: boolean,
): Candidate["date"] => {
  const { clause, hit, sentence, support } = predicate;
  const held = support && support.at >= clause.end ? rangeAt(clauses, support.at) : undefined;
  const ofSupport = held && support ? attachDate(sentence, clauses, held, support.at, wantsSince) : null;
  if (ofSupport) return ofSupport;
  const found = attachDate(sentence, clauses, clause, hit.at, wantsSince);
  const isOther =
    found && (isStale(scene, predicate, found) || isOfPlan(scene, predicate, found) || isOfOffice(predicate, found));
  return isOther ? null : found;
};

/** The date of a predicate: that of its words, or for what is ahead or called off that of the relative clause behind. */
export const dateOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): Candidate["date"] => {
  const { clause, form, frame, modality, sentence, words } = predicate;
  if (sentence.dates.length === 0) return null;
  const wantsSince = BEGINS.has(frame.type) || modality === "planned" || words.dated === true;
  const beside = dateBeside(scene, clauses, predicate, wantsSince);
  // "called off the match that was planned for 13 July", "will attend the service, which X leads on Friday": the day of a plan.
  const planned = modality === "planned" && form === "name" && sentence.overhead === null;
  const next = clauses[clause.index + 1];
  return beside === null && next?.relative && (planned || modality === "cancelled")
    ? attachDate(sentence, clauses, next, next.start, wantsSince)
    : beside;
};
