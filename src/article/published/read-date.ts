import type { Span } from "../../engine/span.ts";
import { monthOf } from "./month-of.ts";

/** A calendar day that was read, and where it stands. */
export interface ReadDate extends Span {
  readonly edtf: string;
}

interface Form {
  readonly pattern: RegExp;
  /** The group that holds the date's words before the match. */
  readonly before?: number;
  readonly read: (groups: readonly string[]) => string | undefined;
}

const EARLIEST = 1900;
const LATEST = 2100;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayOf = (year: number, month: number | undefined, day: number): string | undefined => {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined;
  if (year < EARLIEST || year > LATEST) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !isLeap) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/** Day first, unless only the other order gives a date. */
const dayOrMonthFirst = (first: number, second: number, year: number): string | undefined =>
  dayOf(year, second, first) ?? dayOf(year, first, second);

// The scripts that `monthOf` knows; with \p{L} instead, the patterns below take 25 ms to compile, a twentieth of a start.
const LETTER = "[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f]";
const WORD = `(${LETTER}{3,})`;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\d.])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/u,
    read: ([year, , month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/u,
    read: ([first, , second, year]) => dayOrMonthFirst(Number(first), Number(second), Number(year)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+|de\\s+)?${WORD}\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})(?!\\d)`,
    ),
    read: ([day, month, year]) => dayOf(Number(year), monthOf(month ?? ""), Number(day)),
  },
  {
    // The month is looked for from its day back, or every word of the text would be tried.
    pattern: new RegExp(`(?<=((?<!${LETTER})${WORD}\\.?\\s+))(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`),
    before: 1,
    read: ([, month, day, year]) => dayOf(Number(year), monthOf(month ?? ""), Number(day)),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u,
    read: ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})(?:\\s*m\\.|\\s+metų)?,?\\s*${WORD}\\.?(?:\\s+mėn\\.)?\\s+(\\d{1,2})(?!\\d)(?:\\s*d\\.|\\s+dien${LETTER}+)?`,
    ),
    read: ([year, month, day]) => dayOf(Number(year), monthOf(month ?? ""), Number(day)),
  },
  {
    // "12 III 2020", as Polish offices write it.
    pattern: /(?<![\d.])(\d{1,2})[\s.]\s?([IVX]{1,4})[\s.]\s?(\d{4})(?!\d)/u,
    read: ([day, month, year]) => dayOf(Number(year), ROMAN.indexOf(month ?? "") + 1, Number(day)),
  },
  {
    // "2020 03 12", as Lithuanian sites write it.
    pattern: /(?<![\d.])((?:19|20)\d{2}) (\d{2}) (\d{2})(?![\d.])/u,
    read: ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
];

const HAS_YEAR = /(?:19|20)\d{2}/;

/** Finds the first full calendar day in a short text: numeric, ISO, or with a month's name in one of our languages. */
export const readDate = (text: string): ReadDate | undefined => {
  if (!HAS_YEAR.test(text)) return undefined;
  let first: ReadDate | undefined;
  for (const { pattern, read, before } of FORMS) {
    const match = pattern.exec(text);
    const edtf = match ? read(match.slice(1)) : undefined;
    if (!match || edtf === undefined) continue;
    const start = match.index - (before === undefined ? 0 : (match[before]?.length ?? 0));
    if (!first || start < first.start) first = { edtf, start, end: match.index + match[0].length };
  }
  return first;
};
