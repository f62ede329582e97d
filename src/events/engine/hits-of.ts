import type { Mark, Sense } from "./lexicon.ts";
import type { Hit, SceneSentence } from "./scene.ts";

/** What a word is looked for as: a function word of some class, else the kind of its sense. */
export type HitClass = Mark | Exclude<Sense["kind"], "mark">;

/** The words of a sentence by class, each list in text order: most questions are about classes that do not occur at all. */
export type HitsByClass = ReadonlyMap<HitClass, readonly Hit[]>;

const classOf = (sense: Sense): HitClass => (sense.kind === "mark" ? sense.mark : sense.kind);

/** Sorts the words of a sentence by class. */
export const sortHits = (hits: readonly Hit[]): HitsByClass => {
  const sorted = new Map<HitClass, Hit[]>();
  for (const hit of hits) {
    const hitClass = classOf(hit.sense);
    const list = sorted.get(hitClass);
    if (list) list.push(hit);
    else sorted.set(hitClass, [hit]);
  }
  return sorted;
};

const NONE: readonly Hit[] = [];

/** The words of a class in a sentence, in text order. */
export const hitsOf = ({ byClass }: Pick<SceneSentence, "byClass">, hitClass: HitClass): readonly Hit[] =>
  byClass.get(hitClass) ?? NONE;
