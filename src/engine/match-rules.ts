import type { Annotation, Evidence } from "./annotation.ts";
import { type FirstTokens, firstTokensOf } from "./first-tokens.ts";
import { type Attempt, compile, inClass, type Match, type Matcher, matchOf } from "./match.ts";
import type { Pattern, TokenClass } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { canStand, secondTokensOf, uniteTokens } from "./second-tokens.ts";
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

/** The rules that a token can begin, each with what may stand second, and all of that in one. */
interface Entrance<Value> {
  readonly rules: readonly { readonly compiled: CompiledRule<Value>; readonly second: FirstTokens }[];
  readonly second: FirstTokens;
}

/** Rules compiled into one index: on the first word, else on the class of the first token. */
export interface RuleSet<Value> {
  readonly rules: readonly Rule<Value, unknown>[];
  readonly byWord: ReadonlyMap<string, readonly CompiledRule<Value>[]>;
  readonly byClass: Readonly<Record<TokenClass, readonly CompiledRule<Value>[]>>;
  /** Gives the rules that an indexed word, or any token of a kind, can begin; worked out when first asked. */
  readonly entrance: (word: string | undefined, kind: TokenKind) => Entrance<Value>;
}

const openEntrances = <Value>(
  byWord: ReadonlyMap<string, readonly CompiledRule<Value>[]>,
  byClass: Readonly<Record<TokenClass, readonly CompiledRule<Value>[]>>,
): RuleSet<Value>["entrance"] => {
  // A word is always of one kind, so that the word alone is the key; words and kinds are kept apart.
  const ofWords = new Map<string, Entrance<Value>>();
  const ofKinds = new Map<string, Entrance<Value>>();
  return (word, kind) => {
    const known = word === undefined ? ofKinds : ofWords;
    const key = word ?? kind;
    const open = known.get(key);
    if (open) return open;
    const compiled = new Set([...((word !== undefined && byWord.get(word)) || []), ...byClass[kind]]);
    const rules = [...compiled].map((one) => ({
      compiled: one,
      second: secondTokensOf(one.rule.pattern, { word, kind }),
    }));
    const entrance = { rules, second: uniteTokens(rules.map(({ second }) => second)) };
    known.set(key, entrance);
    return entrance;
  };
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
    for (const word of first.words) addTo(byWord, word, compiled);
    for (const tokenClass of first.classes) byClass[tokenClass].push(compiled);
  }
  return { rules, byWord, byClass, entrance: openEntrances(byWord, byClass) };
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
  const attempt: Attempt = { text, tokens, start: 0, captures: [], number: 0, furthest: -1, expected: "" };

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
      const { rules, second } = entrance(indexed && token.lower, token.kind);
      const after = tokens[token.index + 1];
      const next = after?.opensBlock ? undefined : after;
      // A trace wants to hear how far each rule came; without one, what cannot go on is not begun.
      if (trace || canStand(second, next))
        for (const rule of rules) if (trace || canStand(rule.second, next)) tryRule(rule.compiled, token.index);
    }
    if (inClass(token, "capitalised"))
      for (const rule of byClass.capitalised) if (!indexed?.includes(rule)) tryRule(rule, token.index);
  }
  return annotations;
};

const noteMiss = (trace: Trace, rule: string, attempt: Attempt, at: number): void => {
  const last = attempt.tokens[Math.min(attempt.furthest, attempt.tokens.length) - 1];
  const span = { start: attempt.tokens[at]?.start ?? 0, end: last?.end ?? 0 };
  trace.misses.push({ rule, span, failed: attempt.expected, evidence: [] });
};
