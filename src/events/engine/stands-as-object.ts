import type { Clause } from "./clauses.ts";
import { standsAt } from "./find-word.ts";
import { hitsOf } from "./hits-of.ts";
import { personPreposition } from "./relations.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import type { WordSet } from "./word-index.ts";

/** Words of a noun phrase that may stand between a preposition and the noun that is looked for. */
const PHRASE_REACH = 4;

/** How far behind its verb a direct object, and a person as one, stands. */
const OBJECT_REACH = 10;
const PERSON_REACH = 8;

/** How far before a participle its auxiliary stands. */
const AUXILIARY_REACH = 3;

/** Where a guard looks for its object. */
export interface ObjectRange {
  readonly clause: Clause;
  /** What stands before the clause and can be meant by it begins here. */
  readonly back: number;
  readonly forward: number;
  readonly objectIs: "direct" | "bare";
}

const isPassive = (sentence: SceneSentence, { at }: Hit, clause: Clause): boolean =>
  hitsOf(sentence, "passive").some((hit) => hit.at >= clause.start && hit.end <= at && at - hit.end < AUXILIARY_REACH);

/** Tells whether a word is part of a phrase behind a preposition; "of" belongs to the noun before it. */
const isBehindPreposition = (
  scene: Scene,
  { relations, dates }: SceneSentence,
  at: number,
  from: number,
  own = false,
): boolean => {
  for (let back = at; back > from && back > at - PHRASE_REACH; back -= 1) {
    const relation = relations.get(back);
    if (relation !== undefined) return relation !== "of";
    // "In 2019 twelve pupils": the preposition is the date's.
    if (dates.some(({ end }) => end === back)) return false;
    if (/^[,;:()–—]$/.test(scene.tokens[back - 1]?.text ?? "")) return false;
  }
  return !own && relations.get(from) !== undefined && at - from < PHRASE_REACH && relations.get(from) !== "of";
};

const hasBare = (
  scene: Scene,
  sentence: SceneSentence,
  object: WordSet,
  [from, to]: readonly [number, number],
  { clause, own }: { readonly clause: Clause; readonly own: boolean },
): boolean => {
  // "looked after by the committee, which was set up in 1991": a relative stands for the noun before it, whatever governs that.
  const stood = (at: number): boolean => clause.relative && at < clause.start && clause.start - at <= PHRASE_REACH;
  for (let at = Math.max(0, from); at < to; at += 1)
    if (standsAt(object, scene, at) && (stood(at) || !isBehindPreposition(scene, sentence, at, from, own))) return true;
  return false;
};

/** Tells whether a word of a set stands to a verb as its object, by the order of the words. */
export const standsAsObject = (
  scene: Scene,
  sentence: SceneSentence,
  hit: Hit,
  object: WordSet,
  { clause, back, forward, objectIs }: ObjectRange,
): boolean => {
  // "played host to": a preposition that is the verb's own governs its object.
  const own = hit.end - hit.at > 1;
  const behind = hasBare(scene, sentence, object, [hit.end, Math.min(forward, hit.end + OBJECT_REACH)], {
    clause,
    own,
  });
  const before = () => hasBare(scene, sentence, object, [Math.min(back, clause.start), hit.at], { clause, own: false });
  if (objectIs === "bare") return behind || before();
  return isPassive(sentence, hit, clause) ? before() : behind;
};

/** Tells whether a person stands to a verb as its object: behind an active one, before a passive one, without a preposition. */
export const hasPersonAsObject = (scene: Scene, sentence: SceneSentence, hit: Hit, clause: Clause): boolean => {
  const passive = isPassive(sentence, hit, clause);
  return sentence.people.some((person) => {
    if (person.start < clause.start || person.start >= clause.end) return false;
    if (passive) return person.end <= hit.at;
    const near = person.start >= hit.end && person.start - hit.end <= PERSON_REACH;
    // "received certificates from the Mayor, Ann Hale": who stands beside a noun behind a preposition is no object.
    const from = [...sentence.relations].some(
      ([at, relation]) => relation === "from" && at > hit.end && at <= person.start,
    );
    return near && !from && personPreposition(scene.tokens, sentence, person, hit.end - 1) === undefined;
  });
};
