import type { CityEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import { adjectivePlace } from "./adjective-place.ts";
import { attachDate } from "./attach-date.ts";
import { attachOrganisations } from "./attach-organisations.ts";
import { attachPeople } from "./attach-people.ts";
import { attachPlace, OF_A_BODY } from "./attach-place.ts";
import type { Candidate, Predicate } from "./candidate.ts";
import { type Clause, clausesOf, wideEnd } from "./clauses.ts";
import { readCompany } from "./company.ts";
import { fillGaps } from "./fill-gaps.ts";
import { type Attendance, findAttendances } from "./find-attendances.ts";
import { findListedActs } from "./find-listed-acts.ts";
import { findOrdinals } from "./find-ordinals.ts";
import { findPredicates } from "./find-predicates.ts";
import { type CalledOff, findReferences } from "./find-references.ts";
import { hitsOf } from "./hits-of.ts";
import { isByCase } from "./is-passive.ts";
import type { HitClass } from "./meaning.ts";
import { markIn } from "./modality.ts";
import type { Placed, Scene, SceneSentence } from "./scene.ts";
import { beginsIn, holds, rangeAt } from "./token-range.ts";
import { unlistedPlace } from "./unlisted-place.ts";
import { lengthAt } from "./word-index.ts";

/** What one sentence tells, in text order. */
export interface SentenceTold {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly candidates: readonly Candidate[];
  readonly attendances: readonly Attendance[];
  readonly calledOff: readonly CalledOff[];
}

/** Types that begin at a date: "od 15 maja", "nuo gegužės". */
const BEGINS: ReadonlySet<EventType> = new Set([
  "cooperation_start",
  "appointment",
  "opening",
  "exhibition",
  "exchange",
]);

/** Types that take some days at most: years beside them are those of an office ("w latach 2004–2016 burmistrz"). */
const MOMENTS: ReadonlySet<EventType> = new Set(["visit", "meeting", "gift", "award", "concert", "commemoration"]);

const spansYears = ({ entry: { precision, earliest, latest } }: NonNullable<Candidate["date"]>): boolean =>
  precision === "range" && earliest !== null && latest !== null && earliest.slice(0, 4) !== latest.slice(0, 4);

/** "From 5 August two gardeners will be working": a beginning behind the day of publication. */
const isToCome = ({ document: { published } }: Scene, { entry }: NonNullable<Candidate["date"]>): boolean =>
  published !== null && (entry.earliest ?? "") > `${published.edtf}T99`;

const dateOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): Candidate["date"] => {
  const { clause, frame, hit, modality, sentence, support } = predicate;
  const from = BEGINS.has(frame.type) || modality === "planned" || predicate.words.dated === true;
  const found = attachDate(sentence, clauses, clause, hit.at, from);
  const stale =
    modality === "planned" &&
    !BEGINS.has(frame.type) &&
    found?.entry.precision === "range" &&
    found.entry.edtf.endsWith("/..") &&
    !isToCome(scene, found);
  // "Invited them to come next summer, and handed over a print": what happened is told of no day to come.
  const past = predicate.form === "past" || predicate.form === "impersonal";
  const other = found && past && found.start < clause.start && modality === "asserted" && isToCome(scene, found);
  const own =
    stale || other || (found && predicate.form === "past" && spansYears(found) && MOMENTS.has(frame.type))
      ? null
      : found;
  const held = support && support.at >= clause.end ? rangeAt(clauses, support.at) : undefined;
  const beside = (held && attachDate(sentence, clauses, held, support?.at ?? hit.at, from)) ?? own;
  // "called off the match that was planned for 13 July", "will attend the service, which X leads on Friday": the day of a plan.
  const planned = modality === "planned" && predicate.form === "name" && sentence.overhead === null;
  const ahead = modality === "cancelled" || planned;
  const next = ahead && beside === null ? clauses[clause.index + 1] : undefined;
  return next?.relative ? attachDate(sentence, clauses, next, next.start, from) : beside;
};

/** So short is a piece that only says where, whatever words stand in it. Units: tokens. */
const OPENING = 5;

/** "Back in Hexham, councillors sat down": the piece without a predicate that opens the sentence before a clause. */
const openingOf = (clauses: readonly Clause[], { clause }: Predicate): Clause | undefined => {
  const first = clauses[0];
  const only = first && (!first.finite || first.end - first.start <= OPENING);
  return only && clauses[1] === clause ? first : undefined;
};

/** "Z Bonn współpracujemy od 2002 r. W maju odwiedziła je grupa …": a pronoun beside a verb whose object is where it is. */
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

const candidateOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): Candidate => {
  const { clause, frame, form, sentence } = predicate;
  const to = form === "name" || form === "noun" ? clause.end : wideEnd(clauses, clause);
  const cities = sentence.cities.filter(({ start }) => holds(clause, start));
  const date = dateOf(scene, clauses, predicate);
  const dated = date && rangeAt(clauses, date.start);
  const beside = dated && dated !== clause ? dated : openingOf(clauses, predicate);
  const told =
    attachPlace(scene.tokens, predicate, beside, scene.home) ??
    thereBefore(clauses, predicate) ??
    adjectivePlace(scene, predicate) ??
    placeBefore(scene, predicate);
  const unlisted = told === null && !OF_A_BODY.has(frame.type) ? unlistedPlace(scene, sentence, clause) : undefined;
  const place = told ?? unlisted?.city ?? null;
  const parts = attachPeople(scene, predicate, clause.start, to);
  const people = parts.filter(({ person }) => readCompany(person) === undefined);
  const dateHere = date !== null && holds(clause, date.start);
  const own = dateHere || place !== null || (people.length > 0 && (frame.type === "meeting" || frame.type === "visit"));
  // "will speak at the next meeting, on 3 April": a plan with a day of its own, right behind its name.
  // A sitting of the council is news of its own, wherever its day stands.
  const behind = date !== null && date.start >= predicate.hit.end && date.start - predicate.hit.end <= 3;
  const announced = behind || (dateHere && frame.type === "council_session");
  const { organisations, venue } = attachOrganisations(predicate);
  // Field by field: spreading the predicate into so large an object took a third of what the events allocate.
  return {
    frame,
    words: predicate.words,
    form,
    hit: predicate.hit,
    sentence,
    clause,
    modality: predicate.modality,
    support: predicate.support,
    known: predicate.known,
    confidence: predicate.confidence,
    type: frame.type,
    date,
    place,
    cities: cities.map(({ entry }) => entry.id),
    people,
    company: parts.length === people.length ? [] : parts.filter((part) => !people.includes(part)),
    organisations,
    venue,
    presupposed: predicate.known && (!own || (predicate.modality === "planned" && !announced)),
    earlier:
      date === null &&
      (markIn(sentence, clause, "earlier") !== undefined || (form === "present" && frame.type === "exhibition")),
    recounted: frame.type === "visit" && hitsOf(sentence, "recounts").some(({ end }) => end <= predicate.hit.at),
    gap: 0,
    attributive: isAttributive(predicate),
    begins: date?.entry.edtf.endsWith("/..") ? true : isBehindSince(sentence, date),
    content: contentOf(scene, predicate),
    elsewhere:
      place === null && (unlisted !== undefined || (frame.type === "visit" && goesToUnknown(scene, sentence, clause))),
    reported: isReported(sentence, clauses, clause),
    there: markIn(sentence, clause, "there") !== undefined,
    another: predicate.listed === true || markIn(sentence, clause, "another") !== undefined,
  };
};

/** "Klubas siekia, kad …": what somebody only wishes for is no plan. */
const onWish = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause, modality } = candidate;
  const before = clauses[clause.index - 1];
  if (modality !== "planned" || !clause.reporting || !before || !isByCase(sentence)) return candidate;
  const wish = markIn(sentence, before, "intended");
  const doubt = markIn(sentence, clause, "hypothetical");
  return wish && doubt ? { ...candidate, modality: "intended" } : candidate;
};

/** "Spotka się z nimi, jeśli będzie trzeba": a plan on a condition. */
const onCondition = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause, modality } = candidate;
  const opens = (other: Clause): boolean =>
    other !== clause &&
    hitsOf(sentence, "hypothetical").some(
      ({ at }) => at >= other.start && at <= other.start + 1 && hasOpenerAt(sentence, at),
    );
  return modality === "planned" && clauses.some(opens) ? { ...candidate, modality: "hypothetical" } : candidate;
};

const hasOpenerAt = (sentence: SceneSentence, at: number): boolean =>
  hitsOf(sentence, "openers").some((hit) => hit.at === at);

/** "Wizyta, zaplanowana na maj, została odwołana": a plan that a later clause of the sentence calls off. */
const callOff = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause, modality } = candidate;
  if (modality !== "planned") return candidate;
  const off = hitsOf(sentence, "cancelled").find(({ at }) => at >= clause.end);
  const where = off && rangeAt(clauses, off.at);
  const named = hitsOf(sentence, "noun").some(({ at }) => where && holds(where, at));
  if (!where || named) return candidate;
  const date = newDate(sentence, where);
  return date ? { ...candidate, date } : { ...candidate, modality: "cancelled" };
};

/** "Atšaukta gegužės 6 d. numatyta šventė ir gegužės 14 d. planuota išvyka": the verb before holds for what is joined to it. */
const callOffBoth = ({ tokens }: Scene, clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause, modality, support } = candidate;
  const before = clauses[clause.index - 1];
  if (modality !== "planned" || !support || !before || !isByCase(sentence)) return candidate;
  const joined = hitsOf(sentence, "coordinators").some(({ at, end }) => end === clause.start || at === clause.start);
  const first = markIn(sentence, before, "cancelled");
  const own = hitsOf(sentence, "verb").some(({ at }) => holds(clause, at));
  const word = tokens[support.at]?.lower ?? "";
  const participle = Object.values(sentence.lexicon.words.passiveEndings ?? {}).some((end) => word.endsWith(end));
  return joined && first && !own && participle ? { ...candidate, modality: "cancelled" } : candidate;
};

/** A participle without an auxiliary, in a language whose passive wants one. */
const isAttributive = ({ form, sentence, clause }: Predicate): boolean =>
  form === "passive" &&
  sentence.lexicon.words.passiveHasAuxiliary &&
  (["passive", "future", "planned"] as const).every((mark) => markIn(sentence, clause, mark) === undefined);

/** "Išvyko į Menedeną": behind "to" stands a name that is no city we know. */
const goesToUnknown = ({ tokens }: Scene, sentence: SceneSentence, { start, end }: Clause): boolean => {
  if (sentence.lexicon.words.subjects !== "case") return false;
  for (const [at, relation] of sentence.relations)
    if (relation === "to" && at > start && at < end && tokens[at]?.kind === "word" && tokens[at]?.capitalised === true)
      return (rangeAt(sentence.cities, at) ?? rangeAt(sentence.people, at)) === undefined;
  return false;
};

/** A clause that reports, and those that go on behind it up to the end of the sentence. */
const isReported = (sentence: SceneSentence, clauses: readonly Clause[], clause: Clause): boolean =>
  clauses.some(
    (other) => other.reporting && other.start <= clause.start && markIn(sentence, other, "reporting") !== undefined,
  );

const isBehindSince = (sentence: SceneSentence, date: Candidate["date"]): boolean =>
  date !== null && hitsOf(sentence, "since").some(({ end }) => end <= date.start && date.start - end <= 1);

/** Words this long, and so many letters of them, tell one act from another. */
const CONTENT_LENGTH = 6;
const STEM_LENGTH = 5;

/** The stems of a clause, made when they are first asked for. */
const contentOf = (scene: Scene, predicate: Predicate): (() => ReadonlySet<string>) => {
  let stems: ReadonlySet<string> | undefined;
  return () => {
    stems ??= stemsOf(scene, predicate);
    return stems;
  };
};

const stemsOf = ({ tokens }: Scene, { clause, frame, hit, sentence }: Predicate): ReadonlySet<string> => {
  const stems = new Set<string>();
  const isKnown = (at: number): boolean =>
    (at >= hit.at && at < hit.end) ||
    rangeAt(sentence.cities, at) !== undefined ||
    rangeAt(sentence.dates, at) !== undefined;
  // What every resolution names, its body and its form, tells none from another.
  const common = frame.type === "resolution" && hit.sense.kind === "verb" ? hit.sense.guards.object : null;
  for (let at = clause.start; at < clause.end; at += 1) {
    if (common && lengthAt(common, tokens, at) > 0) continue;
    const lower = tokens[at]?.lower ?? "";
    if (lower.length >= CONTENT_LENGTH && !isKnown(at)) stems.add(lower.slice(0, STEM_LENGTH));
  }
  return stems;
};

/** "… nukeltas į gegužės 5 d.": the day to which something is put off. */
const newDate = (sentence: SceneSentence, clause: Clause): Candidate["date"] => {
  const postponed = markIn(sentence, clause, "postponed");
  return (
    (postponed &&
      sentence.dates.find(
        ({ entry, start }) => start > postponed.end && start - postponed.end <= 3 && entry.precision !== "year",
      )) ??
    null
  );
};

/** "The concert planned for 19 September is put off to October": called off on the one day, planned for the other. */
const putOff = (candidate: Candidate): Candidate[] => {
  const { sentence, clause, modality, form } = candidate;
  const next = modality === "planned" && (form === "name" || form === "noun") ? newDate(sentence, clause) : null;
  const mark = markIn(sentence, clause, "postponed");
  const date = sentence.dates.find(({ start, end }) => start >= clause.start && mark !== undefined && end <= mark.at);
  if (next === null || date === undefined) return [candidate];
  return [
    { ...candidate, date, modality: "cancelled" },
    { ...candidate, date: next, gap: 1 },
  ];
};

/** "Opens on 1 July": the present, or a mere name, with a day that is still to come when the text appears. */
const ahead = ({ document }: Scene, candidate: Candidate): Candidate => {
  const { form, modality, date } = candidate;
  const loose = form === "present" || form === "name" || form === "noun";
  const published = document.published?.edtf;
  const first = date?.entry.earliest;
  if (!loose || modality !== "asserted" || !first) return candidate;
  // "He takes up his post on 3 February", in a text that gives no day of its own.
  const inOrder = candidate.sentence.lexicon.words.subjects === "order";
  const scheduled = form === "present" && inOrder && date.entry.precision === "day";
  if (published === undefined) return scheduled ? { ...candidate, modality: "planned" } : candidate;
  return first > `${published}T99` && first.slice(0, published.length) !== published
    ? { ...candidate, modality: "planned" }
    : candidate;
};

/** "Since 1996 hundreds of pupils have stayed there": what went on from a date on is no one event. */
const opensAtDate = (sentence: SceneSentence, clause: Clause): boolean =>
  sentence.dates.some(
    (date) =>
      holds(clause, date.start) &&
      (date.entry.edtf.endsWith("/..") ||
        isBehindSince(sentence, date) ||
        hitsOf(sentence, "since").some(({ at }) => at === date.start)),
  );

/** A question tells nothing, and neither does a habit or a plan in the present tense without a date, titles aside. */
const isTold = (scene: Scene, { sentence, clause, form, modality, date, type, words }: Candidate): boolean => {
  if (scene.tokens[sentence.end - 1]?.text === "?" || markIn(sentence, clause, "repeated")) return false;
  if (modality === "recurring" && date === null) return false;
  // "by Christmas", "until May": a date that is only a limit is none.
  if (form === "past" && type === "visit" && words.dated === true && date === null) return false;
  if (date === null && MOMENTS.has(type) && form === "past" && opensAtDate(sentence, clause)) return false;
  // "Umowa, podpisana w 2009 r., nie została przedłużona": the date of what is told before is not that of what was not done.
  const dated = date !== null && holds(clause, date.start);
  if (modality === "negated" && !dated && !markIn(sentence, clause, "nothing")) return false;
  const title = sentence.sentence.kind === "title";
  // "Her diaries are on show until 29 September": what is still on show has begun.
  const shown = type === "exhibition" && beginsIn(sentence.dates, clause);
  return form !== "present" || modality !== "asserted" || date !== null || title || shown;
};

/** "The first contacts were made in 1999 during a visit": the visit is the event, and a start that only somebody reports is none. */
const isMeansOf = (all: readonly Candidate[], { type, date, clause, words }: Candidate): boolean => {
  if (type !== "cooperation_start" || (date !== null && words.since === true)) return false;
  if (date === null) return clause.reporting;
  return all.some(
    (other) =>
      (other.type === "visit" || other.type === "meeting") &&
      other.modality === "asserted" &&
      other.date?.entry.id === date.entry.id,
  );
};

/** Kinds of words without which a sentence tells nothing. */
const TELLING: readonly HitClass[] = ["verb", "noun", "attendance", "listing", "references", "matters", "ordinals"];

/** Finds what one sentence tells: events with their arguments, and who was there. */
export const findCandidates = (scene: Scene, sentence: SceneSentence): SentenceTold => {
  const tells = TELLING.some((hitClass) => sentence.byClass.has(hitClass));
  if (!tells && sentence.dates.length === 0)
    return { sentence, clauses: [], candidates: [], attendances: [], calledOff: [] };
  const clauses = clausesOf(scene, sentence);
  if (!tells) return { sentence, clauses, candidates: [], attendances: [], calledOff: [] };
  const candidates = [
    ...findPredicates(scene, sentence, clauses),
    ...findListedActs(scene, sentence, clauses),
    ...findOrdinals(scene, sentence, clauses),
  ]
    .map((predicate) => candidateOf(scene, clauses, predicate))
    .filter((candidate) => isTold(scene, candidate))
    .map((candidate) =>
      ahead(scene, onCondition(clauses, onWish(clauses, callOffBoth(scene, clauses, callOff(clauses, candidate))))),
    )
    .flatMap((candidate) => fillGaps(scene, clauses, candidate))
    .flatMap(putOff);
  const told = candidates.filter((candidate) => !isMeansOf(candidates, candidate));
  return {
    sentence,
    clauses,
    candidates: told,
    attendances: findAttendances(scene, sentence, clauses),
    calledOff: findReferences(sentence, clauses),
  };
};
