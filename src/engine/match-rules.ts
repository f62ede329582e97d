import type { Annotation, Evidence } from "./annotation.ts";
import type { CompiledRule, RuleSet } from "./compile-rules.ts";
import { findStarts } from "./find-starts.ts";
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

  for (const { rule, at } of findStarts(tokens, rules, trace !== undefined)) tryRule(rule, at);
  return annotations;
};

const noteMiss = (trace: Trace, rule: string, attempt: Attempt, at: number): void => {
  const last = attempt.tokens[Math.min(attempt.furthest, attempt.tokens.length) - 1];
  const span = { start: attempt.tokens[at]?.start ?? 0, end: last?.end ?? 0 };
  trace.misses.push({ rule, span, failed: attempt.expected(), evidence: [] });
};
