import type { Predicate } from "./candidate.ts";
import { type ClauseView, viewOf } from "./clause-view.ts";
import type { Clause } from "./clauses.ts";
import { failedGuard } from "./failed-guard.ts";
import { findSupport, type Support } from "./find-support.ts";
import { findWord, standsAt } from "./find-word.ts";
import { isGoverned, isInfinitive } from "./is-infinitive.ts";
import { isOutdone } from "./is-outdone.ts";
import { isByCase } from "./is-passive.ts";
import { lineSupport } from "./line-support.ts";
import { modalityOf } from "./modality.ts";
import { isNoun, isVerb, type NounHit, type VerbHit, wordsOf } from "./predicate-hit.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";

/** How far before its clause the object of a passive or a relative clause is looked for, and what "it" means. */
const BACK_REACH = 25;
const PRONOUN_REACH = 3 * BACK_REACH;

/** Notes a predicate that tells nothing, and why, where somebody asks. */
const noteMiss = ({ document: { trace }, tokens }: Scene, { at, end, sense }: NounHit | VerbHit, failed: string) => {
  const first = tokens[at];
  const last = tokens[end - 1];
  if (trace && first && last)
    trace.misses.push({
      rule: sense.frame.id,
      span: { start: first.start, end: last.end },
      failed,
      evidence: [],
    });
  return undefined;
};

/** "A session and concerts made up the Days, which lasted until Sunday": which name the relative clause behind tells about. */
const isAntecedent = ({ hits, byClass }: SceneSentence, next: Clause, { at, end }: Hit): boolean => {
  if (!byClass.has("coordinators")) return true;
  const names = hits.filter(
    (other) =>
      other.at > at && other.end <= next.start && (isNoun(other) || (isVerb(other) && other.sense.form === "noun")),
  );
  const joined = (from: number, to: number): boolean =>
    from >= to || hits.some(({ hitClass, at: own }) => hitClass === "coordinators" && own >= from && own < to);
  let from = end;
  return names.every((other) => {
    const listed = joined(from, other.at);
    from = other.end;
    return listed;
  });
};

/** "The Days, which will be held …", "Wizyta, w której uczestniczył X, nastąpiła …": the verb stands in the next clause. */
const relativeSupport = (sentence: SceneSentence, next: Clause | undefined, hit: Hit): Support | undefined =>
  next?.relative && isAntecedent(sentence, next, hit) ? findSupport(sentence, next, hit, false) : undefined;

/** What says that a named event takes place: a verb of its clause or of the relative clause behind, else its line. */
const supportOf = (view: ClauseView, hit: NounHit | VerbHit): Support | undefined => {
  const { sentence, clause, next } = view;
  const told = hit.sense.kind === "noun" && hit.sense.noun.told === true;
  const own = findSupport(sentence, clause, hit, told);
  if (own?.hit?.hitClass === "support" || own?.modality === "cancelled") return own;
  return relativeSupport(sentence, next, hit) ?? own ?? lineSupport(view, hit);
};

const namePredicate = (view: ClauseView, hit: NounHit | VerbHit): Predicate | undefined => {
  const support = supportOf(view, hit);
  if (!support) return noteMiss(view.scene, hit, "nothing says that it took place");
  return {
    frame: hit.sense.frame,
    words: wordsOf(hit),
    form: hit.sense.kind === "verb" ? "noun" : "name",
    hit,
    sentence: view.sentence,
    clause: view.clause,
    modality: support.modality,
    support: support.hit,
    known: support.known,
    confidence: 0.85,
    far: undefined,
  };
};

/** Where the sentence before begins, in the same block: what a pronoun stands for. */
const previousStart = ({ sentences }: Scene, { index, start, sentence }: SceneSentence): number => {
  const isInBlock = (before: SceneSentence | undefined): before is SceneSentence =>
    before?.sentence.block === sentence.block;
  const two = sentences[index - 2];
  const one = sentences[index - 1];
  return isInBlock(two) ? two.start : isInBlock(one) ? one.start : start;
};

/** A passive, a participle or a relative clause tells about something named before it. */
const refersBack = (sentence: SceneSentence, clause: Clause, { sense }: VerbHit): boolean =>
  clause.relative ||
  sense.form === "passive" ||
  sense.form === "impersonal" ||
  (sense.form === "past" && !isByCase(sentence));

/** Where what a verb tells about begins at the earliest: in its clause, unless it refers to something named before. */
const backOf = ({ scene, sentence, clause, resumed, things }: ClauseView, hit: VerbHit): number => {
  const pronoun = things && hit.sense.frame.type !== "resolution";
  if (!pronoun && !refersBack(sentence, clause, hit)) return resumed;
  const first = pronoun ? previousStart(scene, sentence) : sentence.start;
  const reach = first < sentence.start ? PRONOUN_REACH : BACK_REACH;
  return Math.min(resumed, Math.max(first, clause.start - reach));
};

/** Where the object of a verb stands last before its clause, when none stands in it. */
const farObject = ({ scene, clause }: ClauseView, { sense }: VerbHit, back: number): number | undefined => {
  const { object } = sense.guards;
  if (object === null || findWord(object, scene, clause.start, clause.end) !== -1) return undefined;
  let at = clause.start - 1;
  while (at >= back && !standsAt(object, scene, at)) at -= 1;
  return at >= back ? at : undefined;
};

/** Tells whether a form that may be another is the form that it is read as. */
const isForm = (view: ClauseView, hit: VerbHit): boolean => {
  if (hit.sense.form === "infinitive") return isGoverned(view.sentence, view.clause, hit);
  return hit.sense.form !== "passive" || !isInfinitive(view, hit);
};

const verbPredicate = (view: ClauseView, hit: VerbHit): Predicate | undefined => {
  const back = backOf(view, hit);
  const failed = failedGuard(view, hit, back);
  if (failed !== undefined) return noteMiss(view.scene, hit, failed);
  const { verb, form, frame } = hit.sense;
  if (form === "noun") return namePredicate(view, hit);
  if (!isForm(view, hit)) return undefined;
  const { sentence, clause } = view;
  const far = back < view.resumed ? farObject(view, hit, back) : undefined;
  const modality = verb.modality ?? modalityOf(sentence, clause, hit, form);
  return {
    frame,
    words: verb,
    form,
    hit,
    sentence,
    clause,
    modality,
    support: null,
    known: false,
    confidence: 0.9,
    far,
  };
};

const nounPredicate = (view: ClauseView, hit: NounHit): Predicate | undefined => {
  const failed = failedGuard(view, hit, view.clause.start);
  return failed === undefined ? namePredicate(view, hit) : noteMiss(view.scene, hit, failed);
};

/** Adds the predicates of a clause, outdone ones among them. */
const addPredicates = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
  clause: Clause,
  found: Predicate[],
): void => {
  let view: ClauseView | undefined;
  for (const hit of clause.hits) {
    if (!isVerb(hit) && !isNoun(hit)) continue;
    view ??= viewOf(scene, sentence, clauses, clause);
    const predicate = isVerb(hit) ? verbPredicate(view, hit) : nounPredicate(view, hit);
    if (predicate) found.push(predicate);
  }
};

/** Finds the words of a sentence that tell events, clause by clause. */
export const findPredicates = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
): readonly Predicate[] => {
  const found: Predicate[] = [];
  for (const clause of clauses) addPredicates(scene, sentence, clauses, clause, found);
  return found.length > 1 ? found.filter((predicate) => !isOutdone(found, predicate)) : found;
};
