import type { Pattern } from "./pattern.ts";

/** Words of which every match of a pattern holds one, and near its beginning. */
export interface NeededWords {
  readonly words: Pick<ReadonlyMap<string, unknown>, "keys" | "size">;
  /** The word is one of so many tokens from the first of the match on. */
  readonly reach: number;
}

const NONE: readonly NeededWords[] = [];

/** How many tokens a match can have. */
const longest = (pattern: Pattern): number => {
  switch (pattern.type) {
    case "sequence":
      return pattern.items.reduce((sum, item) => sum + longest(item), 0);
    case "choice":
      return Math.max(0, ...pattern.items.map(longest));
    case "repeat":
      return pattern.max * longest(pattern.item);
    case "capture":
      return longest(pattern.item);
    default:
      return pattern.type === "word" || pattern.type === "number" || pattern.type === "token" ? 1 : 0;
  }
};

const neededOfSequence = (items: readonly Pattern[]): readonly NeededWords[] => {
  const all: NeededWords[] = [];
  let length = 0;
  for (const item of items) {
    for (const { words, reach } of neededWordsOf(item)) all.push({ words, reach: length + reach });
    length += longest(item);
  }
  return all;
};

/** Of several lists that a match needs the one that most texts do not have a word of. */
const shortest = (needs: readonly NeededWords[]): NeededWords | undefined => {
  let best = needs[0];
  for (const need of needs) if (best && need.words.size < best.words.size) best = need;
  return best;
};

/** The lists that all alternatives need. */
const neededByAll = ([first = NONE, ...others]: readonly (readonly NeededWords[])[]): readonly NeededWords[] =>
  first.flatMap(({ words, reach }) => {
    const again = others.map((needs) => needs.find((need) => need.words === words)?.reach);
    return again.includes(undefined) ? [] : [{ words, reach: Math.max(reach, ...again.map((one) => one ?? 0)) }];
  });

/** A word of any alternative, where each of them needs some. */
const neededByAny = (alternatives: readonly (readonly NeededWords[])[]): readonly NeededWords[] => {
  const words = new Set<string>();
  let reach = 0;
  for (const needs of alternatives) {
    const need = shortest(needs);
    if (!need) return NONE;
    for (const word of need.words.keys()) words.add(word);
    reach = Math.max(reach, need.reach);
  }
  return [{ words, reach }];
};

const neededOfChoice = (items: readonly Pattern[]): readonly NeededWords[] => {
  const alternatives = items.map(neededWordsOf);
  const common = neededByAll(alternatives);
  const lists = new Set(common.map(({ words }) => words));
  return [...common, ...neededByAny(alternatives.map((needs) => needs.filter(({ words }) => !lists.has(words))))];
};

const findNeeded = (pattern: Pattern): readonly NeededWords[] => {
  switch (pattern.type) {
    case "word":
      return [{ words: pattern.forms, reach: 1 }];
    case "sequence":
      return neededOfSequence(pattern.items);
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
