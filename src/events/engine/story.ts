import type { CityEntry, DateEntry } from "../../records/schema.ts";
import type { TypeRules } from "../type-rules.ts";
import type { EventType } from "../types.ts";
import type { Candidate, Part } from "./candidate.ts";
import { dateReference } from "./date-reference.ts";
import { isDay } from "./day-overhead.ts";
import { extendLast } from "./extend-last.ts";
import type { SentenceTold } from "./find-candidates.ts";
import { findCompany } from "./find-company.ts";
import type { CalledOff } from "./find-references.ts";
import { gatheringOf } from "./gathering-of.ts";
import { hitsOf } from "./hits-of.ts";
import { isSameEvent } from "./is-same-event.ts";
import { isWithin } from "./is-within.ts";
import { markIn } from "./modality.ts";
import { nameRoles } from "./name-roles.ts";
import { resumeEvent } from "./resume-event.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import { seatPeople } from "./seat-people.ts";
import { settingOf } from "./setting-of.ts";
import { shareGuests } from "./share-guests.ts";
import { isHeldForAct, sittingOf } from "./sitting-of.ts";
import { isPast, MEMORY, type Story } from "./story-state.ts";
import { holds, rangeAt } from "./token-range.ts";
import { addPeople, beginTold, joinTold, type Moment, type Setting, type Told } from "./told.ts";

/** Events whose minutes name first who is there ("Members present: …"). */
const SITTINGS: ReadonlySet<EventType> = new Set(["council_session", "meeting"]);

const NOWHERE: Moment = { date: null, place: null, event: null };

/** Paragraphs at the head of a release in which its main event is told. */
const LEAD_PARAGRAPHS = 3;

/** A day says better what a release tells of than a year, and a later day better than an earlier one. */
const isBetterMain = (date: DateEntry | null, main: DateEntry | null): boolean => {
  if (date === null || date.precision === "year" || date.precision === "decade" || date.precision === "century")
    return false;
  if (main === null) return true;
  return date.earliest !== null && main.earliest !== null && date.earliest > main.earliest;
};

/**
 * "Šventę užbaigė mišios", "Ketvirtadienį svečius pasitiko meras": where an event of several days is told again, the story stands
 * at the day of the mention.
 */
const dayWithin = ({ date: days }: Told, { date: day }: Setting): DateEntry | null => {
  return day?.precision === "day" && days?.precision === "range" && isWithin(day, days) ? day : days;
};

/** "X, who founded the society in 1983, received …": a relative clause of another year does not date the rest of its sentence. */
const isAside = ({ current, main }: Story, { clause, date, sentence }: Candidate): boolean => {
  const year = (current.date ?? main.date)?.earliest?.slice(0, 4);
  const own = date?.entry.earliest?.slice(0, 4);
  return (
    clause.relative &&
    sentence.lexicon.words.subjects === "order" &&
    year !== undefined &&
    own !== undefined &&
    year !== own
  );
};

/** "Podczas sesji podpisali umowę": what a sentence only names as known is not what its text is about. */
const isOnlyOccasion = ({ lead }: Told, { sentence, known }: Candidate): boolean =>
  lead.known && !known && lead.sentence === sentence;

const moveOn = (story: Story, candidate: Candidate, event: Told, setting: Setting): void => {
  const date = dayWithin(event, setting);
  const { relative } = candidate.clause;
  const reporting = candidate.clause.reporting || candidate.reported;
  if (candidate.modality === "planned" && event.date && isDay({ entry: event.date })) story.planned = event.date;
  if (!isPast(candidate.modality)) return;
  if (!isAside(story, candidate)) story.sentence = { date, place: event.place, event };
  const aside = (relative || reporting) && !candidate.recounted;
  if (aside || candidate.earlier || candidate.begins || candidate.attributive) return;
  const leads = story.paragraphs <= LEAD_PARAGRAPHS && candidate.type !== "cooperation_start";
  if (leads && (story.main.event === null || isOnlyOccasion(story.main.event, candidate)))
    story.main = { ...story.main, event };
  if (event.date === null && !candidate.place) return;
  story.current = { date, place: event.place, event };
  if (date?.precision === "day") story.day = date;
  if (leads && isBetterMain(event.date, story.main.date)) setMain(story);
};

/** The release's day is also that of what the lead told before it. */
const setMain = (story: Story): void => {
  story.main = story.current;
  for (const event of story.events) {
    if (event.date !== null || event.lead.earlier || !isPast(event.modality) || !story.rules[event.type].inheritsDate)
      continue;
    event.date = story.main.date;
    event.dateBasis = "document";
  }
};

/** Keeps the last events of each type. */
const remember = ({ byType }: Story, event: Told): void => {
  const told = byType.get(event.type);
  if (told === undefined) byType.set(event.type, [event]);
  else if (told.push(event) > MEMORY) told.shift();
};

const lastOf = (story: Story, type: EventType): readonly Told[] => story.byType.get(type) ?? [];

/** "The title was conferred on X. The insignia will be handed over …": to whom is told in the sentence before. */
const recipientsBefore = (story: Story, candidate: Candidate): readonly Part[] => {
  const { type, people, sentence, clause, modality } = candidate;
  const before = lastOf(story, type).at(-1);
  // "… were honoured. The prize for culture was not awarded": nobody got it.
  if (before === undefined || modality === "negated" || people.some(({ role }) => role === "recipient")) return [];
  const near =
    before.lead.sentence.sentence.block === sentence.sentence.block && sentence.index - before.lead.sentence.index <= 1;
  const isHere = ({ start, office }: SceneSentence["people"][number]): boolean => !office && holds(clause, start);
  if (!near || sentence.people.some(isHere)) return [];
  return [...before.people].flatMap(([person, role]) => (role === "recipient" ? [{ person, role }] : []));
};

/** Types that take an hour, and are told after the day on which they were. */
const MOMENTARY: ReadonlySet<EventType> = new Set(["award", "gift", "agreement_signing", "letter_of_intent"]);

/** "On Friday evening the gala was held … The medal was handed to X": of a release about some days the day that was told last. */
const mainFor = ({ main, day }: Story, { type, date }: Candidate): Moment => {
  const days = main.date;
  if (date !== null || day === null || days?.precision !== "range" || !MOMENTARY.has(type)) return main;
  const within = (days.earliest ?? "~") <= (day.earliest ?? "") && (day.latest ?? "~") <= (days.latest ?? "");
  return within ? { ...main, date: day } : main;
};

const isSomewhere = ({ date, event }: Moment): boolean => date !== null || event !== null;

const tell = (story: Story, candidate: Candidate, held = false): Told | undefined => {
  const from = isSomewhere(story.sentence)
    ? story.sentence
    : isSomewhere(story.current)
      ? story.current
      : mainFor(story, candidate);
  const setting = settingOf(story, candidate, from);
  const sitting = sittingOf(story, candidate, setting);
  if (sitting) return sitting;
  const rules = story.rules[candidate.type];
  let event = lastOf(story, candidate.type).findLast((other) => isSameEvent(other, candidate, setting, rules));
  if (event) joinTold(event, candidate, setting);
  else if (candidate.presupposed && !held) return undefined;
  else {
    const holder = candidate.date === null && from.event && story.rules[from.event.type].holds ? from.event : null;
    event = beginTold(candidate, setting, holder);
    if (candidate.type === "award") addPeople(event, recipientsBefore(story, candidate));
    story.events.push(event);
    remember(story, event);
  }
  // "… at which awards were conferred. On Friday the title was given to X": the lead names the days, what follows the day.
  if (event.type === "award") event.date = dayWithin(event, setting);
  moveOn(story, candidate, event, setting);
  return event;
};

/** So far from the head of a lead its town stands. */
const LEAD_HEAD = 4;

/** "Today in Hexham two towns became partners": the day and town of a lead that tells no event that we know. */
const leadOf = ({ main }: Story, sentence: SceneSentence, date: DateEntry): Moment => {
  const at = sentence.cities.find(
    ({ start, end, text, entry }) => start <= sentence.start + LEAD_HEAD && end > start && text !== entry.name,
  );
  return at ? { ...main, date: main.date ?? date, place: main.place ?? at.entry } : main;
};

/** "He gave an account of the trip to Celle. From 3 to 5 May the delegation …": the days of what was only recounted. */
const dateTrip = ({ current: { event } }: Story, { sentence }: SceneSentence, days: DateEntry): void => {
  if (!event?.lead.recounted || event.ownDate || event.lead.sentence.sentence.block !== sentence.block) return;
  event.date = days;
  event.dateBasis = "explicit";
  event.ownDate = true;
};

/** A day told in a main clause without an event that we know still moves the story on: "This morning they saw …". */
const moveToDay = (story: Story, { document: { published } }: Scene, { sentence, clauses }: SentenceTold): void => {
  const day = sentence.dates.find(({ start, entry }) => {
    const clause = rangeAt(clauses, start);
    const told = clause && !clause.relative && !clause.reporting;
    const isBeside = ({ end }: Hit): boolean => end <= start && start - end <= 1;
    const bound = hitsOf(sentence, "since").some(isBeside) || hitsOf(sentence, "limits").some(isBeside);
    const future = clause && (markIn(sentence, clause, "future") ?? markIn(sentence, clause, "planned"));
    // A day behind that of the text is one of plans, whatever the verb.
    const ahead = published !== null && published !== undefined && (entry.earliest ?? "") > `${published.edtf}T99`;
    return told && !bound && !future && !ahead && isDay({ entry });
  });
  if (!day) return;
  dateTrip(story, sentence, day.entry);
  story.current = { ...story.current, date: day.entry };
  story.day = day.entry;
  if (story.paragraphs <= LEAD_PARAGRAPHS && story.events.length === 0) story.main = leadOf(story, sentence, day.entry);
};

/** What is called off without a name is what the release is about. */
const tellCalledOff = (story: Story, { sentence }: SentenceTold, { hit, clause, date }: CalledOff): void => {
  const lead = (story.main.event ?? story.events.at(-1))?.lead;
  if (!lead) return;
  const candidate = {
    ...lead,
    sentence,
    clause,
    hit,
    date,
    place: null,
    people: [],
    company: [],
    modality: "cancelled",
  } as const;
  story.events.push(beginTold(candidate, { date: date.entry, place: null }, null));
};

const tellSentence = (story: Story, scene: Scene, told: SentenceTold): void => {
  const { candidates, attendances } = told;
  story.sentence = NOWHERE;
  if (candidates.every(({ modality }) => modality === "intended" || modality === "authorised"))
    moveToDay(story, scene, told);
  extendLast(story, told);
  const here = candidates.flatMap((candidate) => {
    const event = tell(story, candidate, isHeldForAct(candidate, candidates));
    return event && !candidate.attributive ? [event] : [];
  });
  const resumed = resumeEvent(story, scene, told);
  if (resumed) tell(story, resumed);
  for (const off of told.calledOff) tellCalledOff(story, told, off);
  for (const attendance of attendances) {
    const event = gatheringOf(story, attendance, here);
    if (event) addPeople(event, attendance.parts);
    else if (story.events.length === 0 && !attendance.near) story.present.push(...attendance.parts);
  }
};

/** A title names what the body tells; alone it tells an event only when the body has none of the type. */
const tellTitle = (story: Story, { candidates }: SentenceTold): void => {
  story.current = NOWHERE;
  for (const candidate of candidates) {
    if (!story.byType.has(candidate.type)) tell(story, candidate);
  }
};

/** A paragraph that begins in the middle of a sentence goes on with the one before it. */
const goesOn = ({ tokens }: Scene, { sentence }: SentenceTold): boolean => {
  const first = tokens[sentence.start];
  const last = tokens[sentence.start - 1];
  return first?.kind === "word" && !first.capitalised && last?.kind === "word";
};

/** "Wieczorem w kościele …": a paragraph that opens with a time of the day just told goes on with that day. */
const isSameDay = ({ current, main }: Story, { sentence }: SentenceTold): boolean =>
  // Minutes go back to their sitting.
  (main.event?.type !== "council_session" || current.date?.edtf === main.date?.edtf) &&
  (current.date?.precision === "day" || current.date?.precision === "range") &&
  hitsOf(sentence, "sameDay").some(({ at }) => at === sentence.start) &&
  sentence.dates.every(({ start }) => start > sentence.start);

/** The days that a title announces are those of the plans in the lead. */
const dayOfTitle = ({ sentences, document: { published } }: Scene): DateEntry | null => {
  const title = sentences.find(({ sentence }) => sentence.kind === "title");
  const days = title?.dates.filter(isDay) ?? [];
  const day = days.length === 1 ? (days[0]?.entry ?? null) : null;
  return day !== null && published && (day.latest ?? "") > `${published.edtf}T99` ? day : null;
};

/** A chronicle has moved on when it gives a date so many years behind the main event's. */
const YEARS_ON = 2;

/** So many words may stand before a date at the head of its sentence. */
const HEAD = 2;

/**
 * "The thirtieth anniversary was a quiet one. In autumn 2023 …": in a chronicle, whose main event lies years back, the first
 * sentence of a paragraph has the date at the head of the second.
 */
const dayOfNext = ({ main }: Story, { sentences, document: { published } }: Scene, first: SceneSentence) => {
  const next = sentences[first.index + 1];
  if (!main.date?.earliest || first.dates.length > 0 || next?.sentence.block !== first.sentence.block) return null;
  const date = next.dates.find(({ start }) => start - next.start <= HEAD)?.entry;
  const past = published === null || published === undefined || (date?.latest ?? "") <= `${published.edtf}T99`;
  const years = Number(date?.earliest?.slice(0, 4) ?? 0) - Number(main.date.earliest.slice(0, 4));
  return date && past && years >= YEARS_ON ? date : null;
};

/** The moment at the head of a block: that of the heading over it, when it is past; a day to come is that of plans. */
const openBlock = (story: Story, scene: Scene, sentence: SceneSentence, before: Moment): void => {
  const lead = story.paragraphs === 0 && sentence.sentence.kind === "paragraph";
  const day = sentence.overhead?.entry ?? (lead ? dayOfTitle(scene) : null);
  const published = scene.document.published?.edtf;
  const ahead = day !== null && published !== undefined && (day.latest ?? "") > `${published}T99`;
  const date = (ahead ? null : day) ?? (before.date === null ? dayOfNext(story, scene, sentence) : null);
  story.current = date === null ? before : { ...NOWHERE, date };
  story.planned = day;
};

const lastDay = (before: SentenceTold | undefined): Moment => {
  const date = before?.sentence.dates.at(-1)?.entry ?? null;
  return { date, place: null, event: null };
};

/** How near its verb the city stands that somebody is back from. Units: tokens. */
const REACH = 2;

/** "The delegation is home from Celle": where the visit was that the title tells of, when it was not in the town itself. */
const awayOf = ({ document: { published } }: Scene, told: readonly SentenceTold[], home: CityEntry | null) => {
  const title = told.find(({ sentence }) => sentence.sentence.kind === "title");
  const visit = title?.candidates.find(({ words }) => "placeIs" in words && words.placeIs === "away");
  const named = visit?.sentence.cities.find(({ start }) => start >= visit.hit.end && start - visit.hit.end <= REACH);
  const city = named?.entry ?? null;
  const day = published?.edtf;
  return city !== null && home !== null && city.id !== home.id && day !== undefined ? { city, until: day } : null;
};

/** Reads the story of a document: every candidate becomes an event of its own or one more mention of an event. */
export const tellStory = (
  scene: Scene,
  told: readonly SentenceTold[],
  rules: Readonly<Record<EventType, TypeRules>>,
  home: CityEntry | null,
): Told[] => {
  const story: Story = {
    events: [],
    byType: new Map(),
    rules,
    home,
    away: awayOf(scene, told, home),
    main: NOWHERE,
    current: NOWHERE,
    sentence: NOWHERE,
    planned: null,
    day: null,
    present: [],
    paragraphs: 0,
    chapter: 0,
  };
  const isTitle = ({ sentence }: SentenceTold): boolean => sentence.sentence.kind === "title";
  let block = -1;
  let before: SentenceTold | undefined;
  for (const sentence of told) {
    if (isTitle(sentence)) continue;
    const { block: next, kind } = sentence.sentence.sentence;
    if (next !== block) {
      block = next;
      openBlock(
        story,
        scene,
        sentence.sentence,
        goesOn(scene, sentence) ? lastDay(before) : isSameDay(story, sentence) ? story.current : NOWHERE,
      );
      if (kind === "paragraph") story.paragraphs += 1;
      if (kind === "heading") story.chapter = sentence.sentence.end;
    }
    tellSentence(story, scene, sentence);
    dateReference(story, scene.tokens, sentence);
    before = sentence;
  }
  for (const sentence of told) if (isTitle(sentence)) tellTitle(story, sentence);
  const sitting = story.events.find(({ type, modality }) => SITTINGS.has(type) && modality === "asserted");
  if (sitting) addPeople(sitting, story.present);
  nameRoles(story.events.filter(({ type }) => type === "visit"));
  findCompany(scene, story.events);
  seatPeople(story.events, scene.document.people);
  shareGuests(story.events);
  nameRoles(story.events);
  return story.events;
};
