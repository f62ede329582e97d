import { type Clause, wideEnd } from "./clauses.ts";
import { markIn } from "./modality.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** A clause as its predicates see it: what stands around it and can belong to it, read once for all of them. */
export interface ClauseView {
  readonly scene: Scene;
  readonly sentence: SceneSentence;
  readonly clause: Clause;
  readonly next: Clause | undefined;
  /** Where the clause ends, with what goes on behind an insertion in commas. */
  readonly forward: number;
  /** Where the clause ends, with the clauses behind it that have no predicate. */
  readonly wide: number;
  /** Where the clause began that an insertion interrupts: its own beginning, or that of the clause before the insertion. */
  readonly resumed: number;
  /** Whether a pronoun stands in it that means a thing. */
  readonly things: boolean;
}

/** A clause goes on behind one in commas: "mini sutarties, pasirašytos 1988 m., sukaktį". */
const endBeyond = ({ tokens }: Scene, clauses: readonly Clause[], clause: Clause): number => {
  const inserted = clauses[clause.index + 1];
  const rest = clauses[clause.index + 2];
  const inCommas = inserted && rest && tokens[inserted.start - 1]?.text === "," && tokens[rest.start - 1]?.text === ",";
  return inCommas && !rest.finite && !rest.relative ? rest.end : clause.end;
};

/** "Konkurs, do którego stanęło troje kandydatów, wygrała …": where the main clause began that a relative one interrupts. */
const resumedStart = ({ tokens }: Scene, clauses: readonly Clause[], clause: Clause): number => {
  const first = clauses[clause.index - 2];
  const inserted = clauses[clause.index - 1];
  const resumes = first && inserted?.relative && !first.finite && !clause.relative && !clause.reporting;
  return resumes && tokens[clause.start - 1]?.text === "," ? first.start : clause.start;
};

/** Reads what stands around a clause. */
export const viewOf = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
  clause: Clause,
): ClauseView => ({
  scene,
  sentence,
  clause,
  next: clauses[clause.index + 1],
  forward: endBeyond(scene, clauses, clause),
  wide: wideEnd(clauses, clause),
  resumed: resumedStart(scene, clauses, clause),
  things: markIn(sentence, clause, "things") !== undefined,
});
