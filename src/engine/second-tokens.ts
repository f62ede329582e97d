import { type FirstTokens, firstTokensOf } from "./first-tokens.ts";
import type { Pattern, TokenClass } from "./pattern.ts";
import type { Token, TokenKind } from "./token.ts";

/** The first token of a match: a word of the index, or any token of a kind (`word` undefined). */
export interface FirstToken {
  readonly word: string | undefined;
  readonly kind: TokenKind;
}

const CLASSES: Readonly<Record<TokenKind, readonly TokenClass[]>> = {
  word: ["word", "capitalised"],
  number: ["number"],
  symbol: ["symbol"],
};

const NOTHING: Pattern = { type: "sequence", items: [] };

const hasForm = (forms: ReadonlyMap<string, number>, { word, kind }: FirstToken): boolean => {
  if (word !== undefined) return forms.has(word);
  return kind !== "word" && [...forms.keys()].some((form) => /^\P{L}/u.test(form));
};

/** What a pattern still wants once its first token is read: one pattern for each way to read it. */
const afterFirst = (pattern: Pattern, first: FirstToken): readonly Pattern[] => {
  switch (pattern.type) {
    case "word":
      return hasForm(pattern.forms, first) ? [NOTHING] : [];
    case "number":
      return first.kind === "number" ? [NOTHING] : [];
    case "token":
      return CLASSES[first.kind].includes(pattern.first) ? [NOTHING] : [];
    case "capture":
      return afterFirst(pattern.item, first);
    case "choice":
      return pattern.items.flatMap((item) => afterFirst(item, first));
    case "repeat": {
      if (pattern.max === 0) return [];
      const rest: Pattern = { ...pattern, min: Math.max(0, pattern.min - 1), max: pattern.max - 1 };
      return afterFirst(pattern.item, first).map((left) => ({ type: "sequence", items: [left, rest] }));
    }
    case "sequence":
      return afterSequence(pattern.items, first);
    default:
      return [];
  }
};

const afterSequence = (items: readonly Pattern[], first: FirstToken): readonly Pattern[] => {
  const ways: Pattern[] = [];
  for (const [index, item] of items.entries()) {
    const rest = items.slice(index + 1);
    for (const left of afterFirst(item, first)) ways.push({ type: "sequence", items: [left, ...rest] });
    if (!firstTokensOf(item).empty) break;
  }
  return ways;
};

/** Finds what the second token of a match can be, once its first is known; `empty` when there need be none. */
export const secondTokensOf = (pattern: Pattern, first: FirstToken): FirstTokens =>
  firstTokensOf({ type: "choice", items: afterFirst(pattern, first) });

/** Tells whether a token (undefined at the end of a block) can stand where such tokens are wanted. */
export const canStand = ({ words, classes, empty }: FirstTokens, token: Token | undefined): boolean => {
  if (empty) return true;
  if (token === undefined) return false;
  return words.has(token.lower) || (classes.size > 0 && CLASSES[token.kind].some((one) => classes.has(one)));
};

/** What any of several wants. */
export const uniteTokens = (all: readonly FirstTokens[]): FirstTokens => ({
  words: new Set(all.flatMap(({ words }) => [...words])),
  classes: new Set(all.flatMap(({ classes }) => [...classes])),
  empty: all.some(({ empty }) => empty),
});
