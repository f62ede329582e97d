import type { Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { findSupport } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import { AUXILIARIES } from "./modality.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

/** How far behind the ordinal the verb stands. Units: tokens. */
const REACH = 6;

/** Names of events; "Derby" is a town. */
const namesOf = (sentence: SceneSentence): readonly Hit[] =>
  hitsOf(sentence, "noun").filter(({ at }) => rangeAt(sentence.cities, at) === undefined);

/** The name of an event that stands last before a token, in this sentence or the one before it. */
const nameBefore = ({ sentences }: Scene, sentence: SceneSentence, at: number): Hit | undefined => {
  const own = namesOf(sentence).findLast(({ end }) => end <= at);
  const before = sentences[sentence.index - 1];
  if (own || before?.sentence.block !== sentence.sentence.block) return own;
  return namesOf(before).at(-1);
};

/** So near the head of its clause a pronoun stands that goes on with what was told. */
const HEAD = 2;

/** "…; jis įvyks gruodžio 8 d.": behind a semicolon a pronoun and a verb of happening go on with the name before it. */
const pronounsOf = (sentence: SceneSentence, clauses: readonly Clause[]): readonly Hit[] =>
  hitsOf(sentence, "pronoun").filter((hit) => {
    const clause = rangeAt(clauses, hit.at);
    if (!clause?.apart || hit.at - clause.start > HEAD || hit.sense.kind !== "pronoun") return false;
    const { pronoun } = hit.sense;
    // "…; jis vyks į Rygą": who goes somewhere is a person.
    const goes = [...sentence.relations].some(([at, relation]) => relation === "to" && at > hit.at && at < clause.end);
    return !goes && (pronoun === "he" || pronoun === "she" || pronoun === "they");
  });

/** Tells whether a word stands alone for a noun: "Pirmasis konkursas baigėsi", before a noun an ordinal is its attribute. */
const standsAlone = (sentence: SceneSentence, { end }: Hit): boolean => {
  const isBehind = ({ at }: Hit): boolean => at === end;
  return (
    sentence.dates.some(({ start }) => start === end) ||
    hitsOf(sentence, "support").some(isBehind) ||
    AUXILIARIES.some((mark) => hitsOf(sentence, mark).some(isBehind))
  );
};

/** The name that an ordinal or a pronoun stands for, when a verb of happening stands near behind it in a clause without a name. */
const nameFor = (scene: Scene, sentence: SceneSentence, clause: Clause, ordinal: Hit): Hit | undefined => {
  const isNear = (hit: Hit): boolean =>
    hit.hitClass === "support" && hit.at >= ordinal.end && hit.at - ordinal.end <= REACH;
  if (clause.hits.some(({ hitClass }) => hitClass === "noun") || !clause.hits.some(isNear)) return undefined;
  return standsAlone(sentence, ordinal) ? nameBefore(scene, sentence, ordinal.at) : undefined;
};

const predicateOf = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
  ordinal: Hit,
): Predicate | undefined => {
  const clause = rangeAt(clauses, ordinal.at);
  const name = clause && nameFor(scene, sentence, clause, ordinal);
  const support = name && findSupport(sentence, clause, ordinal, false);
  if (name?.sense.kind !== "noun" || !support) return undefined;
  return {
    frame: name.sense.frame,
    words: name.sense.noun,
    form: "name",
    hit: { ...name, at: ordinal.at, end: ordinal.end },
    sentence,
    clause,
    modality: support.modality,
    support: support.hit,
    known: support.known,
    confidence: 0.8,
    far: undefined,
  };
};

const NONE: readonly never[] = [];

/** "It is the second forum; the first was held in 2019 in X": an ordinal alone stands for the name before it. */
export const findOrdinals = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
): readonly Predicate[] => {
  if (!sentence.byClass.has("support")) return NONE;
  const standIns = [...hitsOf(sentence, "ordinals"), ...pronounsOf(sentence, clauses)];
  return standIns.flatMap((hit) => predicateOf(scene, sentence, clauses, hit) ?? NONE);
};
