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
  readonly condition: string;
  readonly fits: Condition;
  readonly meanings: Meaning[];
}

/** The rules that put the same letters in the place of the same letters. */
interface Exchange<Meaning> {
  readonly strip: string;
  readonly guarded: Guarded<Meaning>[];
}

/** The letters of a stem that a rule must leave. */
const SHORTEST_STEM = 1;

/** The rules for one ending of forms, and the endings that are a letter longer by that letter. */
interface Ending<Meaning> {
  readonly longer: Map<number, Ending<Meaning>>;
  readonly exchanges: Exchange<Meaning>[];
}

const newEnding = <Meaning>(): Ending<Meaning> => ({ longer: new Map(), exchanges: [] });

const endingOf = <Meaning>(root: Ending<Meaning>, add: string): Ending<Meaning> => {
  let ending = root;
  for (let at = add.length - 1; at >= 0; at -= 1) {
    const letter = add.charCodeAt(at);
    const longer = ending.longer.get(letter) ?? newEnding();
    ending.longer.set(letter, longer);
    ending = longer;
  }
  return ending;
};

const addRule = <Meaning>(root: Ending<Meaning>, { strip, add, condition, meaning }: GuessRule<Meaning>): void => {
  const { exchanges } = endingOf(root, add);
  let exchange = exchanges.find((one) => one.strip === strip);
  if (exchange === undefined) {
    exchange = { strip, guarded: [] };
    exchanges.push(exchange);
  }
  const guarded = exchange.guarded.find((one) => one.condition === condition);
  if (guarded === undefined) exchange.guarded.push({ condition, fits: conditionOnEnd(condition), meanings: [meaning] });
  else if (!guarded.meanings.includes(meaning)) guarded.meanings.push(meaning);
};

/** What a form means if it belongs to a lemma; most lemmas fit one condition, so that its own list will do. */
const meaningsOf = <Meaning>({ guarded }: Exchange<Meaning>, lemma: string): readonly Meaning[] => {
  let all: readonly Meaning[] = [];
  for (const { fits, meanings } of guarded)
    if (fits(lemma)) all = all.length === 0 ? meanings : [...all, ...meanings.filter((one) => !all.includes(one))];
  return all;
};

/** Answers the lemmas of a form; those that nobody wants are spared what they would mean. */
export type Guesser<Meaning> = (form: string, isWanted?: (lemma: string) => boolean) => readonly Guess<Meaning>[];

/**
 * Compiles rules into one function that answers all lemmas of a form, those of the shortest endings first.
 * Shape: meanings are compared by identity, so equal ones should be one object.
 */
export const compileGuesser = <Meaning>(rules: readonly GuessRule<Meaning>[]): Guesser<Meaning> => {
  const root = newEnding<Meaning>();
  for (const rule of rules) addRule(root, rule);
  return (form, isWanted) => {
    const guesses: Guess<Meaning>[] = [];
    let ending: Ending<Meaning> | undefined = root;
    for (let length = form.length; ending !== undefined && length >= SHORTEST_STEM; length -= 1) {
      for (const exchange of ending.exchanges) {
        const lemma = form.slice(0, length) + exchange.strip;
        if (isWanted?.(lemma) === false) continue;
        const meanings = meaningsOf(exchange, lemma);
        if (meanings.length > 0) guesses.push({ lemma, meanings });
      }
      ending = ending.longer.get(form.charCodeAt(length - 1));
    }
    return guesses;
  };
};
