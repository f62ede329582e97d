import { CLASS_BITS, firstTokensOf } from "./first-tokens.ts";
import { compile, type Matcher } from "./match.ts";
import { neededWordsOf } from "./needed-words.ts";
import { once } from "./once.ts";
import type { Pattern, TokenClass } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { canFollow, MANY_DIGITS, type SecondTokens, secondTokensOf } from "./second-tokens.ts";
import type { Token, TokenKind } from "./token.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** Every match of a rule holds a word of a list, as one of so many tokens from its first on. */
export interface Need {
  /** The number of the list. */
  readonly list: number;
  readonly reach: number;
}

/** A rule of the index. */
export interface CompiledRule<Value> {
  readonly rule: Rule<Value, unknown>;
  /** Compiled when a text first has a token that can begin the rule. */
  readonly matcher: () => Matcher;
  /** The words that every match holds. */
  readonly needs: readonly Need[];
}

/** A word that patterns hold: what it does for the rules. */
export interface KnownWord<Value> {
  /** The rules that it can begin, as this word. */
  readonly begins: CompiledRule<Value>[];
  /** Numbers of the lists of needed words that it stands in. */
  readonly meets: number[];
}

/** The rules that a token can begin. */
interface Entrance<Value> {
  readonly rules: readonly CompiledRule<Value>[];
  /** Those of them that can go on with a token (undefined at the end of a block), a known word or another of its kind. */
  readonly before: (next: Token | undefined, known: KnownWord<Value> | undefined) => readonly CompiledRule<Value>[];
}

/** Rules compiled into one index: on the first word, else on the class of the first token. */
export interface RuleSet<Value> {
  readonly rules: readonly Rule<Value, unknown>[];
  /** All the words that patterns hold; each token is looked up here once. */
  readonly words: WordTable<KnownWord<Value>>;
  readonly byClass: Readonly<Record<TokenClass, readonly CompiledRule<Value>[]>>;
  /** Gives the rules that a token can begin, as a known word or as one of its kind; worked out when first asked. */
  readonly entrance: (token: Token, known: KnownWord<Value> | undefined) => Entrance<Value>;
  /** How many lists of needed words there are. */
  readonly lists: number;
}

interface Begun<Value> {
  readonly compiled: CompiledRule<Value>;
  readonly second: SecondTokens;
}

const openEntrance = <Value>(rules: readonly Begun<Value>[]): Entrance<Value> => {
  // Kept for words that a pattern holds, and once for all others of a kind, so that texts cannot make it grow.
  const followed = new Map<KnownWord<Value> | TokenKind | undefined, readonly CompiledRule<Value>[]>();
  return {
    rules: rules.map(({ compiled }) => compiled),
    before: (next, known) => {
      const key = known ?? next?.kind;
      const found = followed.get(key);
      if (found) return found;
      const list = rules.filter(({ second }) => canFollow(second, next)).map(({ compiled }) => compiled);
      followed.set(key, list);
      return list;
    },
  };
};

const openEntrances = <Value>(byClass: RuleSet<Value>["byClass"]): RuleSet<Value>["entrance"] => {
  const ofWords = new Map<KnownWord<Value>, Entrance<Value>>();
  const ofKinds: Record<TokenKind, Entrance<Value>[]> = { word: [], number: [], symbol: [] };
  const open = (
    kind: TokenKind,
    digits: number,
    word?: string,
    begins: readonly CompiledRule<Value>[] = [],
  ): Entrance<Value> =>
    openEntrance(
      [...new Set([...begins, ...byClass[kind]])].map((compiled) => ({
        compiled,
        second: secondTokensOf(compiled.rule.pattern, { word, kind, digits }),
      })),
    );
  return ({ lower, kind, text }, known) => {
    const digits = kind === "number" ? Math.min(text.length, MANY_DIGITS) : 0;
    const isIndexed = known !== undefined && known.begins.length > 0;
    const opened = isIndexed ? ofWords.get(known) : ofKinds[kind][digits];
    if (opened) return opened;
    const entrance = isIndexed ? open(kind, digits, lower, known.begins) : open(kind, digits);
    // A word is always of one kind, so that the word alone is the key.
    if (isIndexed) ofWords.set(known, entrance);
    else ofKinds[kind][digits] = entrance;
    return entrance;
  };
};

/** The words of an index while it is made. */
const collectWords = <Value>() => {
  const words = new Map<string, KnownWord<Value>>();
  const get = (word: string): KnownWord<Value> => {
    const known = words.get(word) ?? { begins: [], meets: [] };
    words.set(word, known);
    return known;
  };
  return { words, get };
};

/** Makes all the words of patterns known; patterns are shared, so each is looked at once. */
const visitWords = (patterns: readonly Pattern[], take: (word: string) => void): void => {
  const seen = new Set<Pattern>();
  const visit = (pattern: Pattern): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    if (pattern.type === "word") for (const form of pattern.forms.keys()) take(form);
    if ("items" in pattern) pattern.items.forEach(visit);
    if ("item" in pattern) visit(pattern.item);
  };
  patterns.forEach(visit);
};

const TOKEN_CLASSES: readonly TokenClass[] = ["word", "capitalised", "number", "symbol"];

/**
 * Compiles rules into one index.
 * Throws when a rule's pattern can match no words, for then nothing could index it.
 */
export const compileRules = <Value>(rules: readonly Rule<Value, unknown>[]): RuleSet<Value> => {
  const { words, get } = collectWords<Value>();
  const byClass: Record<TokenClass, CompiledRule<Value>[]> = { word: [], capitalised: [], number: [], symbol: [] };
  const numbers = new Map<unknown, number>();
  for (const rule of rules) {
    const first = firstTokensOf(rule.pattern);
    if (first.empty)
      throw new Error(`${rule.id}: the pattern can match no words; let it begin with a word, a number or a token`);
    const needs = neededWordsOf(rule.pattern).map(({ words: list, reach }): Need => {
      const number = numbers.get(list) ?? numbers.size;
      if (!numbers.has(list)) for (const word of list.keys()) get(word).meets.push(number);
      numbers.set(list, number);
      return { list: number, reach };
    });
    const compiled = { rule, matcher: once(() => compile(rule.pattern, (_, at) => at)), needs };
    for (const word of first.words.keys()) get(word).begins.push(compiled);
    for (const tokenClass of TOKEN_CLASSES)
      if ((first.classes & CLASS_BITS[tokenClass]) !== 0) byClass[tokenClass].push(compiled);
  }
  visitWords(
    rules.map(({ pattern }) => pattern),
    get,
  );
  return { rules, words: wordTable(words), byClass, entrance: openEntrances(byClass), lists: numbers.size };
};
