import type { Token } from "../../engine/token.ts";
import type { DateEntry } from "../../records/schema.ts";
import type { Placed, SceneSentence } from "./scene.ts";
import { rangeAt, type TokenRange } from "./token-range.ts";

/** What a line gives to those below it: its day, or null when it is a heading without one; undefined when it gives nothing. */
type Given = Placed<DateEntry> | null | undefined;

/** The part of a sentence that is asked for. */
type Line = Pick<SceneSentence, "sentence" | "start" | "end" | "dates">;

/** So many words may stand before the day of a heading, and beside that of a line of a paragraph. */
const BEFORE = 2;
const LEAD = 1;
const BESIDE = 2;

/** Tells whether a date is a day or some days, not a month or a year. */
export const isDay = ({ entry: { precision, earliest, latest, edtf } }: Pick<Placed<DateEntry>, "entry">): boolean =>
  precision === "day" ||
  (precision === "range" && !edtf.includes("..") && earliest?.slice(0, 7) === latest?.slice(0, 7));

const wordsBeside = (tokens: readonly Token[], { start, end, dates }: Line): number => {
  let words = 0;
  for (let at = start; at < end; at += 1)
    if (tokens[at]?.kind === "word" && rangeAt<TokenRange>(dates, at) === undefined) words += 1;
  return words;
};

const givenBy = (tokens: readonly Token[], line: Line, alone: boolean): Given => {
  const { kind } = line.sentence;
  const day = line.dates.find((date) => isDay(date) && date.start - line.start <= BEFORE);
  if (kind === "heading") return day ?? null;
  if (kind !== "paragraph" || !alone) return undefined;
  // "The society was founded on 28 May 1992.": a day behind its verb opens nothing.
  if (day && day.start - line.start <= LEAD) return wordsBeside(tokens, line) <= BESIDE ? day : undefined;
  const month = line.dates.find(({ entry }) => entry.precision === "month");
  return month && wordsBeside(tokens, line) === 0 ? month : undefined;
};

const BULLET = /^[-–—•*·]$/;

/** Whether a line begins with a number, or with an hour: "18 val.", "godz. 18". */
const beginsWithNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" ||
  (tokens[at]?.kind === "word" && tokens[at + 1]?.text === "." && tokens[at + 2]?.kind === "number");

/** Whether a line stands under a heading: an entry of a list or table, or one that begins with an hour, behind a bullet or not. */
export const isEntry = (tokens: readonly Token[], { sentence: { kind }, start }: Pick<Line, "sentence" | "start">) =>
  kind === "listItem" ||
  kind === "table" ||
  beginsWithNumber(tokens, BULLET.test(tokens[start]?.text ?? "") ? start + 1 : start);

/**
 * The day that stands over each sentence of a document: in the heading of its section ("Friday, 26 May"), or in a line of
 * its own, which holds for the entries below it.
 */
export const daysOverhead = (tokens: readonly Token[], lines: readonly Line[]): (Placed<DateEntry> | null)[] => {
  let overhead: Placed<DateEntry> | null = null;
  let entriesOnly = false;
  let entry: Placed<DateEntry> | null = null;
  return lines.map((line, index) => {
    const { block, kind } = line.sentence;
    const first = lines[index - 1]?.sentence.block !== block;
    const alone = first && lines[index + 1]?.sentence.block !== block;
    const given = givenBy(tokens, line, alone);
    if (given !== undefined) {
      overhead = given;
      entriesOnly = kind === "paragraph";
      return null;
    }
    // "18 May. Night of Museums.": a paragraph that opens with its day.
    if (first) entry = givenBy(tokens, line, !alone) ?? null;
    if (entry) return entry;
    return kind === "title" || (entriesOnly && !isEntry(tokens, line)) ? null : overhead;
  });
};
