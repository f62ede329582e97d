import type { Candidate, Predicate } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { fillGaps } from "./fill-gaps.ts";
import { type Attendance, findAttendances } from "./find-attendances.ts";
import { findListedActs } from "./find-listed-acts.ts";
import { findOrdinals } from "./find-ordinals.ts";
import { findPredicates } from "./find-predicates.ts";
import { type CalledOff, findReferences } from "./find-references.ts";
import { isMeansOf, isTold } from "./is-told.ts";
import type { HitClass } from "./meaning.ts";
import { putOff } from "./put-off.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { settleModality } from "./settle-modality.ts";

/** What one sentence tells, in text order. */
export interface SentenceTold {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly candidates: readonly Candidate[];
  readonly attendances: readonly Attendance[];
  readonly calledOff: readonly CalledOff[];
}

/** Kinds of words without which a sentence tells nothing. */
const TELLING: readonly HitClass[] = ["verb", "noun", "attendance", "listing", "references", "matters", "ordinals"];

const NONE: readonly never[] = [];

/** What a sentence without such words tells: at most the day to which the story moves on. */
const toldOfNothing = (sentence: SceneSentence, clauses: readonly Clause[]): SentenceTold => ({
  sentence,
  clauses,
  candidates: NONE,
  attendances: NONE,
  calledOff: NONE,
});

/** The events that one predicate tells: none, one, or one for each of its dates. */
const candidatesOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): readonly Candidate[] => {
  const candidate = candidateOf(scene, clauses, predicate);
  if (!isTold(scene, candidate)) return NONE;
  return fillGaps(scene, clauses, settleModality(scene, clauses, candidate)).flatMap(putOff);
};

/** Finds what one sentence tells: events with their arguments, and who was there. */
export const findCandidates = (scene: Scene, sentence: SceneSentence): SentenceTold => {
  const tells = TELLING.some((hitClass) => sentence.byClass.has(hitClass));
  if (!tells) return toldOfNothing(sentence, sentence.dates.length === 0 ? NONE : clausesOf(scene, sentence));
  const clauses = clausesOf(scene, sentence);
  const predicates = [
    ...findPredicates(scene, sentence, clauses),
    ...findListedActs(scene, sentence, clauses),
    ...findOrdinals(scene, sentence, clauses),
  ];
  const candidates = predicates.flatMap((predicate) => candidatesOf(scene, clauses, predicate));
  return {
    sentence,
    clauses,
    candidates: candidates.filter((candidate) => !isMeansOf(candidates, candidate)),
    attendances: findAttendances(scene, sentence, clauses),
    calledOff: findReferences(sentence, clauses),
  };
};
