import type { Pattern } from "./pattern.ts";

/** Words of which a match holds one at least. */
export type NeededWords = Pick<ReadonlyMap<string, unknown>, "keys" | "size">;

const NONE: readonly NeededWords[] = [];

const smallest = (needs: readonly NeededWords[]): NeededWords | undefined => {
  let best = needs[0];
  for (const words of needs) if (best && words.size < best.size) best = words;
  return best;
};

/** A choice needs a word of any alternative, where each of them needs some. */
const neededOfChoice = (items: readonly Pattern[]): readonly NeededWords[] => {
  const united = new Set<string>();
  for (const item of items) {
    const words = smallest(neededWordsOf(item));
    if (!words) return NONE;
    for (const word of words.keys()) united.add(word);
  }
  return [united];
};

const findNeeded = (pattern: Pattern): readonly NeededWords[] => {
  switch (pattern.type) {
    case "word":
      return [pattern.forms];
    case "sequence":
      return [...new Set(pattern.items.flatMap(neededWordsOf))];
    case "choice":
      return neededOfChoice(pattern.items);
    case "repeat":
      return pattern.min > 0 ? neededWordsOf(pattern.item) : NONE;
    case "ahead":
      return pattern.wanted ? neededWordsOf(pattern.item) : NONE;
    case "capture":
      return neededWordsOf(pattern.item);
    default:
      return NONE;
  }
};

/** Patterns are shared between rules, so each is looked at once; it lives as long as its pattern. */
const known = new WeakMap<Pattern, readonly NeededWords[]>();

/** Finds what every match of a pattern holds: a word out of each of these lists. */
export const neededWordsOf = (pattern: Pattern): readonly NeededWords[] => {
  const found = known.get(pattern);
  if (found) return found;
  const needed = findNeeded(pattern);
  known.set(pattern, needed);
  return needed;
};
