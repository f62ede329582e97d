import type { Match } from "./match.ts";
import type { Pattern } from "./pattern.ts";

/**
 * A condition beside the pattern, looked at once the words fit.
 * A `required` condition that fails drops the match (and stands in the trace as the reason); any other moves the confidence.
 */
export interface Condition {
  readonly name: string;
  readonly test: (match: Match) => boolean;
  readonly required?: boolean;
  /** Added to the confidence when the condition holds; 0 when left out. */
  readonly weight?: number;
}

/** A text with the rule's words in ⟦brackets⟧ and the value they give. */
export interface Example<Value> {
  readonly text: string;
  readonly value: Value;
}

/** A text that the rule must leave alone, and the guard that it proves. */
export interface CounterExample {
  readonly text: string;
  readonly because: string;
}

/**
 * A rule is a value: a pattern, how to read it, and the examples that its tests are generated from.
 * Shape: `id` is the path below `src/languages` or `src/events` without the ending; `read` returns undefined for words that
 * fit the pattern and mean nothing ("32 kwietnia"). `Expected` is what the examples state, where that is not the value itself
 * (a date's examples state the resolved EDTF).
 */
export interface Rule<Value, Expected = Value> {
  readonly id: string;
  readonly kind: string;
  readonly pattern: Pattern;
  readonly read: (match: Match) => Value | undefined;
  readonly conditions?: readonly Condition[];
  /** Confidence before the conditions' weights; 0.9 when left out. */
  readonly confidence?: number;
  readonly examples: readonly Example<Expected>[];
  readonly counterExamples: readonly CounterExample[];
}

/** Types a rule literal; nothing happens at run time, so that a rule stays a plain value. */
export const defineRule = <Value>(rule: Rule<Value>): Rule<Value> => rule;
