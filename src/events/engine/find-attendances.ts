import type { PersonEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import { everybody, listedPeople } from "./attach-people.ts";
import type { Part } from "./candidate.ts";
import { type Clause, wideEnd } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { markBefore } from "./modality.ts";
import { isNominative, personPreposition } from "./relations.ts";
import type { Hit, Placed, Scene, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

/** Words that say who was there, without telling an event of their own. */
export interface Attendance {
  readonly hit: Hit;
  readonly clause: Clause;
  readonly parts: readonly Part[];
  /** The types of events that the words are about; null for any gathering. */
  readonly of: readonly EventType[] | null;
  /** Whether the event is told in the same paragraph. */
  readonly near: boolean;
  /** Whether the words are about somebody who is still to come. */
  readonly planned: boolean;
}

const NONE: readonly never[] = [];

type AttendanceHit = Hit & { readonly sense: Extract<Hit["sense"], { kind: "attendance" }> };

const isAttendance = (hit: Hit): hit is AttendanceHit => hit.hitClass === "attendance";

/** Those of a clause's people whom its attendance words mean. */
const attending = (
  sentence: SceneSentence,
  people: readonly Placed<PersonEntry>[],
  hit: AttendanceHit,
): readonly Placed<PersonEntry>[] => {
  const after = people.filter(({ start }) => start > hit.at);
  if (hit.sense.both === true) return people;
  if (hit.sense.slot === "object") return sentence.lexicon.words.subjects === "case" ? people : after;
  if (sentence.lexicon.words.subjects === "order") {
    const before = people.filter(({ start }) => start < hit.at);
    return before.length > 0 && sentence.relations.get(hit.end) !== "by" ? before : after;
  }
  return people.some(isNominative) ? people.filter((person) => isNominative(person) || person.start > hit.at) : people;
};

const attendanceOf = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
  clause: Clause,
  hit: AttendanceHit,
): Attendance => {
  const to = wideEnd(clauses, clause);
  const after = listedPeople(scene, sentence);
  const people = everybody(sentence).filter((person) => {
    if (person.start < clause.start || person.start >= to) return false;
    const preposition = personPreposition(scene.tokens, sentence, person, clause.start);
    return preposition !== "inviter" && (preposition !== "by" || sentence.lexicon.words.subjects === "order");
  });
  const delegation = hitsOf(sentence, "delegations").some(({ end }) => end <= hit.end + 1);
  const role = delegation && hit.sense.role === "attendee" ? "guest" : hit.sense.role;
  const own = hit.sense.listOnly === true ? [] : attending(sentence, people, hit);
  const listed = [...own, ...after];
  return {
    hit,
    clause,
    of: hit.sense.of ?? null,
    near: hit.sense.near === true,
    planned: hit.sense.modality === "planned",
    parts: listed.map(({ entry }) => ({ person: entry.id, role })),
  };
};

/** "Buvo ir svečių. Tai – A, B ir C": a sentence that only names the guests of the one before it. */
const listingOf = (scene: Scene, sentence: SceneSentence, clauses: readonly Clause[]): readonly Attendance[] => {
  const opener = hitsOf(sentence, "listing").find(({ at }) => at <= sentence.start + 1);
  const before = scene.sentences[sentence.index - 1];
  const clause = clauses[0];
  const guests = before && (before.byClass.has("delegations") || before.byClass.has("attendance"));
  if (!opener || !clause || !guests || sentence.people.length < 2) return NONE;
  const ids = [...new Set(sentence.people.map(({ entry }) => entry.id))];
  return [
    {
      hit: opener,
      clause,
      of: null,
      near: false,
      planned: false,
      parts: ids.map((person) => ({ person, role: "guest" })),
    },
  ];
};

const attendancesOf = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
  hit: AttendanceHit,
): readonly Attendance[] => {
  const clause = rangeAt(clauses, hit.at);
  if (!clause || hit.negated || markBefore(sentence, clause, "negation", hit.at, 3)) return NONE;
  const attendance = attendanceOf(scene, sentence, clauses, clause, hit);
  return attendance.parts.length > 0 ? [attendance] : NONE;
};

/** Finds who the words of a sentence say was there. */
export const findAttendances = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
): readonly Attendance[] => {
  const hits = hitsOf(sentence, "attendance").filter(isAttendance);
  const listed = listingOf(scene, sentence, clauses);
  if (hits.length === 0) return listed;
  return [...listed, ...hits.flatMap((hit) => attendancesOf(scene, sentence, clauses, hit))];
};
