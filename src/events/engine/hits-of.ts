import type { HitClass } from "./meaning.ts";
import type { Hit, SceneSentence } from "./scene.ts";

/** The words of a sentence by class, each list in text order: most questions are about classes that do not occur at all. */
export type HitsByClass = ReadonlyMap<HitClass, readonly Hit[]>;

/** Sorts the words of a sentence by class. */
export const sortHits = (hits: readonly Hit[]): HitsByClass => {
  const sorted = new Map<HitClass, Hit[]>();
  for (const hit of hits) {
    const list = sorted.get(hit.hitClass);
    if (list) list.push(hit);
    else sorted.set(hit.hitClass, [hit]);
  }
  return sorted;
};

const NONE: readonly Hit[] = [];

/** The words of a class in a sentence, in text order. */
export const hitsOf = ({ byClass }: Pick<SceneSentence, "byClass">, hitClass: HitClass): readonly Hit[] =>
  byClass.get(hitClass) ?? NONE;
