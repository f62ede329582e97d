import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { GivenName } from "../lexicon/lexicon.ts";
import { inNameCase, isAllCaps, type NameTools, withoutPossessive } from "./name-tools.ts";

/** What an element of a chain can be in a name; a `stop` stands in none, a month or people in none that lacks a first name. */
export type ElementKind = "given" | "initial" | "word" | "numeral" | "calendar" | "stop";

/** A capitalised word, a compound with hyphens, or an initial with its dot. */
export interface NameElement extends Span {
  readonly kind: ElementKind;
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  /** As written, but for capitals and the possessive; particles before it included ("de Boer"). */
  readonly text: string;
  readonly lower: string;
  readonly readings: readonly GivenName[];
  readonly possessive: boolean;
  readonly allCaps: boolean;
}

/** Capitalised elements that follow one another with nothing but white space between them. */
export interface NameChain {
  readonly elements: readonly NameElement[];
  /** Position of the sentence among the document's sentences. */
  readonly sentence: number;
}

const HYPHENS = new Set(["-", "‑", "‐"]);
const NUMERAL = /^(?:[IVX]{1,5})$/;
const STOPS = ["institution", "function", "memorialBefore", "creditBefore"] as const;

/** The token after an initial and its dot ("J.", "Sz.", "J" between names), or -1. */
const endOfInitial = (tools: NameTools, tokens: readonly Token[], at: number, end: number): number => {
  const token = tokens[at];
  if (!token?.capitalised || token.text.length > 2) return -1;
  if (token.text.length === 2 && (isAllCaps(token.text) || tools.pack.roles.has(token.lower))) return -1;
  const dot = tokens[at + 1];
  if (at + 1 >= end || dot?.text !== "." || dot.spaced) return -1;
  const next = tokens[at + 2];
  return at + 2 < end && (next?.capitalised || next?.text === "-") ? at + 2 : -1;
};

const endOfCompound = (tokens: readonly Token[], at: number, end: number): number => {
  let last = at + 1;
  while (
    last + 1 < end &&
    HYPHENS.has(tokens[last]?.text ?? "") &&
    !tokens[last]?.spaced &&
    tokens[last + 1]?.capitalised &&
    !tokens[last + 1]?.spaced
  )
    last += 2;
  return last;
};

/** Whether a capitalised word ends as places do ("Kaune" is too short to tell, "Alytuje" is not); such a word is no name of a person. */
export const endsInLocative = ({ pack }: NameTools, lower: string): boolean =>
  lower.length > 5 && (pack.locativeEndings.has(lower.slice(-4)) || pack.locativeEndings.has(lower.slice(-3)));

const kindOf = (
  tools: NameTools,
  word: Token,
  text: string,
  readings: readonly GivenName[],
  single: boolean,
): ElementKind => {
  if (single && NUMERAL.test(word.text) && word.text !== "I") return "numeral";
  if (single && (tools.has(word, "title") || tools.has(word, "saint") || tools.office(word))) return "stop";
  if (single && isAllCaps(word.text) && tools.has(word, "institution")) return "stop";
  if (readings.length > 0 && !(single && tools.has(word, "function"))) return "given";
  if (single && STOPS.some((role) => tools.has(word, role))) return "stop";
  if (single && (tools.has(word, "calendar") || tools.has(word, "demonym")))
    return tools.pack.declines ? "calendar" : "stop";
  if (single && endsInLocative(tools, word.lower)) return "stop";
  if (single && tools.has(word, "particle")) return "word";
  return text.length < 2 ? "stop" : "word";
};

const partOf = ({ text }: Token): string => (!isAllCaps(text) || NUMERAL.test(text) ? text : inNameCase(text));

const readWord = (tools: NameTools, tokens: readonly Token[], at: number, to: number): NameElement | undefined => {
  const first = tokens[at];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const parts = to - at === 1 ? [partOf(first)] : tokens.slice(at, to).map(partOf);
  const written = parts.length === 1 ? (parts[0] ?? "") : parts.join("");
  const bare = tools.pack.declines ? written : withoutPossessive(written);
  const readings = tools.given(bare).length > 0 ? tools.given(bare) : to - at > 1 ? tools.given(parts[0] ?? "") : [];
  const end = last.end - (written.length - bare.length);
  return {
    kind: kindOf(tools, first, bare, readings, to - at === 1),
    tokens: { start: at, end: to },
    start: first.start,
    end,
    text: bare,
    lower: bare.toLowerCase(),
    readings,
    possessive: end < last.end,
    allCaps: isAllCaps(first.text),
  };
};

/** Whether an initial and the next are a title: "H.E.", "J. E.". */
const isTitlePair = (tools: NameTools, tokens: readonly Token[], at: number): boolean =>
  [at, at - 2].some((first) => tools.pack.titlePairs.has(`${tokens[first]?.lower} ${tokens[first + 2]?.lower}`));

const readInitial = (tools: NameTools, tokens: readonly Token[], at: number, to: number): NameElement => {
  const kind = isTitlePair(tools, tokens, at) ? "stop" : "initial";
  const start = tokens[at]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const text = `${tokens[at]?.text ?? ""}.`;
  const span = { start: at, end: to };
  const lower = text.toLowerCase();
  return { kind, tokens: span, start, end, text, lower, readings: [], possessive: false, allCaps: false };
};

/** Reads the element that begins at a token, or nothing where none does. */
const readElement = (tools: NameTools, tokens: readonly Token[], at: number, end: number): NameElement | undefined => {
  const token = tokens[at];
  if (!token?.capitalised) return undefined;
  const initial = endOfInitial(tools, tokens, at, end);
  return initial > 0
    ? readInitial(tools, tokens, at, initial)
    : readWord(tools, tokens, at, endOfCompound(tokens, at, end));
};

/** Puts the particles before an element into it: "de Boer", "van der Meer". */
const withParticles = (tokens: readonly Token[], from: number, element: NameElement): NameElement => {
  if (from === element.tokens.start) return element;
  const particles = tokens.slice(from, element.tokens.start).map(({ text }) => text);
  const text = [...particles, element.text].join(" ");
  return {
    ...element,
    kind: element.kind === "stop" ? "stop" : "word",
    start: tokens[from]?.start ?? element.start,
    tokens: { start: from, end: element.tokens.end },
    text,
    lower: text.toLowerCase(),
  };
};

/** A common word that is capitalised only because it opens the sentence ("Zagrał Lech Mak") stands in no name. */
const withoutOpener = (tools: NameTools, elements: readonly NameElement[], start: number): readonly NameElement[] => {
  const [first, ...others] = elements;
  const opens =
    first?.kind === "word" && others.length > 0 && first.tokens.start === start && first.tokens.end === start + 1;
  return opens && tools.isCommon(first.lower) ? [{ ...first, kind: "stop" }, ...others] : elements;
};

/** Finds the chains of a token range (one sentence), left to right. */
export const readChains = (tools: NameTools, tokens: readonly Token[], range: Span, sentence: number): NameChain[] => {
  const chains: NameChain[] = [];
  let open: NameElement[] = [];
  const close = (): void => {
    if (open.length > 0) chains.push({ elements: withoutOpener(tools, open, range.start), sentence });
    open = [];
  };
  let at = range.start;
  while (at < range.end) {
    const from = at;
    while (open.length > 0 && at - from < 3 && isParticle(tools, tokens[at])) at += 1;
    const element = at < range.end ? readElement(tools, tokens, at, range.end) : undefined;
    if (element) {
      open.push(withParticles(tokens, from, element));
      at = element.tokens.end;
    } else at = from + 1;
    if (!element || element.possessive) close();
  }
  close();
  return chains;
};

const isParticle = (tools: NameTools, token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && !token.capitalised && tools.has(token, "particle");
