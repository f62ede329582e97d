import type { Diagnostic } from "./engine/diagnostic.ts";

/** A document that cannot go on; it becomes a rejection record, and the batch goes on without it. */
export interface Rejected {
  readonly rejected: readonly [Diagnostic, ...Diagnostic[]];
}

/** Makes the outcome of a stage that cannot go on with a document. */
export const reject = (...rejected: readonly [Diagnostic, ...Diagnostic[]]): Rejected => ({ rejected });

/** Tells whether a stage gave up on its document. */
export const isRejected = (outcome: object): outcome is Rejected => "rejected" in outcome;

/**
 * One step of the pipeline, pure: the document comes in readonly and goes out with something added.
 * `run` is a property, not a method, so that a stage in the wrong order does not compile.
 */
export interface Stage<In extends object, Out extends object> {
  readonly id: string;
  readonly run: (document: In) => Out | Rejected;
}

/** Stages one after the other; a rejection ends the way. */
export interface Pipeline<In extends object, Out extends object> {
  readonly stages: readonly string[];
  readonly run: (document: In) => Out | Rejected;
  readonly to: <Next extends object>(stage: Stage<Out, Next>) => Pipeline<In, Next>;
}

const compose = <In extends object, Out extends object>(
  stages: readonly string[],
  run: (document: In) => Out | Rejected,
): Pipeline<In, Out> => ({
  stages,
  run,
  to: (stage) =>
    compose([...stages, stage.id], (document) => {
      const outcome = run(document);
      return isRejected(outcome) ? outcome : stage.run(outcome);
    }),
});

/** Begins a pipeline with its first stage. */
export const startWith = <In extends object, Out extends object>(stage: Stage<In, Out>): Pipeline<In, Out> =>
  compose([stage.id], stage.run);
