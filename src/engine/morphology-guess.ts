import { type Condition, conditionOnEnd } from "./morphology-condition.ts";

/** A rule that leads a form back to a lemma: the form ends in `add`, the lemma in `strip`. */
export interface GuessRule<Meaning> {
  readonly strip: string;
  readonly add: string;
  /** What the lemma's end must look like, a Hunspell condition. */
  readonly condition: string;
  readonly meaning: Meaning;
}

/** A lemma of a form with all that the form may then mean. */
export interface Guess<Meaning> {
  readonly lemma: string;
  readonly meanings: readonly Meaning[];
}

/** Meanings that hold under one condition. */
interface Guarded<Meaning> {
  readonly fits: Condition;
  readonly meanings: Meaning[];
}

/** The rules that put the same letters in the place of the same letters. */
interface Exchange<Meaning> {
  readonly strip: string;
  readonly guarded: Map<string, Guarded<Meaning>>;
}

/** The letters of a stem that a rule must leave. */
const SHORTEST_STEM = 1;

const compile = <Meaning>(rules: readonly GuessRule<Meaning>[]): Map<string, Map<string, Exchange<Meaning>>> => {
  const byEnding = new Map<string, Map<string, Exchange<Meaning>>>();
  for (const { strip, add, condition, meaning } of rules) {
    const exchanges = byEnding.get(add) ?? new Map<string, Exchange<Meaning>>();
    byEnding.set(add, exchanges);
    const exchange = exchanges.get(strip) ?? { strip, guarded: new Map<string, Guarded<Meaning>>() };
    exchanges.set(strip, exchange);
    const guarded = exchange.guarded.get(condition) ?? { fits: conditionOnEnd(condition), meanings: [] };
    exchange.guarded.set(condition, guarded);
    if (!guarded.meanings.includes(meaning)) guarded.meanings.push(meaning);
  }
  return byEnding;
};

/** Answers the lemmas of a form; those that nobody wants are spared what they would mean. */
export type Guesser<Meaning> = (form: string, isWanted?: (lemma: string) => boolean) => readonly Guess<Meaning>[];

/**
 * Compiles rules into one function that answers all lemmas of a form, those of the shortest endings first.
 * Shape: meanings are compared by identity, so equal ones should be one object.
 */
export const compileGuesser = <Meaning>(rules: readonly GuessRule<Meaning>[]): Guesser<Meaning> => {
  const compiled = [...compile(rules)].map(
    ([add, exchanges]) =>
      [add, [...exchanges.values()].map(({ strip, guarded }) => ({ strip, guarded: [...guarded.values()] }))] as const,
  );
  const byEnding = new Map(compiled);
  const longest = Math.max(0, ...compiled.map(([add]) => add.length));
  return (form, isWanted) => {
    const guesses: Guess<Meaning>[] = [];
    for (let length = 0; length <= longest && form.length - length >= SHORTEST_STEM; length += 1) {
      const exchanges = byEnding.get(length === 0 ? "" : form.slice(-length));
      if (exchanges === undefined) continue;
      const stem = form.slice(0, form.length - length);
      for (const { strip, guarded } of exchanges) {
        const lemma = stem + strip;
        if (isWanted?.(lemma) === false) continue;
        const meanings: Meaning[] = [];
        for (const { fits, meanings: more } of guarded) {
          if (fits(lemma)) for (const meaning of more) if (!meanings.includes(meaning)) meanings.push(meaning);
        }
        if (meanings.length > 0) guesses.push({ lemma, meanings });
      }
    }
    return guesses;
  };
};
