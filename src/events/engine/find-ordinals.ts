import type { Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { findSupport } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import { holds, rangeAt } from "./token-range.ts";

/** How far behind the ordinal the verb stands. Units: tokens. */
const REACH = 6;

/** "The next one will be hosted by Celle": what stands before the verb where it is not one word. */
const AUXILIARIES = ["future", "planned", "passive"] as const;

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
const pronounsOf = (sentence: SceneSentence, clauses: readonly Clause[]): Hit[] =>
  hitsOf(sentence, "pronoun").filter((hit) => {
    const clause = rangeAt(clauses, hit.at);
    if (!clause?.apart || hit.at - clause.start > HEAD || hit.sense.kind !== "pronoun") return false;
    const { pronoun } = hit.sense;
    // "…; jis vyks į Rygą": who goes somewhere is a person.
    const goes = [...sentence.relations].some(([at, relation]) => relation === "to" && at > hit.at && at < clause.end);
    return !goes && (pronoun === "he" || pronoun === "she" || pronoun === "they");
  });

/** "It is the second forum; the first was held in 2019 in X": an ordinal alone stands for the name before it. */
export const findOrdinals = (scene: Scene, sentence: SceneSentence, clauses: readonly Clause[]): Predicate[] =>
  [...hitsOf(sentence, "ordinals"), ...pronounsOf(sentence, clauses)].flatMap((ordinal): Predicate[] => {
    const supports = hitsOf(sentence, "support");
    const clause = rangeAt(clauses, ordinal.at);
    if (!clause || hitsOf(sentence, "noun").some((hit) => holds(clause, hit.at))) return [];
    // "Pirmasis konkursas baigėsi": before a noun an ordinal is its attribute.
    const isBehind = ({ at }: Hit): boolean => at === ordinal.end;
    const alone =
      sentence.dates.some(({ start }) => start === ordinal.end) ||
      supports.some(isBehind) ||
      AUXILIARIES.some((mark) => hitsOf(sentence, mark).some(isBehind));
    const near =
      alone && supports.some((hit) => holds(clause, hit.at) && hit.at >= ordinal.end && hit.at - ordinal.end <= REACH);
    const name = near ? nameBefore(scene, sentence, ordinal.at) : undefined;
    const support = name && findSupport(sentence, clause, ordinal, false);
    if (name?.sense.kind !== "noun" || !support) return [];
    const { frame, noun } = name.sense;
    const hit = { ...name, at: ordinal.at, end: ordinal.end };
    const { modality, known } = support;
    return [
      {
        frame,
        words: noun,
        form: "name",
        hit,
        sentence,
        clause,
        modality,
        support: support.hit,
        known,
        confidence: 0.8,
      },
    ];
  });
