import { type Condition, conditionOnEnd } from "./morphology-condition.ts";

/** A rule that leads a form back to a lemma: the form ends in `add`, the lemma in `strip`. */
export interface GuessRule<Meaning> {
  readonly strip: string;
  readonly add: string;
  /** What the lemma's end must look like, a Hunspell condition. */
  readonly condition: string;
  readonly meaning: Meaning;
}

/** A lemma that a rule makes of a form. */
export interface Guess<Meaning> {
  readonly lemma: string;
  readonly meaning: Meaning;
}

interface Compiled<Meaning> {
  readonly strip: string;
  readonly add: string;
  readonly fits: Condition;
  readonly meaning: Meaning;
}

/** The letters of a stem that a rule must leave. */
const SHORTEST_STEM = 1;

/** Compiles rules into one function that answers all lemmas of a form, in the order of the rules of each ending. */
export const compileGuesser = <Meaning>(
  rules: readonly GuessRule<Meaning>[],
): ((form: string) => readonly Guess<Meaning>[]) => {
  const byEnding = new Map<string, Compiled<Meaning>[]>();
  let longest = 0;
  for (const { strip, add, condition, meaning } of rules) {
    const same = byEnding.get(add) ?? [];
    same.push({ strip, add, fits: conditionOnEnd(condition), meaning });
    byEnding.set(add, same);
    longest = Math.max(longest, add.length);
  }
  return (form) => {
    const guesses: Guess<Meaning>[] = [];
    for (let length = 0; length <= longest && form.length - length >= SHORTEST_STEM; length += 1) {
      const stem = form.slice(0, form.length - length);
      for (const { strip, fits, meaning } of byEnding.get(form.slice(form.length - length)) ?? []) {
        const lemma = stem + strip;
        if (fits(lemma)) guesses.push({ lemma, meaning });
      }
    }
    return guesses;
  };
};
