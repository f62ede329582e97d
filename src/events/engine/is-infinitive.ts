import type { Token } from "../../engine/token.ts";
import type { ClauseView } from "./clause-view.ts";
import type { Clause } from "./clauses.ts";
import { isByCase } from "./is-passive.ts";
import { markBefore, markIn } from "./modality.ts";
import { isVerb, type VerbHit } from "./predicate-hit.ts";
import { isNominative } from "./relations.ts";
import type { Hit, SceneSentence } from "./scene.ts";

/** What governs an infinitive. */
const GOVERNORS = ["future", "intended", "planned", "authorised", "hypothetical"] as const;

const isGovernedIn = (sentence: SceneSentence, clause: Clause): boolean =>
  GOVERNORS.some((mark) => markIn(sentence, clause, mark) !== undefined);

/** "to visit", "will visit": where order tells verbs from names, only a governor right before makes a verb of the bare form. */
export const isGoverned = (sentence: SceneSentence, clause: Clause, { at }: Hit): boolean =>
  isByCase(sentence)
    ? isGovernedIn(sentence, clause)
    : GOVERNORS.some((mark) => markBefore(sentence, clause, mark, at, 1) !== undefined);

/** How far before its participle a plural subject stands: "ryšiai su Radomu užmegzti". */
const SUBJECT_REACH = 5;

/** How far behind its participle a plural subject stands, numerals before it. */
const PLURAL_REACH = 3;

const isPlural = ({ lexicon }: SceneSentence, token: Token | undefined): boolean =>
  lexicon.words.pluralEndings.some((ending) => (token?.lower ?? "").endsWith(ending));

/** The only predicate of its clause, governed by nothing, with a plural before it. */
const standsAlone = ({ scene, sentence, clause }: ClauseView, { at, sense }: VerbHit): boolean => {
  const isOther = (hit: Hit): boolean => hit.at !== at && !(isVerb(hit) && hit.sense.frame === sense.frame);
  if (isGovernedIn(sentence, clause) || clause.hits.some((hit) => hit.finite && isOther(hit))) return false;
  for (let back = at - 1; back >= clause.start && at - back <= SUBJECT_REACH; back -= 1)
    if (isPlural(sentence, scene.tokens[back])) return true;
  return false;
};

/** "Medaliais apdovanoti gydytoja X ir treneris Y": people in the nominative behind a participle are its subjects. */
const hasSubjectBehind = ({ people }: SceneSentence, clause: Clause, hit: VerbHit): boolean =>
  people.some((person) => person.start >= hit.end && person.start < clause.end && isNominative(person));

/** Tells whether the word before or behind a participle is in the plural. */
const standsByPlural = ({ scene, sentence, clause }: ClauseView, at: number, reach: number): boolean => {
  if (isPlural(sentence, scene.tokens[at - 1])) return true;
  for (let ahead = at + 1; ahead < clause.end && ahead - at <= reach; ahead += 1)
    if (isPlural(sentence, scene.tokens[ahead])) return true;
  return false;
};

/** "siūlymas pasirašyti sutartį": a participle in the plural looks like the infinitive, and wants a plural beside it. */
export const isInfinitive = (view: ClauseView, hit: VerbHit): boolean => {
  const { sentence, clause } = view;
  const { at, sense } = hit;
  const isTwin = (other: Hit): boolean =>
    other.at === at && isVerb(other) && other.sense.form === "infinitive" && other.sense.frame === sense.frame;
  if (!clause.hits.some(isTwin) || markBefore(sentence, clause, "passive", at, 4) !== undefined) return false;
  if (standsAlone(view, hit)) return false;
  const governed = isGoverned(sentence, clause, hit);
  if (!governed && hasSubjectBehind(sentence, clause, hit)) return false;
  // "Parke atidaryti du nauji takai": where nothing governs an infinitive, its plural may stand behind a numeral.
  return !standsByPlural(view, at, governed ? 1 : PLURAL_REACH);
};
