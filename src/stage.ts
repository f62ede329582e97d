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
  /**
   * As `run`, for several documents, each stage for all of them before the next: its code and tables are still near the
   * processor then. What is rejected stays so.
   */
  readonly runAll: (documents: readonly (In | Rejected)[]) => readonly (Out | Rejected)[];
  readonly to: <Next extends object>(stage: Stage<Out, Next>) => Pipeline<In, Next>;
}

/** A stage as a step behind others, which may have given a document up. */
const stepOf =
  <In extends object, Out extends object>({ run }: Stage<In, Out>) =>
  (outcome: In | Rejected): Out | Rejected =>
    isRejected(outcome) ? outcome : run(outcome);

const compose = <In extends object, Out extends object>(
  stages: readonly string[],
  run: Pipeline<In, Out>["run"],
  runAll: Pipeline<In, Out>["runAll"],
): Pipeline<In, Out> => ({
  stages,
  run,
  runAll,
  to: (stage) => {
    const step = stepOf(stage);
    return compose(
      [...stages, stage.id],
      (document) => step(run(document)),
      (documents) => runAll(documents).map(step),
    );
  },
});

/** Begins a pipeline with its first stage. */
export const startWith = <In extends object, Out extends object>(stage: Stage<In, Out>): Pipeline<In, Out> =>
  compose([stage.id], stage.run, (documents) => documents.map(stepOf(stage)));
