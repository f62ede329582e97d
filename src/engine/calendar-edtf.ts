import type { CalendarValue, PartialDate } from "./calendar.ts";
import { isPossible } from "./calendar-days.ts";

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

const formatYear = (year: number | undefined, digits: 2 | 3 | undefined): string => {
  if (year === undefined) return "XXXX";
  const sign = year < 0 ? "-" : "";
  const written = sign + String(Math.abs(year)).padStart(4, "0");
  return digits === undefined ? written : written.slice(0, sign.length + digits) + "X".repeat(4 - digits);
};

/** Writes one partial date as EDTF; an unknown year is `XXXX`, seasons, decades, centuries and unknown years take no `~`, and the clock time stays out. */
export const formatDate = ({ year, digits, month, day, part, approximate }: PartialDate): string => {
  const middle = month ?? part;
  let written = formatYear(year, digits);
  if (middle !== undefined) written += `-${pad(middle)}`;
  if (day !== undefined) written += `-${pad(day)}`;
  return approximate && part === undefined && year !== undefined && digits === undefined ? `${written}~` : written;
};

/** Writes a calendar value as EDTF (level 2): `2018-02-16`, `XXXX-05-12/XXXX-05-14`, `1990/..`, `{2025-04-05,2025-04-06}`. */
export const formatEdtf = (value: CalendarValue): string => {
  if (value.type === "date") return formatDate(value.date);
  if (value.type === "set") return `{${value.dates.map(formatDate).join(",")}}`;
  return `${value.from ? formatDate(value.from) : ".."}/${value.to ? formatDate(value.to) : ".."}`;
};

const DATE = /^(-?[0-9X]{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d)[0-9:.+Z-]*)?([~?%])?$/;

/** Seasons, quarters and halves, where a month may stand. */
const PARTS = new Set([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]);

const readYear = (written: string): Pick<PartialDate, "year" | "digits"> | undefined => {
  if (written === "XXXX") return {};
  const unknown = written.length - written.replace(/X+$/, "").length;
  if (unknown > 2 || written.replace(/X+$/, "").includes("X")) return undefined;
  const year = Number(written.replaceAll("X", "0"));
  return unknown === 0 ? { year } : { year, digits: unknown === 1 ? 3 : 2 };
};

const parseDate = (text: string): PartialDate | undefined => {
  const [, writtenYear, middle, day, time, mark] = DATE.exec(text) ?? [];
  const year = writtenYear === undefined ? undefined : readYear(writtenYear);
  if (!year) return undefined;
  const number = middle === undefined ? undefined : Number(middle);
  if (number !== undefined && number > 12 && !PARTS.has(number)) return undefined;
  const date: PartialDate = {
    ...year,
    ...(number === undefined ? {} : number > 12 ? { part: number } : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(time === undefined ? {} : { time }),
    ...(mark === undefined ? {} : { approximate: true }),
  };
  return isPossible(date) ? date : undefined;
};

/** Reads the EDTF that {@link formatEdtf} writes, and a date with a time; undefined for anything else. */
export const parseEdtf = (text: string): CalendarValue | undefined => {
  if (text.startsWith("{") && text.endsWith("}")) {
    const dates = text.slice(1, -1).split(",").map(parseDate);
    return dates.every((date) => date !== undefined) ? { type: "set", dates } : undefined;
  }
  const [first = "", second, ...others] = text.split("/");
  if (others.length > 0) return undefined;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { type: "date", date };
  }
  const from = first === ".." ? null : parseDate(first);
  const to = second === ".." ? null : parseDate(second);
  return from === undefined || to === undefined ? undefined : { type: "interval", from, to };
};
