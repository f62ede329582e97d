import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { isByCase } from "./is-passive.ts";
import { markIn } from "./modality.ts";
import { newDate } from "./put-off.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import { holds, rangeAt } from "./token-range.ts";

const isPlan = ({ modality }: Candidate): boolean => modality === "planned";

const hasOpenerAt = (sentence: SceneSentence, at: number): boolean =>
  hitsOf(sentence, "openers").some((hit) => hit.at === at);

/** "Klubas siekia, kad …": what somebody only wishes for is no plan. */
const onWish = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause } = candidate;
  const before = clauses[clause.index - 1];
  if (!isPlan(candidate) || !clause.reporting || !before || !isByCase(sentence)) return candidate;
  const wish = markIn(sentence, before, "intended");
  const doubt = markIn(sentence, clause, "hypothetical");
  return wish && doubt ? { ...candidate, modality: "intended" } : candidate;
};

/** "Spotka się z nimi, jeśli będzie trzeba": a plan on a condition. */
const onCondition = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause } = candidate;
  const opensOther = ({ at }: Hit): boolean =>
    clauses.some((other) => other !== clause && at >= other.start && at <= other.start + 1) &&
    hasOpenerAt(sentence, at);
  return isPlan(candidate) && hitsOf(sentence, "hypothetical").some(opensOther)
    ? { ...candidate, modality: "hypothetical" }
    : candidate;
};

/** "Wizyta, zaplanowana na maj, została odwołana": a plan that a later clause of the sentence calls off. */
const callOff = (clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause } = candidate;
  const off = hitsOf(sentence, "cancelled").find(({ at }) => at >= clause.end);
  const where = off && rangeAt(clauses, off.at);
  const named = hitsOf(sentence, "noun").some(({ at }) => where && holds(where, at));
  if (!where || named) return candidate;
  const date = newDate(sentence, where);
  return date ? { ...candidate, date } : { ...candidate, modality: "cancelled" };
};

/** "Atšaukta gegužės 6 d. numatyta šventė ir gegužės 14 d. planuota išvyka": the verb before holds for what is joined to it. */
const callOffBoth = ({ tokens }: Scene, clauses: readonly Clause[], candidate: Candidate): Candidate => {
  const { sentence, clause, support } = candidate;
  const before = clauses[clause.index - 1];
  if (!isPlan(candidate) || !support || !before || !isByCase(sentence)) return candidate;
  const joined = hitsOf(sentence, "coordinators").some(({ at, end }) => end === clause.start || at === clause.start);
  const first = markIn(sentence, before, "cancelled");
  const own = hitsOf(sentence, "verb").some(({ at }) => holds(clause, at));
  const word = tokens[support.at]?.lower ?? "";
  const participle = Object.values(sentence.lexicon.words.passiveEndings ?? {}).some((end) => word.endsWith(end));
  return joined && first && !own && participle ? { ...candidate, modality: "cancelled" } : candidate;
};

/** "Opens on 1 July": the present, or a mere name, with a day that is still to come when the text appears. */
const ahead = ({ document }: Scene, candidate: Candidate): Candidate => {
  const { form, modality, date } = candidate;
  const loose = form === "present" || form === "name" || form === "noun";
  const published = document.published?.edtf;
  const first = date?.entry.earliest;
  if (!loose || modality !== "asserted" || !first) return candidate;
  // "He takes up his post on 3 February", in a text that gives no day of its own.
  const inOrder = candidate.sentence.lexicon.words.subjects === "order";
  const scheduled = form === "present" && inOrder && date.entry.precision === "day";
  if (published === undefined) return scheduled ? { ...candidate, modality: "planned" } : candidate;
  return first > `${published}T99` && first.slice(0, published.length) !== published
    ? { ...candidate, modality: "planned" }
    : candidate;
};

/**
 * Reads once more whether what a clause tells happened or will, now that its date is known and with the clauses beside it: a plan may
 * be called off, only wished for, or depend on something; what has a day to come is a plan.
 */
export const settleModality = (scene: Scene, clauses: readonly Clause[], candidate: Candidate): Candidate => {
  if (!isPlan(candidate)) return ahead(scene, candidate);
  return onCondition(clauses, onWish(clauses, callOffBoth(scene, clauses, callOff(clauses, candidate))));
};
