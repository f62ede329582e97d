import { formWords } from "./form-words.ts";
import type { Token } from "./token.ts";

/**
 * What a rule looks for: a value, built with the functions below and compiled once by `match.ts`.
 * Every pattern must begin with something indexable (a word, a number, a capitalised word); `compileRules` refuses others.
 */
export type Pattern =
  | { readonly type: "word"; readonly forms: ReadonlyMap<string, number> }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly digits: readonly number[] }
  | { readonly type: "token"; readonly name: string; readonly first: TokenClass; readonly test: TokenTest }
  | { readonly type: "gap"; readonly spaced: boolean }
  | { readonly type: "sequence"; readonly items: readonly Pattern[] }
  | { readonly type: "choice"; readonly items: readonly Pattern[] }
  | { readonly type: "repeat"; readonly item: Pattern; readonly min: number; readonly max: number }
  | { readonly type: "capture"; readonly name: string; readonly item: Pattern }
  | { readonly type: "ahead"; readonly item: Pattern; readonly wanted: boolean }
  | { readonly type: "behind"; readonly name: string; readonly test: TokenTest; readonly wanted: boolean };

/** Which tokens can begin a `token` pattern; what the engine's index is keyed by. */
export type TokenClass = "word" | "capitalised" | "number" | "symbol";

/** A condition on one token; the whole token list is there for a look at its neighbours. */
export type TokenTest = (token: Token, tokens: readonly Token[]) => boolean;

/** A pattern, or a plain string: words separated by spaces, alternatives by `|` (see {@link words}). */
export type Part = Pattern | string;

const asPattern = (part: Part): Pattern => (typeof part === "string" ? words(part) : part);

const phrase = (forms: readonly string[], number: number): Pattern => ({
  type: "sequence",
  items: forms.map((form): Pattern => ({ type: "word", forms: new Map([[form, number]]) })),
});

/** What stands in a pair of brackets; `split` gives it in turn with what stands between the pairs. */
const BRACKETS = /\(([^()]*)\)/;

/**
 * Expands brackets in a form: "podpisa(ł|ła|li)" gives three words.
 * Shape: alternatives may be empty ("rok(u|)"), brackets may stand in a row but not nest.
 * Throws for brackets that nest or do not close.
 */
export const expandForms = (text: string): string[] => {
  if (!text.includes("(")) return text.split("|");
  const done: string[] = [];
  let heads = [""];
  text.split(BRACKETS).forEach((part, index) => {
    const alternatives = part.split("|");
    if (index % 2 === 1) heads = heads.flatMap((head) => alternatives.map((tail) => head + tail));
    else if (part.includes("(") || part.includes(")"))
      throw new TypeError(`brackets of a word list nest or do not close: write them in a row, in "${text}"`);
    else {
      const [end, ...next] = alternatives;
      heads = heads.map((head) => head + end);
      for (const head of next) {
        done.push(...heads);
        heads = [head];
      }
    }
  });
  return [...done, ...heads];
};

/**
 * One of some words or phrases: `words("w dniu|dnia")`, `words("podpisa(ł|ła|li)")`; case is ignored.
 * A list of arrays numbers its forms: `words([["styczeń", "stycznia"], ["luty", "lutego"]])` captures 0 or 1.
 */
export const words = (forms: string | readonly (string | readonly string[])[]): Pattern => {
  const rows = typeof forms === "string" ? expandForms(forms).map((form) => [form]) : forms.map((row) => [row].flat());
  const single = new Map<string, number>();
  const phrases: Pattern[] = [];
  rows.forEach((row, number) => {
    for (const form of row.flatMap((text) => expandForms(text.toLowerCase()))) {
      const found = formWords(form);
      if (found.length === 1 && found[0] !== undefined) single.set(found[0], number);
      else phrases.push(phrase(found, number));
    }
  });
  if (phrases.length === 0) return { type: "word", forms: single };
  const items = single.size > 0 ? [...phrases, { type: "word", forms: single } as const] : phrases;
  return items.length === 1 && items[0] ? items[0] : { type: "choice", items };
};

/** A run of digits with a value in `[min, max]`; `digits` limits how many may be written ("05" has two). */
export const number = (min: number, max: number, ...digits: number[]): Pattern => ({
  type: "number",
  min,
  max,
  digits,
});

/** One token of a class that passes a named test. */
export const token = (name: string, first: TokenClass, test: TokenTest): Pattern => ({
  type: "token",
  name,
  first,
  test,
});

/** The parts one after the other, white space between them or not. */
export const sequence = (...parts: Part[]): Pattern => ({ type: "sequence", items: parts.map(asPattern) });

/** The first of the parts that leads to a match (earlier parts are preferred). */
export const oneOf = (...parts: Part[]): Pattern => ({ type: "choice", items: parts.map(asPattern) });

/** The part if it is there; taken when it can be. */
export const optional = (...parts: Part[]): Pattern => ({ type: "repeat", item: sequence(...parts), min: 0, max: 1 });

/** The part `min` to `max` times, as many as possible. */
export const repeat = (part: Part, min: number, max: number): Pattern => ({
  type: "repeat",
  item: asPattern(part),
  min,
  max,
});

/** The part, remembered under a name for the rule's `read`. */
export const capture = (name: string, part: Part): Pattern => ({ type: "capture", name, item: asPattern(part) });

/** No white space between the neighbours. */
export const glued: Pattern = { type: "gap", spaced: false };

/** White space between the neighbours. */
export const spaced: Pattern = { type: "gap", spaced: true };

/** The part follows (and is not consumed). */
export const followedBy = (part: Part): Pattern => ({ type: "ahead", item: asPattern(part), wanted: true });

/** The part does not follow. */
export const notFollowedBy = (part: Part): Pattern => ({ type: "ahead", item: asPattern(part), wanted: false });

/** The token before this place passes the test; false at the start of the text. */
export const precededBy = (name: string, test: TokenTest): Pattern => ({ type: "behind", name, test, wanted: true });

/** No token before this place passes the test. */
export const notPrecededBy = (name: string, test: TokenTest): Pattern => ({
  type: "behind",
  name,
  test,
  wanted: false,
});
