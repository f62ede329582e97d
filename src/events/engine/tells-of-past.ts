import type { Scene, SceneSentence } from "./scene.ts";

/** So many verbs of the past stand in a chronicle for one of the future. */
const PAST = 3;

const count = (sentences: readonly SceneSentence[], isOne: (form: string) => boolean): number =>
  sentences.reduce(
    (sum, { hits }) => sum + hits.filter(({ sense }) => sense.kind === "verb" && isOne(sense.form)).length,
    0,
  );

const known = new WeakMap<Scene, boolean>();

const weigh = ({ sentences }: Scene): boolean => {
  const past = count(sentences, (form) => form === "past" || form === "passive" || form === "impersonal");
  const future = count(sentences, (form) => form === "future");
  return past >= PAST && past >= PAST * future;
};

/** Tells whether a text that gives no day of its own looks back, as a chronicle does: its verbs are those of the past. */
export const tellsOfPast = (scene: Scene): boolean => {
  const found = known.get(scene) ?? weigh(scene);
  known.set(scene, found);
  return found;
};
