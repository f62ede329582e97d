import type { Mark, Sense } from "./lexicon.ts";

/** What a word is looked for as: a function word of some class, else the kind of its sense. */
export type HitClass = Mark | Exclude<Sense["kind"], "mark">;

/** A sense with what every sentence asks of it, answered when the lexicon is compiled. */
export interface Meaning {
  readonly sense: Sense;
  readonly hitClass: HitClass;
  /** Whether it is a finite predicate: a clause has one at most. */
  readonly finite: boolean;
  /** Whether it is a form of a verb, or an auxiliary: a prefix can negate it. */
  readonly verbal: boolean;
  /** Whether it gives way to a longer phrase that begins with the same word, as forms of verbs do. */
  readonly yields: boolean;
}

const isPredicate = (sense: Sense): boolean =>
  sense.kind === "support" ||
  sense.kind === "attendance" ||
  (sense.kind === "verb" && sense.form !== "noun" && sense.form !== "infinitive") ||
  (sense.kind === "mark" && sense.mark === "cancelled");

const isVerbal = (sense: Sense): boolean =>
  sense.kind === "support" ||
  (sense.kind === "verb" && sense.form !== "noun") ||
  (sense.kind === "mark" && (sense.mark === "passive" || sense.mark === "future" || sense.mark === "planned"));

/** Answers for a sense what its hits are asked. */
export const meaningOf = (sense: Sense): Meaning => ({
  sense,
  hitClass: sense.kind === "mark" ? sense.mark : sense.kind,
  finite: isPredicate(sense),
  verbal: isVerbal(sense),
  yields: isVerbal(sense) && sense.kind !== "mark",
});
