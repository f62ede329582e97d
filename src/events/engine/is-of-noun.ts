import type { Token } from "../../engine/token.ts";
import type { DateEntry } from "../../records/schema.ts";
import { hitsOf } from "./hits-of.ts";
import type { Placed, SceneSentence } from "./scene.ts";

type Around = Pick<SceneSentence, "byClass" | "lexicon" | "relations">;

/** A year, or years from one to another, without a month. */
const isOfYears = ({ precision, edtf }: DateEntry): boolean =>
  precision === "year" || (precision === "range" && /^\d{4}\/\d{4}$/.test(edtf));

/** "2022 metų planas": tells whether a year in the genitive belongs to the noun behind it, and dates nothing that is told. */
export const isOfNoun = (
  tokens: readonly Token[],
  around: Around,
  { entry, start, end, text }: Placed<DateEntry>,
): boolean => {
  const { yearOf } = around.lexicon.words;
  const lower = text.toLowerCase();
  if (yearOf === undefined || !isOfYears(entry) || !/^\d/.test(lower) || !lower.endsWith(yearOf)) return false;
  // "minint 1863–1864 metų sukilimo metines": the years of an occasion tell how far it reaches.
  if (hitsOf(around, "occasion").some((hit) => hit.end <= start)) return false;
  if (tokens[end]?.kind !== "word" || around.relations.has(start)) return false;
  if (hitsOf(around, "partOfYear").some(({ at }) => at === end)) return false;
  const before = ["since", "limits", "during"] as const;
  return !before.some((mark) => hitsOf(around, mark).some((hit) => hit.at === start || hit.end === start));
};
