import type { Pattern, TokenClass } from "./pattern.ts";

/** What a match of a pattern can begin with; `empty` when it may match no token at all. */
export interface FirstTokens {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<TokenClass>;
  readonly empty: boolean;
}

interface Collected {
  readonly words: Set<string>;
  readonly classes: Set<TokenClass>;
}

/** Adds what can stand first in a pattern; gives whether the pattern can match nothing at all. */
const addFirst = (pattern: Pattern, first: Collected): boolean => {
  switch (pattern.type) {
    case "word":
      for (const form of pattern.forms.keys()) first.words.add(form);
      return false;
    case "number":
      first.classes.add("number");
      return false;
    case "token":
      first.classes.add(pattern.first);
      return false;
    case "sequence":
      return pattern.items.every((item) => addFirst(item, first));
    case "choice":
      return pattern.items.map((item) => addFirst(item, first)).some(Boolean);
    case "repeat":
      return addFirst(pattern.item, first) || pattern.min === 0;
    case "capture":
      return addFirst(pattern.item, first);
    default:
      return true;
  }
};

const known = new WeakMap<Pattern, FirstTokens>();

/** Finds what a match of a pattern can begin with; patterns are shared between rules, so each is looked at once. */
export const firstTokensOf = (pattern: Pattern): FirstTokens => {
  const found = known.get(pattern);
  if (found) return found;
  const first: Collected = { words: new Set(), classes: new Set() };
  const tokens = { ...first, empty: addFirst(pattern, first) };
  known.set(pattern, tokens);
  return tokens;
};
