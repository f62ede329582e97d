import type { Predicate } from "./candidate.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { findPredicates } from "./find-predicates.ts";
import { hitsOf } from "./hits-of.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** The longest list that is looked through for the sentence above it. */
const LIST_REACH = 30;

/** How near the head of its item the word for its matter stands. */
const HEAD = 2;

/** The sentence with a colon at its end that a list stands under. */
const headOf = ({ sentences, tokens }: Scene, { index }: SceneSentence): SceneSentence | undefined => {
  for (let back = index - 1; back >= 0 && index - back <= LIST_REACH; back -= 1) {
    const above = sentences[back];
    if (above === undefined || above.sentence.kind === "title") return undefined;
    if (above.sentence.kind !== "listItem") return tokens[above.end - 1]?.text === ":" ? above : undefined;
  }
  return undefined;
};

const NONE: readonly never[] = [];

/** "Rada podjęła uchwały: w sprawie …; w sprawie …": each matter of the list is an act of its own. */
export const findListedActs = (
  scene: Scene,
  sentence: SceneSentence,
  clauses: readonly Clause[],
): readonly Predicate[] => {
  if (sentence.sentence.kind !== "listItem") return NONE;
  const matter = hitsOf(sentence, "matters").find(({ at }) => at - sentence.start <= HEAD);
  const first = scene.sentences[sentence.index - 1]?.sentence.block !== sentence.sentence.block;
  const clause = clauses[0];
  if (!matter || !clause || !first) return NONE;
  const head = headOf(scene, sentence);
  if (!head?.byClass.has("verb")) return NONE;
  const adopted = findPredicates(scene, head, clausesOf(scene, head)).find(
    ({ frame, form }) => frame.type === "resolution" && form !== "noun" && form !== "infinitive",
  );
  const hit = adopted && { ...adopted.hit, at: matter.at, end: matter.end };
  return hit ? [{ ...adopted, sentence, clause, hit, listed: true }] : NONE;
};
