import type { Offset, WrittenDate } from "../../../dates/expression.ts";
import type { Match } from "../../../engine/match.ts";
import { OFFSETS } from "./offsets.ts";
import { shortYear } from "./short-year.ts";

const readYear = (match: Match): number | Offset | undefined => {
  const full = match.get("year");
  if (full) return full.number;
  const short = match.get("shortYear");
  if (short) return shortYear(short.number);
  const reference = match.get("yearOffset");
  return reference && OFFSETS[reference.number];
};

const readMonth = (match: Match): number | Offset | undefined => {
  const month = match.get("month");
  if (month) return month.number + 1;
  const digits = match.get("monthNumber");
  if (digits) return digits.number;
  const reference = match.get("monthOffset");
  return reference && OFFSETS[reference.number];
};

const readPart = (match: Match): number | undefined => {
  const season = match.get("season");
  if (season) return 21 + season.number;
  const quarter = match.get("quarter");
  if (quarter) return 32 + quarter.number;
  const half = match.get("half");
  return half && 39 + half.number;
};

/**
 * Reads the parts of a date that a pattern captured.
 * Shape: captures `day`, `month` (row 0 is January), `monthNumber`, `monthOffset`, `year`, `shortYear`, `yearOffset`,
 * `season` (row 0 is spring), `quarter` and `half` (from 1), `weekday` (row 0 is Monday), `reach` (rows: last, next).
 */
export const readWritten = (match: Match): WrittenDate => {
  const year = readYear(match);
  const month = readMonth(match);
  const day = match.get("day")?.number;
  const part = readPart(match);
  const weekday = match.get("weekday");
  const reach = match.get("reach");
  const date: { -readonly [Part in keyof WrittenDate]: WrittenDate[Part] } = {};
  if (reach) date.reach = reach.number === 0 ? "last" : "next";
  if (year !== undefined) date.year = year;
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (part !== undefined) date.part = part;
  if (weekday) date.weekday = weekday.number + 1;
  return date;
};
