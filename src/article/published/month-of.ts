import { expandForms } from "../../engine/pattern.ts";
import { MONTHS as en } from "../../languages/en/months.ts";
import { MONTHS as lt } from "../../languages/lt/months.ts";
import { MONTHS as pl } from "../../languages/pl/months.ts";
import { FOREIGN_MONTHS } from "../../languages/shared/article/foreign-months.ts";

type Months = readonly (readonly string[])[];

const numbersIn = (languages: readonly Months[]): ReadonlyMap<string, number> =>
  new Map(
    languages.flatMap((months) =>
      months.flatMap((forms, index) => forms.flatMap(expandForms).map((form) => [form, index + 1] as const)),
    ),
  );

const SHORTEST = 3;
const LONGEST_BEGINNING = 6;
const AMBIGUOUS = 0;

/** Beginnings of the names, each with the number of the only month that has it. */
const beginningsOf = (names: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [form, number] of names)
    for (let length = SHORTEST; length <= Math.min(LONGEST_BEGINNING, form.length); length++) {
      const beginning = form.slice(0, length);
      const known = numbers.get(beginning);
      numbers.set(beginning, known === undefined || known === number ? number : AMBIGUOUS);
    }
  return numbers;
};

const OURS = numbersIn([en, lt, pl]);
const FOREIGN = numbersIn([FOREIGN_MONTHS]);
const BEGINNINGS_OF_OURS = beginningsOf(OURS);
const BEGINNINGS_OF_FOREIGN = beginningsOf(FOREIGN);

/**
 * The number of a month's name or abbreviation in any of our languages and some others; undefined for another word. Where a
 * word is a month in two languages, ours counts.
 */
export const monthOf = (word: string): number | undefined => {
  const lower = word.toLowerCase().replace(/\.$/, "");
  return (
    OURS.get(lower) ??
    FOREIGN.get(lower) ??
    (BEGINNINGS_OF_OURS.get(lower) || BEGINNINGS_OF_FOREIGN.get(lower) || undefined)
  );
};
