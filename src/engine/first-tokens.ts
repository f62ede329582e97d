import type { Pattern, TokenClass } from "./pattern.ts";
import type { Token, TokenKind } from "./token.ts";

/** Words to look one up in: a set, or the forms of a pattern as they are. */
type Words = Pick<ReadonlyMap<string, unknown>, "has" | "keys" | "size">;

/** What a match of a pattern can begin with; `empty` when it may match no token at all. */
export interface FirstTokens {
  readonly words: Words;
  /** Bits of `CLASS_BITS`. */
  readonly classes: number;
  readonly empty: boolean;
}

/** Classes as bits, so that one operation compares several. */
export const CLASS_BITS = {
  word: 1,
  capitalised: 2,
  number: 4,
  symbol: 8,
} as const satisfies Record<TokenClass, number>;

/** The classes to which a token of a kind may belong. */
const BITS_OF_KIND: Readonly<Record<TokenKind, number>> = {
  word: CLASS_BITS.word | CLASS_BITS.capitalised,
  number: CLASS_BITS.number,
  symbol: CLASS_BITS.symbol,
};

/** Tells whether a token of a kind may belong to one of some classes. */
export const hasClass = (classes: number, kind: TokenKind): boolean => (classes & BITS_OF_KIND[kind]) !== 0;

/** Tells whether a token is one of those. */
export const beginsWith = ({ words, classes }: FirstTokens, token: Token): boolean =>
  hasClass(classes, token.kind) || words.has(token.lower);

/** Tells whether a match can begin with a token (undefined at the end of a block), or without any. */
export const canBegin = (first: FirstTokens, token: Token | undefined): boolean =>
  first.empty || (token !== undefined && beginsWith(first, token));

const NO_WORDS: Words = new Map();
const NO_TOKEN: FirstTokens = { words: NO_WORDS, classes: 0, empty: true };

const withEmpty = (first: FirstTokens, empty: boolean): FirstTokens =>
  first.empty === empty ? first : { words: first.words, classes: first.classes, empty };

/** What any of several begins with; where only one begins with anything, its words are not copied. */
const unite = (all: readonly FirstTokens[], empty: boolean): FirstTokens => {
  const some = all.filter(({ words, classes }) => words.size > 0 || classes !== 0);
  if (some.length < 2) return withEmpty(some[0] ?? NO_TOKEN, empty);
  const words = new Set<string>();
  for (const first of some) for (const word of first.words.keys()) words.add(word);
  return { words, classes: some.reduce((bits, first) => bits | first.classes, 0), empty };
};

const firstOfSequence = (items: readonly Pattern[]): FirstTokens => {
  const all: FirstTokens[] = [];
  for (const item of items) {
    const first = firstTokensOf(item);
    all.push(first);
    if (!first.empty) return unite(all, false);
  }
  return unite(all, true);
};

const findFirst = (pattern: Pattern): FirstTokens => {
  switch (pattern.type) {
    case "word":
      return { words: pattern.forms, classes: 0, empty: false };
    case "number":
      return { words: NO_WORDS, classes: CLASS_BITS.number, empty: false };
    case "token":
      return { words: NO_WORDS, classes: CLASS_BITS[pattern.first], empty: false };
    case "sequence":
      return firstOfSequence(pattern.items);
    case "choice": {
      const all = pattern.items.map(firstTokensOf);
      return unite(
        all,
        all.some(({ empty }) => empty),
      );
    }
    case "repeat": {
      const first = firstTokensOf(pattern.item);
      return withEmpty(first, first.empty || pattern.min === 0);
    }
    case "capture":
      return firstTokensOf(pattern.item);
    default:
      return NO_TOKEN;
  }
};

/** Patterns are shared between rules, so each is looked at once; it lives as long as its pattern. */
const known = new WeakMap<Pattern, FirstTokens>();

/** Finds what a match of a pattern can begin with. */
export const firstTokensOf = (pattern: Pattern): FirstTokens => {
  const found = known.get(pattern);
  if (found) return found;
  const first = findFirst(pattern);
  known.set(pattern, first);
  return first;
};
