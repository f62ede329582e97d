import type { Published } from "../../records/schema.ts";
import { monthOf } from "./month-of.ts";
import { readDate } from "./read-date.ts";

const NUMERIC = /[/=_-]((?:19|20)\d{2})[/_-]?(\d{1,2})[/_-]?(\d{1,2})(?![\d])/;
const NAMED = /\/((?:19|20)\d{2})\/(\p{L}{3,9})\/(\d{1,2})(?=\/)/u;

/** Reads the day in an address: /2013/04/11/, /2013-04-11-title, /2013/apr/11/. */
export const urlDate = (url: string | null): Published | undefined => {
  if (url === null) return undefined;
  const named = NAMED.exec(url);
  const match = named ?? NUMERIC.exec(url);
  if (!match) return undefined;
  const [raw, year, month = "", day] = match;
  const number = named ? monthOf(month) : Number(month);
  const found = readDate(`${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  return found && { edtf: found.edtf, basis: "url", raw: raw.slice(1) };
};
