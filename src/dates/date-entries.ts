import type { CalendarValue } from "../engine/calendar.ts";
import { precisionOf } from "../engine/calendar.ts";
import { boundsOf } from "../engine/calendar-bounds.ts";
import type { CalendarDay } from "../engine/calendar-days.ts";
import { formatDate, formatEdtf } from "../engine/calendar-edtf.ts";
import { mentionOf, type Span } from "../engine/span.ts";
import type { DateEntry } from "../records/schema.ts";
import type { Basis } from "./date-context.ts";

/** One date of the text with its value. */
export interface ResolvedDate {
  readonly span: Span;
  readonly value: CalendarValue;
  readonly basis: Basis;
  readonly role: DateEntry["role"];
  readonly confidence: number;
  readonly rule: string;
}

const iso = (day: CalendarDay | null, time?: string): string | null =>
  day ? formatDate({ year: day.year, month: day.month, day: day.day }) + (time ? `T${time}` : "") : null;

const timeOf = (value: CalendarValue): string | undefined => (value.type === "date" ? value.date.time : undefined);

const precisionOfValue = (value: CalendarValue): DateEntry["precision"] =>
  value.type === "date" ? precisionOf(value.date) : "range";

/** What a date loses in confidence when its year is inferred or unknown. */
const DOUBT: Readonly<Record<Basis, number>> = { explicit: 0, publication: 0.05, document: 0.1, partial: 0.15 };

const entryOf = (id: string, date: ResolvedDate, text: string): DateEntry => {
  const { earliest, latest } = boundsOf(date.value);
  return {
    id,
    edtf: formatEdtf(date.value),
    earliest: iso(earliest, timeOf(date.value)),
    latest: iso(latest, timeOf(date.value)),
    precision: precisionOfValue(date.value),
    basis: date.basis,
    role: date.role,
    confidence: Math.round(Math.max(0.1, date.confidence - DOUBT[date.basis]) * 100) / 100,
    rule: date.rule,
    mentions: [mentionOf(text, date.span)],
  };
};

const STRENGTH: readonly Basis[] = ["partial", "publication", "document", "explicit"];

/** Takes another mention of a date into its entry; the entry is not yet given away, and its list of mentions grows. */
const merge = (entry: DateEntry, other: DateEntry): void => {
  if (STRENGTH.indexOf(other.basis) > STRENGTH.indexOf(entry.basis)) {
    entry.basis = other.basis;
    entry.rule = other.rule;
  }
  // One list that grows: a text of a hundred thousand mentions of one year must stay linear.
  entry.mentions.push(...other.mentions);
  entry.confidence = Math.max(entry.confidence, other.confidence);
};

/** Makes one entry a date and role, in the order of the first mention. */
export const dateEntries = (dates: readonly ResolvedDate[], text: string): DateEntry[] => {
  const entries = new Map<string, DateEntry>();
  for (const date of dates) {
    const entry = entryOf(`d${entries.size + 1}`, date, text);
    const key = `${entry.edtf} ${entry.role}`;
    const known = entries.get(key);
    if (known) merge(known, entry);
    else entries.set(key, entry);
  }
  return [...entries.values()];
};
