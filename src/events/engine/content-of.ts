import type { Predicate } from "./candidate.ts";
import { standsAt } from "./find-word.ts";
import type { Scene } from "./scene.ts";
import { rangeAt } from "./token-range.ts";

/** Words this long, and so many letters of them, tell one act from another. */
const CONTENT_LENGTH = 6;
const STEM_LENGTH = 5;

/** The stems of a clause, made when they are first asked for. */
export const contentOf = (scene: Scene, predicate: Predicate): (() => ReadonlySet<string>) => {
  let stems: ReadonlySet<string> | undefined;
  return () => {
    stems ??= stemsOf(scene, predicate);
    return stems;
  };
};

const stemsOf = (scene: Scene, { clause, frame, hit, sentence }: Predicate): ReadonlySet<string> => {
  const stems = new Set<string>();
  const isKnown = (at: number): boolean =>
    (at >= hit.at && at < hit.end) ||
    rangeAt(sentence.cities, at) !== undefined ||
    rangeAt(sentence.dates, at) !== undefined;
  // What every resolution names, its body and its form, tells none from another.
  const common = frame.type === "resolution" && hit.sense.kind === "verb" ? hit.sense.guards.object : null;
  for (let at = clause.start; at < clause.end; at += 1) {
    if (common && standsAt(common, scene, at)) continue;
    const lower = scene.tokens[at]?.lower ?? "";
    if (lower.length >= CONTENT_LENGTH && !isKnown(at)) stems.add(lower.slice(0, STEM_LENGTH));
  }
  return stems;
};
