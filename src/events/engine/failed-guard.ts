import type { FrameGuards } from "../frame.ts";
import type { ClauseView } from "./clause-view.ts";
import { type Clause, isFinitePredicate } from "./clauses.ts";
import { findWord, standsAt } from "./find-word.ts";
import { hitsOf } from "./hits-of.ts";
import { type NounHit, type VerbHit, wordsOf } from "./predicate-hit.ts";
import type { SceneSentence } from "./scene.ts";
import { hasPersonAsObject, standsAsObject } from "./stands-as-object.ts";
import { beginsIn, holds } from "./token-range.ts";
import { namesUnlisted } from "./unlisted-place.ts";

/** Objects are looked for in the whole clause, those of names only near them. */
const NAME_REACH = 8;
const CLAUSE_REACH = 90;

type Guarded = VerbHit | NounHit;

/** Tells whether the object of a predicate stands near it, in its clause or, from `back` on, before it. */
const hasObject = (view: ClauseView, hit: Guarded, words: FrameGuards, back: number): boolean => {
  const { object } = hit.sense.guards;
  if (object === null) return true;
  const { scene, sentence, clause } = view;
  const isName = hit.sense.kind === "noun";
  const forward = isName ? clause.end : view.forward;
  const { objectIs } = words;
  if (objectIs !== undefined) return standsAsObject(scene, sentence, hit, object, { clause, back, forward, objectIs });
  const reach = words.within ?? (isName ? NAME_REACH : CLAUSE_REACH);
  const from = Math.max(clause.start, hit.at - reach);
  const to = Math.min(forward, hit.end + reach);
  return (
    findWord(object, scene, hit.end, to) !== -1 ||
    findWord(object, scene, from, hit.at) !== -1 ||
    (back < clause.start && findWord(object, scene, back, clause.start) !== -1)
  );
};

/** "the Mayor of Celle, Jan Weber, who had flown in that morning": the person that a relative clause with a date tells about. */
const hasAntecedent = ({ people, dates }: SceneSentence, clause: Clause): boolean =>
  clause.relative && beginsIn(dates, clause) && isRightBefore(people, clause);

const isRightBefore = (people: SceneSentence["people"], { start }: Clause): boolean =>
  people.some(({ end }) => end <= start && start - end <= 2);

/** A person or a pronoun for one; where order tells, also the subject of the clause before ("she won and took up her post"). */
const hasPerson = (sentence: SceneSentence, { start, end }: Clause): boolean => {
  const byOrder = sentence.lexicon.words.subjects === "order";
  const range = { start: byOrder ? sentence.start : start, end };
  return (
    beginsIn(sentence.people, range) || (byOrder && hitsOf(sentence, "pronoun").some(({ at }) => holds(range, at)))
  );
};

const hasSinceDate = (sentence: SceneSentence, clause: Clause, to: number): boolean =>
  hitsOf(sentence, "since").some(
    (hit) =>
      hit.at >= clause.start &&
      hit.end <= to &&
      sentence.dates.some(({ start }) => start >= hit.at && start <= hit.end + 2),
  );

/** Where the noun that a relative clause tells about begins at the earliest: behind the verb before it. */
const nounPhraseStart = ({ hits }: SceneSentence, { start }: Clause, back: number): number => {
  const verb = hits.findLast((hit) => hit.at < start && isFinitePredicate(hit));
  return Math.max(back, start - NAME_REACH, verb?.end ?? 0);
};

/** Tells whether a city stands in the clause; where somebody travels, also a name of which no gazetteer knows. */
const standsInCity = ({ scene, sentence, clause }: ClauseView, { sense: { frame } }: Guarded): boolean =>
  beginsIn(sentence.cities, clause) ||
  ((frame.type === "visit" || frame.type === "exchange") && namesUnlisted(scene, sentence, clause));

/** Tells whether a person or a city of the clause does as well as a word of the object. */
const hasStandIn = (view: ClauseView, hit: Guarded, words: FrameGuards): boolean => {
  const { scene, sentence, clause } = view;
  if (words.orCity === true && standsInCity(view, hit)) return true;
  if (words.orPerson !== true) return false;
  return words.objectIs === "direct"
    ? hasPersonAsObject(scene, sentence, hit, clause)
    : beginsIn(sentence.people, clause) || hasAntecedent(sentence, clause);
};

/** Tells whether a word stands in the clause that makes a predicate something else. */
const hasExclusion = ({ scene, sentence, clause }: ClauseView, hit: Guarded, words: FrameGuards, back: number) => {
  const { without } = hit.sense.guards;
  if (without === null) return false;
  const wide = clause.relative && words.objectIs !== undefined;
  const from = wide ? nounPhraseStart(sentence, clause, back) : clause.start;
  return findWord(without, scene, from, clause.end) !== -1;
};

/**
 * The first guard of a predicate that fails, in words; undefined when all hold.
 * Shape: what stands before the clause and can be meant begins at `back`.
 */
export const failedGuard = (view: ClauseView, hit: Guarded, back: number): string | undefined => {
  const { sentence, clause, wide } = view;
  const { tokens } = view.scene;
  const words = wordsOf(hit);
  const { notBefore } = hit.sense.guards;
  if (notBefore !== null && standsAt(notBefore, view.scene, hit.end)) return "another meaning by the next word";
  if (words.since === true && !hasSinceDate(sentence, clause, hit.sense.kind === "noun" ? clause.end : wide))
    return "no date after a word for since";
  if (words.dated === true && !beginsIn(sentence.dates, clause)) return "no date in the clause";
  if (words.city === true && !standsInCity(view, hit)) return "no city in the clause";
  if (words.capital === true && tokens[hit.at]?.capitalised !== true) return "no capital letter";
  if (words.person === true && !hasPerson(sentence, clause)) return "no person in the clause";
  if (!hasStandIn(view, hit, words) && !hasObject(view, hit, words, back))
    return `none of "${words.object}" in the clause`;
  return hasExclusion(view, hit, words, back) ? `one of "${words.without}" in the clause` : undefined;
};
