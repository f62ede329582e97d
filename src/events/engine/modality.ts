import type { VerbForm } from "../frame.ts";
import type { Modality } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import type { Mark } from "./lexicon.ts";
import type { Hit, SceneSentence } from "./scene.ts";
import { beginsIn, holds, type TokenRange } from "./token-range.ts";

/** How far before a predicate its auxiliaries, and its governors, stand. */
const AUXILIARY_REACH = 4;
const GOVERNOR_REACH = 10;

/** The nearest function word of a class that ends at or before a token, within so many tokens and the clause. */
export const markBefore = (
  sentence: SceneSentence,
  clause: Clause,
  mark: Mark,
  at: number,
  reach = GOVERNOR_REACH,
): Hit | undefined => {
  const hits = hitsOf(sentence, mark);
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (!hit || hit.at < clause.start || hit.end > at || at - hit.end >= reach) continue;
    if (mark !== "intended" || !isWithinPlan(sentence, hit)) return hit;
  }
  return undefined;
};

/** "is to", "due to": the "to" of a plan is no purpose. */
const isWithinPlan = (sentence: SceneSentence, { at, end }: Hit): boolean => {
  const endsWith = (hit: Hit): boolean => hit.end === end && hit.at < at;
  return hitsOf(sentence, "planned").some(endsWith) || hitsOf(sentence, "future").some(endsWith);
};

/** A function word of a class anywhere in a clause. */
export const markIn = (sentence: SceneSentence, clause: TokenRange, mark: Mark): Hit | undefined => {
  for (const hit of hitsOf(sentence, mark)) if (holds(clause, hit.at)) return hit;
  return undefined;
};

const BY_FORM = {
  past: "asserted",
  impersonal: "asserted",
  passive: "asserted",
  present: "asserted",
  future: "planned",
  infinitive: "intended",
  noun: "asserted",
} as const satisfies Record<VerbForm, Modality>;

/** "No. 3" denies nothing: a longer phrase begins with the word. */
const isWithinPhrase = ({ hits }: SceneSentence, { at, end }: Hit): boolean =>
  hits.some((hit) => hit.at === at && hit.end > end);

/** What stands with a participle or an infinitive in place of a finite verb: "nie został podpisany". */
export const AUXILIARIES = ["passive", "future", "planned"] as const;

const isNegated = (sentence: SceneSentence, clause: Clause, hit: Hit): boolean => {
  const nothing = markBefore(sentence, clause, "nothing", hit.at);
  const taken = nothing && hitsOf(sentence, "negation").some(({ at, end }) => at >= nothing.end && hit.at - end >= 3);
  if (hit.negated || (nothing && !taken && !isWithinPhrase(sentence, nothing))) return true;
  if (markBefore(sentence, clause, "negation", hit.at, 3) !== undefined) return true;
  return AUXILIARIES.some((mark) => markBefore(sentence, clause, mark, hit.at, AUXILIARY_REACH)?.negated === true);
};

/** What governs participles and futures, and what governs infinitives and nouns. */
const PLANS = ["planned"] as const;
const GOVERNORS = ["authorised", "intended", "planned"] as const;

/** What governs a form that is not finite by itself: consent, a wish, a plan. */
const governor = (sentence: SceneSentence, clause: Clause, form: VerbForm, at: number): Modality | undefined => {
  if (form === "past" || form === "impersonal" || form === "present") return undefined;
  const marks: readonly (typeof GOVERNORS)[number][] = form === "passive" || form === "future" ? PLANS : GOVERNORS;
  return marks.find((mark) => markBefore(sentence, clause, mark, at) !== undefined);
};

/** "uruchomiona zostanie": where case tells, the auxiliary may stand right behind its participle. */
const isFollowedByWill = (sentence: SceneSentence, end: number): boolean =>
  sentence.lexicon.words.subjects === "case" && hitsOf(sentence, "future").some(({ at }) => at === end);

/** "is to replace the one signed in 1990": where order tells, a participle is ahead only with its own "be". */
const isFuture = (sentence: SceneSentence, clause: Clause, { at, end }: Hit, form: VerbForm): boolean => {
  const future = markBefore(sentence, clause, "future", at, AUXILIARY_REACH);
  if (future === undefined) return form === "passive" && isFollowedByWill(sentence, end);
  if (form !== "past" || sentence.lexicon.words.subjects !== "order") return true;
  return hitsOf(sentence, "passive").some((hit) => hit.at >= future.at && hit.end <= at && at - hit.end <= 2);
};

/**
 * Tells whether what a verb's form says happened, will, may or did not, from the words around it.
 * Shape: a negation counts next to the verb, a governor before it, an adverb of habit or doubt anywhere in the clause.
 */
export const modalityOf = (sentence: SceneSentence, clause: Clause, hit: Hit, form: VerbForm): Modality => {
  if (isNegated(sentence, clause, hit)) return "negated";
  if (markIn(sentence, clause, "hypothetical") !== undefined) return clause.reporting ? "planned" : "hypothetical";
  const byGovernor = governor(sentence, clause, form, hit.at);
  const dated = beginsIn(sentence.dates, clause);
  const will = markBefore(sentence, clause, "future", hit.at, 1) !== undefined;
  if (byGovernor === "planned" && form === "infinitive" && !dated && !will) return "intended";
  if (byGovernor !== undefined) return byGovernor;
  if (form !== "impersonal" && isFuture(sentence, clause, hit, form)) return "planned";
  if (form !== "past" && markIn(sentence, clause, "cancelled") !== undefined) return "cancelled";
  if (markIn(sentence, clause, "recurring") !== undefined && (form === "present" || !dated)) return "recurring";
  return BY_FORM[form];
};
