import { beginsWith, canBegin, type FirstTokens, firstTokensOf, hasClass } from "./first-tokens.ts";
import type { Pattern, TokenClass } from "./pattern.ts";
import type { Span } from "./span.ts";
import type { Token, TokenKind } from "./token.ts";

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
  expected: Expectation;
}

/** Says what was missing, in words; only a trace asks, and a list of all months is long. */
export type Expectation = () => string;

/** Tries a pattern at a token; gives the token after its last one, or -1. */
export type Matcher = (attempt: Attempt, at: number) => number;

const FAIL = -1;

const expectOther: Expectation = () => "expected other words";

const miss = (attempt: Attempt, at: number, expected: Expectation): number => {
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
  const expected = (): string => describeForms(forms);
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
  const expected = (): string => `expected a number ${min}–${max}`;
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
  const expected = (): string => `expected ${pattern.name}`;
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    if (!token || !inClass(token, pattern.first) || !pattern.test(token, attempt.tokens))
      return miss(attempt, at, expected);
    attempt.number = token.kind === "number" ? Number(token.text) : 0;
    return next(attempt, at + 1);
  };
};

const compileGap = (spaced: boolean, next: Matcher): Matcher => {
  const expected = (): string => (spaced ? "expected white space" : "expected no white space");
  return (attempt, at) => {
    const token = tokenAt(attempt, at);
    return (token === undefined ? spaced : token.spaced === spaced) ? next(attempt, at) : miss(attempt, at, expected);
  };
};

/** Forgets the captures of a way that failed; setting a length that is right already is not free. */
const forget = (attempt: Attempt, depth: number): void => {
  while (attempt.captures.length > depth) attempt.captures.pop();
};

const tryEach = (items: readonly Matcher[], attempt: Attempt, at: number): number => {
  const depth = attempt.captures.length;
  for (const item of items) {
    const end = item(attempt, at);
    if (end !== FAIL) return end;
    forget(attempt, depth);
  }
  return FAIL;
};

interface Alternative {
  readonly first: FirstTokens;
  readonly matcher: Matcher;
}

/** The alternatives of a choice by the tokens that can begin them; each list is in the order of the choice. */
interface Alternatives {
  readonly ofKind: Readonly<Record<TokenKind, readonly Matcher[]>>;
  readonly atEnd: readonly Matcher[];
  readonly ofWord: (token: Token) => readonly Matcher[] | undefined;
}

const sortAlternatives = (pattern: Extract<Pattern, { type: "choice" }>, next: Matcher): Alternatives => {
  const items = pattern.items.map(
    (item): Alternative => ({ first: firstTokensOf(item), matcher: compile(item, next) }),
  );
  const thatFit = (fits: (first: FirstTokens) => boolean): readonly Matcher[] =>
    items.filter(({ first }) => first.empty || fits(first)).map(({ matcher }) => matcher);
  const ofKind = (kind: TokenKind) => thatFit(({ classes }) => hasClass(classes, kind));
  const { words } = firstTokensOf(pattern);
  // Filled with the words that occur; there are no more of them than the pattern has.
  const byWord = new Map<string, readonly Matcher[]>();
  return {
    ofKind: { word: ofKind("word"), number: ofKind("number"), symbol: ofKind("symbol") },
    atEnd: thatFit(() => false),
    ofWord: (token) => {
      const known = byWord.get(token.lower);
      if (known || !words.has(token.lower)) return known;
      const list = thatFit((first) => beginsWith(first, token));
      byWord.set(token.lower, list);
      return list;
    },
  };
};

/** A choice is sorted and compiled when it is first reached: most choices are not, in most runs. */
const compileChoice = (pattern: Extract<Pattern, { type: "choice" }>, next: Matcher): Matcher => {
  let sorted: Alternatives | undefined;
  return (attempt, at) => {
    sorted ??= sortAlternatives(pattern, next);
    const token = tokenAt(attempt, at);
    const fitting = token ? (sorted.ofWord(token) ?? sorted.ofKind[token.kind]) : sorted.atEnd;
    return fitting.length === 0 ? miss(attempt, at, expectOther) : tryEach(fitting, attempt, at);
  };
};

/** The item when the token can begin it, else what follows. */
const orElse = (item: Pattern, once: Matcher, next: Matcher): Matcher => {
  const first = firstTokensOf(item);
  return (attempt, at) => {
    if (canBegin(first, tokenAt(attempt, at))) {
      const depth = attempt.captures.length;
      const end = once(attempt, at);
      if (end !== FAIL) return end;
      forget(attempt, depth);
    }
    return next(attempt, at);
  };
};

/** Unrolls the repetition from its end, so that no counter is needed while matching. */
const compileRepeat = (pattern: Extract<Pattern, { type: "repeat" }>, next: Matcher): Matcher => {
  let matcher = next;
  for (let count = pattern.max; count > 0; count -= 1) {
    const once = compile(pattern.item, matcher);
    matcher = count > pattern.min ? orElse(pattern.item, once, next) : once;
  }
  return matcher;
};

const findOpen = (captures: readonly Capture[], name: string): Capture | undefined => {
  for (let index = captures.length - 1; index >= 0; index -= 1) {
    const capture = captures[index];
    if (capture?.to === FAIL && capture.name === name) return capture;
  }
  return undefined;
};

const compileCapture = (pattern: Extract<Pattern, { type: "capture" }>, next: Matcher): Matcher => {
  const { name } = pattern;
  const inner = compile(pattern.item, (attempt, at) => {
    const open = findOpen(attempt.captures, name);
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
    if (end === FAIL) forget(attempt, depth);
    return end;
  };
};

const compileAhead = (pattern: Extract<Pattern, { type: "ahead" }>, next: Matcher): Matcher => {
  const item = compile(pattern.item, (_, at) => at);
  const expected = (): string => `expected other words ${pattern.wanted ? "" : "not "}to follow`;
  return (attempt, at) => {
    const { furthest, number } = attempt;
    const depth = attempt.captures.length;
    const found = item(attempt, at) !== FAIL;
    forget(attempt, depth);
    attempt.furthest = furthest;
    attempt.number = number;
    return found === pattern.wanted ? next(attempt, at) : miss(attempt, at, expected);
  };
};

const compileBehind = (pattern: Extract<Pattern, { type: "behind" }>, next: Matcher): Matcher => {
  const expected = (): string => `${pattern.wanted ? "expected" : "expected no"} ${pattern.name} before`;
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
      return compileChoice(pattern, next);
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

/** The last capture of a name. */
const findLast = (captures: readonly Capture[], name: string): Capture | undefined => {
  for (let index = captures.length - 1; index >= 0; index -= 1)
    if (captures[index]?.name === name) return captures[index];
  return undefined;
};

/** Makes the match that a rule reads out of a finished attempt. */
export const matchOf = ({ text, tokens, start, captures }: Attempt, end: number): Match => {
  const kept = captures.slice();
  return {
    text,
    all: tokens,
    tokens: { start, end },
    span: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
    get: (name) => {
      const found = findLast(kept, name);
      if (!found) return undefined;
      const { from, to, number } = found;
      const captured = to > from ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) : "";
      return { tokens: { start: from, end: to }, number, text: captured };
    },
  };
};
