import type { DateEntry } from "../../records/schema.ts";
import { type Clause, hasMark, wideEnd } from "./clauses.ts";
import type { Placed, SceneSentence } from "./scene.ts";

const isSince = ({ hits }: SceneSentence, date: Placed<DateEntry>): boolean =>
  hits.some((hit) => hasMark(hit, "since") && hit.end <= date.start && date.start - hit.at <= 3);

const nearest = (dates: readonly Placed<DateEntry>[], at: number): Placed<DateEntry> | undefined =>
  dates.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];

/**
 * The date that a predicate's words give: in its clause, else in what follows without a predicate of its own, else told
 * earlier in the sentence.
 */
export const attachDate = (
  sentence: SceneSentence,
  clauses: readonly Clause[],
  clause: Clause,
  at: number,
  wantsSince: boolean,
): Placed<DateEntry> | null => {
  const points = sentence.dates.filter((date) => !isSince(sentence, date));
  const usable = wantsSince ? sentence.dates : points;
  const within = (from: number, to: number) => usable.filter(({ start }) => start >= from && start < to);
  const own = nearest(within(clause.start, clause.end), at);
  if (own) return own;
  const right = nearest(within(clause.end, wideEnd(clauses, clause)), at);
  if (right) return right;
  const left = clauses.findLast(
    (other) => other.end <= clause.start && within(other.start, other.end).length > 0 && !other.reporting,
  );
  return (left && within(left.start, left.end).at(-1)) ?? null;
};
