import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { DateExpression } from "../../../dates/expression.ts";
import type { Match } from "../../../engine/match.ts";
import { capture, number, oneOf, optional, type Pattern, sequence, words } from "../../../engine/pattern.ts";
import type { ShapeWords } from "./shape.ts";

/** The forms of the units that can stand together, in this order, and what may stand between two of them. */
export interface CompoundWords {
  readonly years: string;
  readonly months: string;
  readonly weeks: string;
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly between: string;
  readonly counts: readonly (readonly string[])[];
}

const NAMES = ["years", "months", "weeks", "days", "hours", "minutes"] as const;

/** Two or more counted units in falling order: "1 rok, 2 miesiące i 3 dni". */
export const compoundOf = ({ between, counts, ...units }: CompoundWords): Pattern => {
  const link = optional(oneOf(",", between, sequence(",", between)));
  const one = (name: (typeof NAMES)[number]): Pattern =>
    sequence(
      optional(oneOf(capture(name, number(1, 999, 1, 2, 3)), capture(name, words(counts)))),
      capture(`${name}Unit`, words(units[name])),
      link,
    );
  const [years, months, weeks, days, hours, minutes] = NAMES.map(one);
  const tail = [months, weeks, days, hours, minutes].map((part) => optional(part ?? ""));
  const lower = [weeks, days, hours, minutes].map((part) => optional(part ?? ""));
  return oneOf(
    sequence(years ?? "", ...tail),
    sequence(months ?? "", ...lower),
    sequence(weeks ?? "", ...lower.slice(1)),
    sequence(days ?? "", ...lower.slice(2)),
  );
};

const amount = (match: Match, name: string): number => (match.get(`${name}Unit`) ? (match.get(name)?.number ?? 1) : 0);

/** Several units together before (−1) or after (+1) the publication; one unit alone is read elsewhere. */
export const compoundShift = (rule: ShapeWords & { readonly direction: -1 | 1 }): DateRule => {
  const { direction, ...rest } = rule;
  return defineDateRule({
    ...rest,
    read: (match): DateExpression | undefined => {
      if (NAMES.filter((name) => match.get(`${name}Unit`)).length < 2) return undefined;
      const days = amount(match, "weeks") * 7 + amount(match, "days");
      return {
        type: "compound",
        years: amount(match, "years") * direction,
        months: amount(match, "months") * direction,
        days: days * direction,
      };
    },
  });
};
