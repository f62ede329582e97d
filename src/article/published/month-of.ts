import { expandForms } from "../../engine/pattern.ts";
import { MONTHS as en } from "../../languages/en/months.ts";
import { MONTHS as lt } from "../../languages/lt/months.ts";
import { MONTHS as pl } from "../../languages/pl/months.ts";
import { FOREIGN_MONTHS } from "../../languages/shared/article/foreign-months.ts";

// Our own languages come last: where a word is a month in two languages, theirs counts.
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [FOREIGN_MONTHS, en, lt, pl].flatMap((months) =>
    months.flatMap((forms, index) => forms.flatMap(expandForms).map((form) => [form, index + 1] as const)),
  ),
);

const SHORTEST = 3;

/** The number of the only month that has a form with this beginning. */
const byBeginning = (beginning: string): number | undefined => {
  const found = new Set<number>();
  for (const [form, number] of NUMBERS) if (form.startsWith(beginning)) found.add(number);
  return found.size === 1 ? [...found][0] : undefined;
};

/** The number of a month's name or abbreviation in our languages and some others; undefined for another word. */
export const monthOf = (word: string): number | undefined => {
  const lower = word.toLowerCase().replace(/\.$/, "");
  return NUMBERS.get(lower) ?? (lower.length >= SHORTEST && lower.length <= 6 ? byBeginning(lower) : undefined);
};
