import { CASE_COUNT } from "./form-label.ts";

/** The share of running text that a set of cases has. Units: `cases` are bits in the order of `Case`. */
export const caseShare = (cases: number, priors: readonly number[]): number => {
  let sum = 0;
  for (let index = 0; index < CASE_COUNT; index += 1) if (((cases >> index) & 1) === 1) sum += priors[index] ?? 0;
  return sum;
};
