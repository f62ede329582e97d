import type { PartialDate } from "../engine/calendar.ts";
import { boundsOfDate } from "../engine/calendar-bounds.ts";
import { type CalendarDay, isPossible, numberOfDay } from "../engine/calendar-days.ts";
import type { DateContext, ReportYear } from "./date-context.ts";

/** A document's own date is written some days before it appears; what it tells of in the past may be that much later. */
const DOCUMENT_SLACK = 45;
/** The same the other way: "12 maja 2025 r. odbędzie się …, zapisy do 5 maja". */
const SLACK_BEFORE = 120;
/** How far ahead of the anchor a date without any tense may lie in the same year before the last year is nearer. */
const FAR = 300;
/** A heading or a note without any verb announces more often than it reports. */
const FAR_IN_NOTES = 340;

/** The first and the last day of a date in some year. */
export interface Placed {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** What was settled for a time to come: "appointed from 1 March" told in February. */
const SOON = 60;
const LONG_AGO = 180;

const soonAfter = (
  behind: Candidate | undefined,
  candidates: readonly Candidate[],
  now: number,
): number | undefined => {
  if (behind?.at && now - numberOfDay(behind.at.last) < LONG_AGO) return undefined;
  return candidates.find(({ at }) => at && numberOfDay(at.first) > now && numberOfDay(at.first) - now <= SOON)?.year;
};

/** A plan that was given up is told of soon after its day, or before it. */
const JUST_PAST = 60;

const nearest = (candidates: readonly Candidate[], now: number): number | undefined =>
  candidates
    .flatMap(({ year, at }) => (at ? [{ year, far: Math.abs(numberOfDay(at.first) - now) }] : []))
    .toSorted((a, b) => a.far - b.far)[0]?.year;

/** "It was to be held on 5 May" lies on either side; what "is called off" has hardly passed. */
const plannedYear = (candidates: readonly Candidate[], now: number, tense: DateContext["tense"]): number | undefined =>
  tense === "past"
    ? nearest(candidates, now)
    : candidates.find(({ at }) => at && numberOfDay(at.last) >= now - JUST_PAST)?.year;

interface Candidate {
  readonly year: number;
  readonly at: Placed | undefined;
}

/** Whether a bare date of a text lies in the year that its heading names. */
const isReported = ({ year, of }: ReportYear, { anchor, tense, planned, opensEntry }: DateContext): boolean => {
  if (anchor?.year === undefined) return true;
  if (year > anchor.year) return tense !== "past";
  if (year === anchor.year) return opensEntry;
  return (of === "section" || year === anchor.year - 1) && (tense !== "future" || planned);
};

/** Chooses the year of a date that states none, by tense and nearness to the anchor; `place` puts the date into a year. */
export const chooseYear = (
  place: (year: number) => Placed | undefined,
  context: DateContext,
  reach?: "last" | "next",
): number | undefined => {
  const anchor = context.anchor;
  const { report } = context;
  if (report && isReported(report, context) && place(report.year)) return report.year;
  if (anchor?.year === undefined) return undefined;
  if (anchor.month === undefined) return anchor.year;
  const { earliest, latest } = boundsOfDate(anchor);
  if (!earliest || !latest) return anchor.year;
  const slack = context.anchorBasis === "document" ? DOCUMENT_SLACK : 0;
  const today = numberOfDay(latest) + slack;
  const now = numberOfDay(earliest);
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1].map((year) => ({ year, at: place(year) }));
  if (reach === "last") return candidates.findLast(({ at }) => at && numberOfDay(at.last) < now)?.year;
  if (reach === "next") return candidates.find(({ at }) => at && numberOfDay(at.first) > today)?.year;
  if (context.calledOff) return nearest(candidates, now);
  if (context.planned) return plannedYear(candidates, now, context.tense);
  if (context.tense === "past") {
    const behind = candidates.findLast(({ at }) => at && numberOfDay(at.first) <= today);
    return (context.openEnd && soonAfter(behind, candidates, now)) || behind?.year;
  }
  if (context.tense === "future") {
    const early = context.anchorBasis === "document" ? candidates.slice(1) : candidates;
    const since = context.anchorBasis === "document" ? now - SLACK_BEFORE : now;
    return early.find(({ at }) => at && numberOfDay(at.last) >= since)?.year;
  }
  const same = candidates[1]?.at;
  const ahead = same ? numberOfDay(same.first) - now : 0;
  if (ahead > (context.verbless ? FAR_IN_NOTES : FAR)) return anchor.year - 1;
  return -ahead > FAR - 30 ? anchor.year + 1 : anchor.year;
};

/** The parts of a date of which some may be undefined. */
interface MaybeParts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly part: number | undefined;
}

/** A partial date of the parts that are there. */
export const withParts = ({ year, month, day, part }: MaybeParts): PartialDate => {
  const date: { -readonly [Part in keyof PartialDate]: PartialDate[Part] } = {};
  if (year !== undefined) date.year = year;
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (part !== undefined) date.part = part;
  return date;
};

/** Puts a month, a day or a part of the year into a year. */
export const placeOf =
  ({ month, day, part }: Omit<MaybeParts, "year">) =>
  (year: number): Placed | undefined => {
    const date = withParts({ year, month, day, part });
    const { earliest, latest } = boundsOfDate(date);
    return earliest && latest && isPossible(date) ? { first: earliest, last: latest } : undefined;
  };
