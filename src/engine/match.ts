import type { Pattern, TokenClass } from "./pattern.ts";
import { mentionOf, type Span } from "./span.ts";
import type { Token } from "./token.ts";

/** What a pattern remembered under a name. */
export interface Captured {
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  /** The row of the form in `words`, or the value of the digits. */
  readonly number: number;
  readonly text: string;
}

/** A place where a rule's pattern fits. */
export interface Match {
  readonly text: string;
  readonly all: readonly Token[];
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  readonly span: Span;
  readonly get: (name: string) => Captured | undefined;
}

interface Capture {
  readonly name: string;
  readonly from: number;
  to: number;
  number: number;
}

/** The state of one attempt; `furthest` and `expected` tell a trace how far the words fitted. */
export interface Attempt {
  readonly text: string;
  readonly tokens: readonly Token[];
  start: number;
  captures: Capture[];
  number: number;
  furthest: number;
  expected: string;
}

/** Tries a pattern at a token; gives the token after its last one, or -1. */
export type Matcher = (attempt: Attempt, at: number) => number;

const FAIL = -1;

const miss = (attempt: Attempt, at: number, expected: string): number => {
  if (at >= attempt.furthest) {
    attempt.furthest = at;
    attempt.expected = expected;
  }
  return FAIL;
};

/** The token at a place, as long as it belongs to the block in which the attempt began. */
const tokenAt = (attempt: Attempt, at: number): Token | undefined => {
  const token = attempt.tokens[at];
  return token?.opensBlock && at > attempt.start ? undefined : token;
};

const describeForms = (forms: ReadonlyMap<string, number>): string => {
  const list = [...forms.keys()].slice(0, 4).map((form) => `"${form}"`);
  return `expected ${list.join(" or ")}${forms.size > 4 ? " …" : ""}`;
};

const compileWord = (forms: ReadonlyMap<string, number>, next: Matcher): Matcher => {
  const expected = describeForms(forms);
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    const row = token && forms.get(token.lower);
    if (row === undefined) return miss(attempt, at, expected);
    attempt.number = row;
    return next(attempt, at + 1);
  };
};

const compileNumber = (pattern: Extract<Pattern, { type: "number" }>, next: Matcher): Matcher => {
  const { min, max, digits } = pattern;
  const expected = `expected a number ${min}–${max}`;
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    if (token?.kind !== "number") return miss(attempt, at, expected);
    const value = Number(token.text);
    const fits = value >= min && value <= max && (digits.length === 0 || digits.includes(token.text.length));
    if (!fits) return miss(attempt, at, expected);
    attempt.number = value;
    return next(attempt, at + 1);
  };
};

/** Tells whether a token belongs to a class of the index. */
export const inClass = (token: Token, first: TokenClass): boolean =>
  first === "capitalised" ? token.capitalised : token.kind === first;

const compileToken = (pattern: Extract<Pattern, { type: "token" }>, next: Matcher): Matcher => {
  const expected = `expected ${pattern.name}`;
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    if (!token || !inClass(token, pattern.first) || !pattern.test(token, attempt.tokens))
      return miss(attempt, at, expected);
    attempt.number = token.kind === "number" ? Number(token.text) : 0;
    return next(attempt, at + 1);
  };
};

const compileGap = (spaced: boolean, next: Matcher): Matcher => {
  const expected = spaced ? "expected white space" : "expected no white space";
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    return (token === undefined ? spaced : token.spaced === spaced) ? next(attempt, at) : miss(attempt, at, expected);
  };
};

const compileChoice = (items: readonly Matcher[]): Matcher => {
  return (attempt, at) => {
    const depth = attempt.captures.length;
    for (const item of items) {
      const end = item(attempt, at);
      if (end !== FAIL) return end;
      attempt.captures.length = depth;
    }
    return FAIL;
  };
};

/** Unrolls the repetition from its end, so that no counter is needed while matching. */
const compileRepeat = (pattern: Extract<Pattern, { type: "repeat" }>, next: Matcher): Matcher => {
  let matcher = next;
  for (let count = pattern.max; count > 0; count -= 1) {
    const once = compile(pattern.item, matcher);
    matcher = count > pattern.min ? compileChoice([once, next]) : once;
  }
  return matcher;
};

const compileCapture = (pattern: Extract<Pattern, { type: "capture" }>, next: Matcher): Matcher => {
  const { name } = pattern;
  const inner = compile(pattern.item, (attempt, at) => {
    const open = attempt.captures.findLast((capture) => capture.name === name && capture.to === FAIL);
    if (!open) return next(attempt, at);
    open.to = at;
    open.number = attempt.number;
    const end = next(attempt, at);
    if (end === FAIL) open.to = FAIL;
    return end;
  });
  return (attempt, at) => {
    const depth = attempt.captures.length;
    attempt.captures.push({ name, from: at, to: FAIL, number: 0 });
    const end = inner(attempt, at);
    if (end === FAIL) attempt.captures.length = depth;
    return end;
  };
};

const compileAhead = (pattern: Extract<Pattern, { type: "ahead" }>, next: Matcher): Matcher => {
  const item = compile(pattern.item, (_, at) => at);
  const expected = pattern.wanted ? "expected other words to follow" : "expected other words not to follow";
  return (attempt, at) => {
    const { furthest, number } = attempt;
    const depth = attempt.captures.length;
    const found = item(attempt, at) !== FAIL;
    attempt.captures.length = depth;
    attempt.furthest = furthest;
    attempt.number = number;
    return found === pattern.wanted ? next(attempt, at) : miss(attempt, at, expected);
  };
};

const compileBehind = (pattern: Extract<Pattern, { type: "behind" }>, next: Matcher): Matcher => {
  const expected = `${pattern.wanted ? "expected" : "expected no"} ${pattern.name} before`;
  return (attempt, at) => {
    const before = attempt.tokens[at]?.opensBlock ? undefined : attempt.tokens[at - 1];
    const found = before !== undefined && pattern.test(before, attempt.tokens);
    return found === pattern.wanted ? next(attempt, at) : miss(attempt, at, expected);
  };
};

/**
 * Compiles a pattern into a matcher that goes on with `next`; the continuation is fixed at compile time, so that matching
 * allocates nothing but captures.
 */
export const compile = (pattern: Pattern, next: Matcher): Matcher => {
  switch (pattern.type) {
    case "word":
      return compileWord(pattern.forms, next);
    case "number":
      return compileNumber(pattern, next);
    case "token":
      return compileToken(pattern, next);
    case "gap":
      return compileGap(pattern.spaced, next);
    case "sequence":
      return pattern.items.reduceRight((rest, item) => compile(item, rest), next);
    case "choice":
      return compileChoice(pattern.items.map((item) => compile(item, next)));
    case "repeat":
      return compileRepeat(pattern, next);
    case "capture":
      return compileCapture(pattern, next);
    case "ahead":
      return compileAhead(pattern, next);
    case "behind":
      return compileBehind(pattern, next);
  }
};

/** Makes the match that a rule reads out of a finished attempt. */
export const matchOf = ({ text, tokens, start, captures }: Attempt, end: number): Match => {
  const kept = captures.slice();
  const spanOf = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  return {
    text,
    all: tokens,
    tokens: { start, end },
    span: spanOf(start, end),
    get: (name) => {
      const found = kept.findLast((capture) => capture.name === name);
      if (!found) return undefined;
      const span = found.to > found.from ? spanOf(found.from, found.to) : { start: 0, end: 0 };
      return { tokens: { start: found.from, end: found.to }, number: found.number, text: mentionOf(text, span).text };
    },
  };
};
