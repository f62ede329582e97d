import type { CityEntry, DateEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { COUNCIL_ACTS } from "./council-acts.ts";
import { isDay } from "./day-overhead.ts";
import { hitsOf } from "./hits-of.ts";
import { isWithin } from "./is-within.ts";
import { markIn } from "./modality.ts";
import { isPast, type Story } from "./story-state.ts";
import type { Moment, Setting, Told } from "./told.ts";

/** Whether a date is some days of one year. */
const isStay = ({ precision, edtf, earliest, latest }: DateEntry): boolean =>
  precision === "range" && !edtf.includes("..") && earliest?.slice(0, 4) === latest?.slice(0, 4);

/** "w tym roku" beside an event of a known day, or known days, says nothing new. */
const isWeak = (date: DateEntry, known: DateEntry | null): boolean =>
  date.precision === "year" &&
  known !== null &&
  (known.precision === "day" || isStay(known)) &&
  known.edtf.startsWith(date.edtf) &&
  !date.mentions.some(({ text }) => /\d/.test(text));

/** Types without a date of the story that stand in the town that tells of them. */
const AT_HOME: ReadonlySet<EventType> = new Set(["investment"]);

/** What a council does, and that it meets, is at its seat. */
const isOfCouncil = (type: EventType): boolean => type === "council_session" || COUNCIL_ACTS.has(type);

const yearOf = (date: DateEntry | null): string | undefined => date?.earliest?.slice(0, 4);

const lastDay = (story: Story, type: EventType): Told | undefined =>
  story.byType.get(type)?.findLast(({ modality, date }) => modality === "asserted" && date && isDay({ entry: date }));

/** At the head of a paragraph "the guests" lead back to their visit, and a decision to the sitting that was told. */
const momentElsewhere = (story: Story, { type, sentence, clause, hit, date }: Candidate): Moment | undefined => {
  const { current, main } = story;
  // "The works were agreed on in 2022. During the opening the mayor …": back at what the release is about.
  const back = date === null && main.date !== null && yearOf(current.date) !== yearOf(main.date);
  if (back && main.event && markIn(sentence, clause, "atOccasion")) return main;
  const onTrip = current.event?.lead.recounted === true && COUNCIL_ACTS.has(type);
  if ((current.event !== null && !onTrip) || story.sentence.event !== null) return undefined;
  const guests = hitsOf(sentence, "delegations").some(({ at }) => at >= clause.start && at <= hit.at);
  const event = COUNCIL_ACTS.has(type)
    ? lastDay(story, "council_session")
    : guests
      ? lastDay(story, "visit")
      : undefined;
  return event && { date: event.date, place: event.place, event };
};

/** So long before its text appears is a visit that the title tells of. Units: days. */
const TRIP = 12;
const DAY = 86_400_000;

/** Where a release from a visit elsewhere is: there, for what was done in the days before it. */
const awayFor = ({ away }: Story, { type }: Candidate, date: DateEntry | null): CityEntry | null => {
  if (away === null || isOfCouncil(type)) return null;
  const day = date?.precision === "day" ? date.earliest?.slice(0, 10) : undefined;
  const days = day === undefined ? -1 : (Date.parse(away.until) - Date.parse(day)) / DAY;
  return days >= 0 && days <= TRIP ? away.city : null;
};

/** "3–9 May they stayed in Celle. On Friday they played football": a day of a visit is spent where the visit is. */
const placeOfTrip = (story: Story, type: EventType, day: DateEntry | null): CityEntry | null => {
  if (day?.precision !== "day" || isOfCouncil(type)) return null;
  const trip = story.byType.get("visit")?.findLast(({ date, place, modality, ownDate }) => {
    const isTrip = modality === "asserted" && ownDate && place !== null && date?.precision === "range";
    return isTrip && isWithin(day, date);
  });
  return trip?.place ?? null;
};

/** The date and place of a candidate: its own, else those of what the story tells of. */
export const settingOf = (story: Story, candidate: Candidate, found: Moment): Setting => {
  const from = momentElsewhere(story, candidate) ?? found;
  const rules = story.rules[candidate.type];
  const own = candidate.date?.entry ?? null;
  const elsewhere = candidate.place !== null && from.place !== null && candidate.place.id !== from.place.id;
  const weak = own !== null && candidate.type !== "anniversary" && !elsewhere && isWeak(own, from.date);
  const past = isPast(candidate.modality) && !candidate.earlier && !candidate.recounted;
  const inherits = (past || candidate.modality === "cancelled") && rules.inheritsDate;
  const planned = candidate.modality === "planned" && !candidate.presupposed ? story.planned : null;
  const date = own && !weak ? own : inherits ? from.date : planned;
  const together = past && (own === null || weak || own.edtf === from.date?.edtf);
  const leaves = "placeIs" in candidate.words && candidate.words.placeIs === "away";
  const place =
    candidate.place ??
    ((together && !leaves && !candidate.elsewhere) || (candidate.there && from !== story.main) ? from.place : null);
  const isAway = from.event?.type === "visit" || from.event?.lead.elsewhere;
  const away = leaves || (together && isAway === true && from.place === null);
  const named = candidate.type === "visit" && (candidate.form === "name" || candidate.form === "noun");
  return {
    date,
    place:
      place ??
      ((rules.inheritsDate || AT_HOME.has(candidate.type)) && !named && !away && !candidate.elsewhere
        ? (placeOfTrip(story, candidate.type, date) ?? awayFor(story, candidate, date) ?? story.home)
        : null),
  };
};
