import type { TokenTest } from "../../../engine/pattern.ts";

/** A capitalised word right before a year that is no small word; after "ul." and the like it is part of an address. */
export const standsInName =
  (others: ReadonlySet<string>): TokenTest =>
  (word, tokens) => {
    if (!word.capitalised || others.has(word.lower) || word.text.length < 2) return false;
    for (let back = 1; back <= 3; back += 1) {
      const before = tokens[word.index - back];
      if (!before || before.opensBlock) break;
      if (before.text === "©" || (before.text === "." && others.has(tokens[before.index - 1]?.lower ?? "")))
        return false;
    }
    return true;
  };
