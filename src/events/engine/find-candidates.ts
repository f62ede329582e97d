import { attachDate } from "./attach-date.ts";
import { attachPeople } from "./attach-people.ts";
import { attachPlace } from "./attach-place.ts";
import type { Candidate, Predicate } from "./candidate.ts";
import { type Clause, clausesOf, wideEnd } from "./clauses.ts";
import { type Attendance, findAttendances } from "./find-attendances.ts";
import { findPredicates } from "./find-predicates.ts";
import { markIn } from "./modality.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** What one sentence tells, in text order. */
export interface SentenceTold {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly candidates: readonly Candidate[];
  readonly attendances: readonly Attendance[];
}

const candidateOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): Candidate => {
  const { clause, frame, hit, words, form, sentence } = predicate;
  const to = form === "name" || form === "noun" ? clause.end : wideEnd(clauses, clause);
  const cities = sentence.cities.filter(({ start }) => start >= clause.start && start < clause.end);
  return {
    ...predicate,
    type: frame.type,
    date: attachDate(sentence, clauses, clause, hit.at, words.since === true),
    place: attachPlace(scene.tokens, sentence, clause, frame.type, hit.at),
    cities: cities.map(({ entry }) => entry.id),
    people: attachPeople(scene, predicate, clause.start, to),
    another: markIn(sentence, clause, "another") !== undefined,
  };
};

/** Finds what one sentence tells: events with their arguments, and who was there. */
export const findCandidates = (scene: Scene, sentence: SceneSentence): SentenceTold => {
  const clauses = clausesOf(scene.tokens, sentence);
  const candidates = findPredicates(scene, sentence, clauses).map((predicate) =>
    candidateOf(scene, clauses, predicate),
  );
  return { sentence, clauses, candidates, attendances: findAttendances(scene, sentence, clauses) };
};
