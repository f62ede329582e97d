import type { DateEntry } from "../../records/schema.ts";
import { attachDate } from "./attach-date.ts";
import type { Clause } from "./clauses.ts";
import { findSupport } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import { markIn } from "./modality.ts";
import type { Hit, Placed, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

/** "Gala miała się odbyć 3 czerwca, ale przełożono ją": the event that the text tells of, at a day on which it was called off. */
export interface CalledOff {
  readonly hit: Hit;
  readonly clause: Clause;
  readonly date: Placed<DateEntry>;
}

/** Finds what a sentence says was called off without naming its type. */
export const findReferences = (sentence: SceneSentence, clauses: readonly Clause[]): CalledOff[] =>
  hitsOf(sentence, "references").flatMap((hit) => {
    const clause = rangeAt(clauses, hit.at);
    if (!clause) return [];
    const modality = findSupport(sentence, clause, hit, false)?.modality;
    const later = clauses.some(
      (other) => other.start >= clause.end && markIn(sentence, other, "cancelled") !== undefined,
    );
    const off = modality === "cancelled" || (modality === "planned" && later);
    const date = off ? attachDate(sentence, clauses, clause, hit.at, false) : null;
    return date ? [{ hit, clause, date }] : [];
  });
