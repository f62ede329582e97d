import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { GivenName } from "../lexicon/lexicon.ts";
import type { NameTools } from "./name-tools.ts";
import { type ElementKind, inNameCase, isAllCaps, type WordShape, withoutPossessive } from "./name-word.ts";

/** A capitalised word, a compound with hyphens, or an initial with its dot. */
export interface NameElement extends Span, WordShape {
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
/** What an element that is no first name has for readings. */
const NO_READINGS: readonly GivenName[] = [];

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
    tokens[last]?.spaced === false &&
    HYPHENS.has(tokens[last]?.text ?? "") &&
    tokens[last + 1]?.capitalised &&
    !tokens[last + 1]?.spaced
  )
    last += 2;
  return last;
};

/** Reads a word that stands by itself: all but its place is remembered from the last time. */
const readWord = (tools: NameTools, token: Token): NameElement => {
  const word = tools.nameWord(token);
  return {
    kind: word.kind,
    tokens: { start: token.index, end: token.index + 1 },
    start: token.start,
    end: token.end - word.cut,
    text: word.text,
    lower: word.lower,
    readings: word.readings,
    possessive: word.cut > 0,
    allCaps: word.allCaps,
    isCommon: word.isCommon,
    isFamilyShaped: word.isFamilyShaped,
    isSurelyFamily: word.isSurelyFamily,
  };
};

/** Reads words that hyphens join: a first name if the whole or its first word is one, else a word. */
const readCompound = (tools: NameTools, words: readonly Token[], first: Token, last: Token): NameElement => {
  const parts = words.map(({ text }) => inNameCase(text));
  const written = parts.join("");
  const text = tools.pack.declines ? written : withoutPossessive(written);
  const whole = tools.given(text);
  const readings = whole.length > 0 ? whole : tools.given(parts[0] ?? "");
  const end = last.end - (written.length - text.length);
  return {
    kind: readings.length > 0 ? "given" : "word",
    tokens: { start: first.index, end: last.index + 1 },
    start: first.start,
    end,
    text,
    lower: text.toLowerCase(),
    readings,
    possessive: end < last.end,
    allCaps: isAllCaps(first.text),
    ...tools.shapeOf(text),
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
  return {
    kind,
    tokens: { start: at, end: to },
    start,
    end,
    text,
    lower: text.toLowerCase(),
    readings: NO_READINGS,
    possessive: false,
    allCaps: false,
    ...tools.shapeOf(text),
  };
};

/** Whether the name of a month is one, where that could be a first name: "On 12 June Suwałki hosted", "in April Elbląg". */
const isMonth = (tools: NameTools, tokens: readonly Token[], at: number): boolean => {
  if (tools.pack.declines || !tools.has(tokens[at], "calendar")) return false;
  const [beforeLast, previous, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (previous?.kind === "number" || next?.kind === "number" || tools.has(previous, "dating")) return true;
  return tools.has(previous, "link") && (beforeLast?.kind === "number" || tools.has(beforeLast, "dating"));
};

/** Whether a title stands right before a word, with its dot or without: "Mrs May", "Dr. August". */
const isTitled = (tools: NameTools, tokens: readonly Token[], at: number): boolean =>
  tools.has(tokens[at - 1], "title") || (tokens[at - 1]?.text === "." && tools.has(tokens[at - 2], "title"));

/** Reads the element that begins at a token, or nothing where none does. */
const readElement = (tools: NameTools, tokens: readonly Token[], at: number, end: number): NameElement | undefined => {
  const token = tokens[at];
  if (!token?.capitalised) return undefined;
  const initial = endOfInitial(tools, tokens, at, end);
  if (initial > 0) return readInitial(tools, tokens, at, initial);
  const to = endOfCompound(tokens, at, end);
  const last = tokens[to - 1];
  if (last && last !== token) return readCompound(tools, tokens.slice(at, to), token, last);
  const word = readWord(tools, token);
  if (!tools.pack.declines && tools.has(token, "calendar") && isTitled(tools, tokens, at))
    return { ...word, kind: "word" };
  return word.kind === "given" && isMonth(tools, tokens, at) ? { ...word, kind: "stop" } : word;
};

/** Puts the particles before an element into it: "de Boer", "van der Meer". */
const withParticles = (tools: NameTools, tokens: readonly Token[], from: number, element: NameElement): NameElement => {
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
    ...tools.shapeOf(text),
  };
};

/** A common word that is capitalised only because it opens the sentence ("Zagrał Lech Mak") stands in no name. */
const withoutOpener = (elements: readonly NameElement[], start: number): readonly NameElement[] => {
  const [first] = elements;
  const opens =
    first?.kind === "word" && elements.length > 1 && first.tokens.start === start && first.tokens.end === start + 1;
  return opens && first.isCommon ? [{ ...first, kind: "stop" }, ...elements.slice(1)] : elements;
};

/** Finds the chains of a token range (one sentence), left to right. */
export const readChains = (tools: NameTools, tokens: readonly Token[], range: Span, sentence: number): NameChain[] => {
  const chains: NameChain[] = [];
  let open: NameElement[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    chains.push({ elements: withoutOpener(open, range.start), sentence });
    open = [];
  };
  let at = range.start;
  while (at < range.end) {
    const from = at;
    while (open.length > 0 && at - from < 3 && isParticle(tools, tokens[at])) at += 1;
    const element = at < range.end ? readElement(tools, tokens, at, range.end) : undefined;
    if (element) {
      open.push(withParticles(tools, tokens, from, element));
      at = element.tokens.end;
    } else at = from + 1;
    if (!element || element.possessive) close();
  }
  close();
  return chains;
};

const isParticle = (tools: NameTools, token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && !token.capitalised && tools.has(token, "particle");
