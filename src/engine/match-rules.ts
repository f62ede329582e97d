import type { Annotation, Evidence } from "./annotation.ts";
import type { CompiledRule, KnownWord, RuleSet } from "./compile-rules.ts";
import { type Attempt, inClass, type Match, matchOf } from "./match.ts";
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

/** Where the last word of each needed list stands in the block that was looked at last. */
const lookAhead = <Value>(
  tokens: readonly Token[],
  known: readonly (KnownWord<Value> | undefined)[],
  needs: number,
) => {
  const last = new Int32Array(needs).fill(-1);
  return {
    /** Looks at the block that begins with a token; gives the token behind it. */
    enter: (from: number): number => {
      let at = from;
      do {
        const met = known[at]?.meets;
        if (met) for (const need of met) last[need] = at;
        at += 1;
      } while (at < tokens.length && !tokens[at]?.opensBlock);
      return at;
    },
    /** Whether the block still holds, from a token on, what a rule needs. */
    holds: (rule: CompiledRule<Value>, from: number): boolean => {
      for (const need of rule.needs) if ((last[need] ?? 0) < from) return false;
      return true;
    },
  };
};

/** Finds every place where a rule fits, in one pass over the tokens; a rule gives at most one annotation for a first token. */
export const annotateRules = <Value>(
  text: string,
  tokens: readonly Token[],
  { words, byClass, entrance, needs }: RuleSet<Value>,
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

  const known = tokens.map((token) => words(token));
  const { enter, holds } = lookAhead(tokens, known, needs);
  let blockEnd = 0;
  for (const token of tokens) {
    const { index, kind } = token;
    if (index === blockEnd) blockEnd = enter(index);
    const word = known[index];
    const isIndexed = word !== undefined && word.begins.length > 0;
    if (isIndexed || byClass[kind].length > 0) {
      const { rules, before } = entrance(token, word);
      const next = index + 1;
      // A trace wants to hear how far each rule came; without one, what cannot go on is not begun.
      const begun = trace ? rules : next < blockEnd ? before(tokens[next], known[next]) : before(undefined, undefined);
      for (const rule of begun) if (trace || holds(rule, index)) tryRule(rule, index);
    }
    if (inClass(token, "capitalised"))
      for (const rule of byClass.capitalised) if (!word?.begins.includes(rule)) tryRule(rule, index);
  }
  return annotations;
};

const noteMiss = (trace: Trace, rule: string, attempt: Attempt, at: number): void => {
  const last = attempt.tokens[Math.min(attempt.furthest, attempt.tokens.length) - 1];
  const span = { start: attempt.tokens[at]?.start ?? 0, end: last?.end ?? 0 };
  trace.misses.push({ rule, span, failed: attempt.expected(), evidence: [] });
};
