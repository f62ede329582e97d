import type { Annotation, Evidence } from "./annotation.ts";
import type { CompiledRule, KnownWord, Need, RuleSet } from "./compile-rules.ts";
import { type Attempt, type Match, matchOf } from "./match.ts";
import type { Rule } from "./rule.ts";
import type { Token } from "./token.ts";
import type { Trace } from "./trace.ts";

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

/** A rule that may fit from a token on. */
interface Start<Value> {
  readonly rule: CompiledRule<Value>;
  readonly at: number;
}

/** Further than any token. */
const NOWHERE = 0x7fffffff;

/** Remembers, from the last token to the first, where the next word of each list stands. */
const watchNeeds = (lists: number) => {
  const next = new Int32Array(lists).fill(NOWHERE);
  return {
    pass: (met: readonly number[], at: number): void => {
      for (const list of met) next[list] = at;
    },
    /** Whether all that a rule needs stands near enough in its block. */
    areMet: (needs: readonly Need[], at: number, blockEnd: number): boolean => {
      for (const { list, reach } of needs) if ((next[list] ?? NOWHERE) >= Math.min(at + reach, blockEnd)) return false;
      return true;
    },
  };
};

/**
 * Finds the rules that each token may begin, last token first: what cannot go on, or misses a word that it needs, is not begun.
 * A trace wants to hear how far each rule came, so that with one all are.
 */
const findStarts = <Value>(
  tokens: readonly Token[],
  { words, byClass, entrance, lists }: RuleSet<Value>,
  isTraced: boolean,
): readonly Start<Value>[] => {
  const starts: Start<Value>[] = [];
  const { pass, areMet } = watchNeeds(lists);
  let blockEnd = tokens.length;
  let next: Token | undefined;
  let nextWord: KnownWord<Value> | undefined;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    const word = words(token);
    if (word) pass(word.meets, at);
    if (token.capitalised)
      for (const rule of byClass.capitalised.toReversed()) if (!word?.begins.includes(rule)) starts.push({ rule, at });
    if ((word && word.begins.length > 0) || byClass[token.kind].length > 0) {
      const { rules, before } = entrance(token, word);
      const begun = isTraced ? rules : before(next, nextWord);
      for (let index = begun.length - 1; index >= 0; index -= 1) {
        const rule = begun[index];
        if (rule && (isTraced || areMet(rule.needs, at, blockEnd))) starts.push({ rule, at });
      }
    }
    if (token.opensBlock) blockEnd = at;
    next = token.opensBlock ? undefined : token;
    nextWord = token.opensBlock ? undefined : word;
  }
  return starts;
};

/** Finds every place where a rule fits, in one pass over the tokens; a rule gives at most one annotation for a first token. */
export const annotateRules = <Value>(
  text: string,
  tokens: readonly Token[],
  rules: RuleSet<Value>,
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

  const starts = findStarts(tokens, rules, trace !== undefined);
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    const start = starts[index];
    if (start) tryRule(start.rule, start.at);
  }
  return annotations;
};

const noteMiss = (trace: Trace, rule: string, attempt: Attempt, at: number): void => {
  const last = attempt.tokens[Math.min(attempt.furthest, attempt.tokens.length) - 1];
  const span = { start: attempt.tokens[at]?.start ?? 0, end: last?.end ?? 0 };
  trace.misses.push({ rule, span, failed: attempt.expected(), evidence: [] });
};
