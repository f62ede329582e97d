import type { Annotation, Evidence } from "./annotation.ts";
import { CLASS_BITS, firstTokensOf } from "./first-tokens.ts";
import { type Attempt, compile, inClass, type Match, type Matcher, matchOf } from "./match.ts";
import type { Pattern, TokenClass } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { canFollow, MANY_DIGITS, type SecondTokens, secondTokensOf } from "./second-tokens.ts";
import type { Token, TokenKind } from "./token.ts";
import type { Trace } from "./trace.ts";

interface CompiledRule<Value> {
  readonly rule: Rule<Value, unknown>;
  /** Compiled when a text first has a token that can begin the rule. */
  readonly matcher: () => Matcher;
}

const lazily = (pattern: Pattern): (() => Matcher) => {
  let matcher: Matcher | undefined;
  return () => {
    matcher ??= compile(pattern, (_, at) => at);
    return matcher;
  };
};

const addTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

interface Begun<Value> {
  readonly compiled: CompiledRule<Value>;
  readonly second: SecondTokens;
}

/** The rules that a token can begin. */
interface Entrance<Value> {
  readonly rules: readonly CompiledRule<Value>[];
  /** Those of them that can go on with a token (undefined at the end of a block). */
  readonly before: (next: Token | undefined) => readonly CompiledRule<Value>[];
}

const openEntrance = <Value>(rules: readonly Begun<Value>[], vocabulary: ReadonlySet<string>): Entrance<Value> => {
  const thatGoOn = (next: Token | undefined): readonly CompiledRule<Value>[] =>
    rules.filter(({ second }) => canFollow(second, next)).map(({ compiled }) => compiled);
  // Kept for words that a pattern holds, and once for all others of a kind, so that texts cannot make it grow.
  const known = new Map<string | undefined, readonly CompiledRule<Value>[]>();
  const ofKinds = new Map<TokenKind, readonly CompiledRule<Value>[]>();
  return {
    rules: rules.map(({ compiled }) => compiled),
    before: (next) => {
      const other = next !== undefined && !vocabulary.has(next.lower);
      const found = other ? ofKinds.get(next.kind) : known.get(next?.lower);
      if (found) return found;
      const list = thatGoOn(next);
      if (other) ofKinds.set(next.kind, list);
      else known.set(next?.lower, list);
      return list;
    },
  };
};

/** Rules compiled into one index: on the first word, else on the class of the first token. */
export interface RuleSet<Value> {
  readonly rules: readonly Rule<Value, unknown>[];
  readonly byWord: ReadonlyMap<string, readonly CompiledRule<Value>[]>;
  readonly byClass: Readonly<Record<TokenClass, readonly CompiledRule<Value>[]>>;
  /** Gives the rules that a token can begin, as a word of the index or as one of its kind; worked out when first asked. */
  readonly entrance: (token: Token, indexed: boolean) => Entrance<Value>;
}

const openEntrances = <Value>(
  byWord: ReadonlyMap<string, readonly CompiledRule<Value>[]>,
  byClass: Readonly<Record<TokenClass, readonly CompiledRule<Value>[]>>,
  vocabulary: ReadonlySet<string>,
): RuleSet<Value>["entrance"] => {
  // A word is always of one kind, so that the word alone is the key.
  const ofWords = new Map<string, Entrance<Value>>();
  const ofKinds: Record<TokenKind, Entrance<Value>[]> = { word: [], number: [], symbol: [] };
  const open = (word: string | undefined, kind: TokenKind, digits: number): Entrance<Value> => {
    const compiled = new Set([...((word !== undefined && byWord.get(word)) || []), ...byClass[kind]]);
    const begun = [...compiled].map((one) => ({
      compiled: one,
      second: secondTokensOf(one.rule.pattern, { word, kind, digits }),
    }));
    return openEntrance(begun, vocabulary);
  };
  return ({ lower, kind, text }, indexed) => {
    const digits = kind === "number" ? Math.min(text.length, MANY_DIGITS) : 0;
    const known: Entrance<Value> | undefined = indexed ? ofWords.get(lower) : ofKinds[kind][digits];
    if (known) return known;
    const entrance = open(indexed ? lower : undefined, kind, digits);
    if (indexed) ofWords.set(lower, entrance);
    else ofKinds[kind][digits] = entrance;
    return entrance;
  };
};

const TOKEN_CLASSES: readonly TokenClass[] = ["word", "capitalised", "number", "symbol"];

/** All the words that patterns hold; patterns are shared, so each is looked at once. */
const wordsOf = (patterns: readonly Pattern[]): ReadonlySet<string> => {
  const words = new Set<string>();
  const seen = new Set<Pattern>();
  const visit = (pattern: Pattern): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    if (pattern.type === "word") for (const form of pattern.forms.keys()) words.add(form);
    if ("items" in pattern) pattern.items.forEach(visit);
    if ("item" in pattern) visit(pattern.item);
  };
  patterns.forEach(visit);
  return words;
};

/**
 * Compiles rules into one index.
 * Throws when a rule's pattern can match no words, for then nothing could index it.
 */
export const compileRules = <Value>(rules: readonly Rule<Value, unknown>[]): RuleSet<Value> => {
  const byWord = new Map<string, CompiledRule<Value>[]>();
  const byClass: Record<TokenClass, CompiledRule<Value>[]> = { word: [], capitalised: [], number: [], symbol: [] };
  for (const rule of rules) {
    const first = firstTokensOf(rule.pattern);
    if (first.empty)
      throw new Error(`${rule.id}: the pattern can match no words; let it begin with a word, a number or a token`);
    const compiled = { rule, matcher: lazily(rule.pattern) };
    for (const word of first.words.keys()) addTo(byWord, word, compiled);
    for (const tokenClass of TOKEN_CLASSES)
      if ((first.classes & CLASS_BITS[tokenClass]) !== 0) byClass[tokenClass].push(compiled);
  }
  const vocabulary = wordsOf(rules.map(({ pattern }) => pattern));
  return { rules, byWord, byClass, entrance: openEntrances(byWord, byClass, vocabulary) };
};

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

const judge = <Value>(rule: Rule<Value, unknown>, match: Match) => {
  const evidence: Evidence[] = [];
  let confidence = rule.confidence ?? 0.9;
  let failed: string | undefined;
  for (const { name, test, required = false, weight = 0 } of rule.conditions ?? []) {
    const held = test(match);
    evidence.push({ condition: name, held, weight });
    if (held) confidence += weight;
    else if (required) failed ??= name;
  }
  return { evidence, confidence: round(confidence), failed };
};

/** Finds every place where a rule fits, in one pass over the tokens; a rule gives at most one annotation for a first token. */
export const annotateRules = <Value>(
  text: string,
  tokens: readonly Token[],
  { byWord, byClass, entrance }: RuleSet<Value>,
  trace?: Trace,
): Annotation<string, Value>[] => {
  const annotations: Annotation<string, Value>[] = [];
  const attempt: Attempt = { text, tokens, start: 0, captures: [], number: 0, furthest: -1, expected: () => "" };

  const tryRule = ({ rule, matcher }: CompiledRule<Value>, at: number): void => {
    attempt.start = at;
    if (attempt.captures.length > 0) attempt.captures = [];
    attempt.furthest = -1;
    const end = matcher()(attempt, at);
    if (end <= at) {
      if (trace && attempt.furthest > at) noteMiss(trace, rule.id, attempt, at);
      return;
    }
    const match = matchOf(attempt, end);
    const { evidence, confidence, failed } = judge(rule, match);
    const value = failed === undefined ? rule.read(match) : undefined;
    if (value === undefined) {
      trace?.misses.push({ rule: rule.id, span: match.span, failed: failed ?? "the words give no value", evidence });
      return;
    }
    const { span, tokens: range } = match;
    const found = { kind: rule.kind, span, tokens: range, value, rule: rule.id, confidence, evidence };
    annotations.push(found);
    trace?.findings.push(found);
  };

  for (const token of tokens) {
    const indexed = byWord.get(token.lower);
    if (indexed || byClass[token.kind].length > 0) {
      const { rules, before } = entrance(token, indexed !== undefined);
      const after = tokens[token.index + 1];
      // A trace wants to hear how far each rule came; without one, what cannot go on is not begun.
      const begun = trace ? rules : before(after?.opensBlock ? undefined : after);
      for (const rule of begun) tryRule(rule, token.index);
    }
    if (inClass(token, "capitalised"))
      for (const rule of byClass.capitalised) if (!indexed?.includes(rule)) tryRule(rule, token.index);
  }
  return annotations;
};

const noteMiss = (trace: Trace, rule: string, attempt: Attempt, at: number): void => {
  const last = attempt.tokens[Math.min(attempt.furthest, attempt.tokens.length) - 1];
  const span = { start: attempt.tokens[at]?.start ?? 0, end: last?.end ?? 0 };
  trace.misses.push({ rule, span, failed: attempt.expected(), evidence: [] });
};
