import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { Case } from "../lexicon/lexicon.ts";
import type { NameChain, NameElement } from "./name-elements.ts";
import type { NameTools } from "./name-tools.ts";

/** What made the reader look at some words as a name. */
export type CandidateShape = "given-family" | "initial-family" | "family-given" | "words" | "word" | "given";

/** Some elements of a chain that may be a person's name. */
export interface NameCandidate extends Span {
  readonly shape: CandidateShape;
  readonly elements: readonly NameElement[];
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  readonly sentence: number;
  /** The elements of the chain around the name. */
  readonly before: NameElement | undefined;
  readonly after: NameElement | undefined;
  /** Whether the words are unknown and end a chain of known ones. */
  readonly foreign: boolean;
}

/** How many first names and initials a name may have. */
const MOST_GIVEN = 5;

const isNamed = (element: NameElement | undefined): boolean => element?.kind === "given" || element?.kind === "initial";

/** Whether two neighbouring first names cannot be one person's: "Jonas Jonui" differ in case. */
const disagree = (tools: NameTools, a: NameElement, b: NameElement): boolean => {
  if (!tools.pack.declines || a.readings.length === 0 || b.readings.length === 0) return false;
  const cases = new Set<Case>(a.readings.flatMap((reading) => reading.cases));
  return !b.readings.some((reading) => reading.cases.some((one) => cases.has(one)));
};

/** Letters of a club or party, not a family name in capitals: "Jordan FC". */
const isShortCaps = ({ allCaps, text }: NameElement): boolean => allCaps && text.length <= 3;

/** Whether a first name in another case ("Kacpra Lisa") is rather a family name that agrees; as written, only if that is likeliest. */
const isFamilyInCase = (tools: NameTools, first: NameElement, second: NameElement): boolean => {
  const nominatives = new Set(first.readings.map(({ nominative }) => nominative));
  if (second.readings.some(({ nominative }) => nominatives.has(nominative))) return false;
  const cases = new Set<Case>(first.readings.flatMap((reading) => reading.cases));
  return tools.lexicon
    .surnames(second.text)
    .some(
      ({ nominative, cases: own }, rank) =>
        (rank === 0 || nominative !== second.text) && own.some((one) => cases.has(one)),
    );
};

const isFamilyWord = (element: NameElement | undefined): element is NameElement =>
  element !== undefined && (element.kind === "word" || element.kind === "calendar");

/** A second family name is none when it is a common word: "the Jane Marr Show". */
const isSecondFamily = (tools: NameTools, element: NameElement): boolean =>
  tools.pack.familyNames.has(element.lower) || !element.isCommon;

const isCapitalParticle = (tools: NameTools, element: NameElement | undefined): boolean =>
  element !== undefined && tools.pack.roles.get(element.lower)?.has("particle") === true;

const isUnknown = (tools: NameTools, element: NameElement | undefined): boolean =>
  element !== undefined &&
  !tools.lexicon
    .analyse(element.text)
    .some(({ cases }) => cases.length === 0 || cases.some((one) => one !== "vocative"));

/** "Bo Jens Nilson": a second word that no dictionary knows and that can stand in the case of the first name. */
const isForeignFamily = (tools: NameTools, given: NameElement | undefined, word: NameElement): boolean => {
  const cases = tools.lexicon.surnames(word.text)[0]?.cases ?? [];
  const agrees = given?.readings.some((reading) => reading.cases.some((one) => cases.includes(one))) ?? false;
  return agrees && isUnknown(tools, word);
};

/** Where a name that begins with a first name or an initial ends. */
const endOfName = (tools: NameTools, elements: readonly NameElement[], start: number): number => {
  let at = start + 1;
  while (at < elements.length && at - start < MOST_GIVEN && isNamed(elements[at])) {
    const [before, here] = [elements[at - 1], elements[at]];
    if (before && here && disagree(tools, before, here)) return isFamilyInCase(tools, before, here) ? at + 1 : at;
    at += 1;
  }
  // "Jan III Sobieski": the number stands between first and family name
  if (elements[at]?.kind === "numeral" && isFamilyWord(elements[at + 1])) at += 1;
  const first = at;
  for (; at - first < tools.pack.familyWords; at += 1) {
    const element = elements[at];
    if (!isFamilyWord(element) || (at > first && !isSecondFamily(tools, element))) break;
    if (at === first && isShortCaps(element) && !elements[start]?.allCaps) break;
    // letters of an order or an office after the name: "Jan Kos OFM"
    if (at > first && element.allCaps && !elements[first]?.allCaps) break;
  }
  // "John Di Stefano": a particle in capitals leads to one word more, whatever it is
  if (at > first && (isNamed(elements[at]) || isFamilyWord(elements[at])) && isCapitalParticle(tools, elements[at - 1]))
    at += 1;
  const extra = elements[at];
  const isLast = at === elements.length - 1;
  if (at > first && extra?.kind === "word" && tools.pack.declines)
    if (extra.isFamilyShaped || (isLast && !extra.allCaps && isForeignFamily(tools, elements[start], extra))) at += 1;
  if (elements[at]?.kind === "numeral" && at > start) at += 1;
  return at;
};

const isOfficeName = (tools: NameTools, tokens: readonly Token[], element: NameElement | undefined): boolean => {
  const word = element && element.kind === "stop" ? tokens[element.tokens.start] : undefined;
  return word !== undefined && tools.office(word) !== undefined;
};

const isFamilyFirst = (elements: readonly NameElement[]): boolean =>
  elements.length === 2 && elements[1]?.kind === "given" && elements[0]?.isFamilyShaped === true;

const shapeOf = (tools: NameTools, elements: readonly NameElement[]): CandidateShape => {
  const [first] = elements;
  if (elements.length === 1 && first && tools.pack.familyNames.has(first.lower)) return "word";
  if (first?.kind === "given") return elements.length > 1 ? "given-family" : "given";
  if (first?.kind === "initial") return "initial-family";
  if (elements.length > 1) return isFamilyFirst(elements) ? "family-given" : "words";
  return "word";
};

/** Whether an office, with "of" in English, stands right before a chain: its first word is then the office's place. */
const opensAfterOffice = (tools: NameTools, tokens: readonly Token[], elements: readonly NameElement[]): boolean => {
  const before = (elements[0]?.tokens.start ?? 0) - 1;
  if (tools.pack.officeObject === "before") return false;
  if (tools.pack.declines) return tools.office(tokens[before]) !== undefined;
  return tokens[before]?.lower === "of" && tools.office(tokens[before - 1]) !== undefined;
};

/** Whether no dictionary of the language explains a word. */
const isStrange = (tools: NameTools, element: NameElement | undefined): boolean =>
  tools.pack.declines ? isUnknown(tools, element) : element !== undefined && !element.allCaps && !element.isCommon;

/**
 * "Japonii Akio Mori", "burmistrz Ústí Bohdan Zartek": two words that no dictionary knows, after words that it knows or after
 * an office and its place, begin a name of their own.
 */
const startOfForeign = (
  tools: NameTools,
  tokens: readonly Token[],
  elements: readonly NameElement[],
  from: number,
  end: number,
): number => {
  const start = end - 2;
  if (start <= from || !isStrange(tools, elements[start]) || !isStrange(tools, elements[end - 1])) return from;
  const placed = from === 0 && opensAfterOffice(tools, tokens, elements);
  return placed || (tools.pack.declines && !isUnknown(tools, elements[start - 1])) ? start : from;
};

const isInitial = ({ kind }: NameElement): boolean => kind === "initial";

/** Cuts a chain into the names that its words can be, and adds them to `candidates`; every element stands in at most one. */
export const readCandidates = (
  tools: NameTools,
  tokens: readonly Token[],
  { elements, sentence }: NameChain,
  candidates: NameCandidate[],
): void => {
  const add = (from: number, to: number): void => {
    const taken = elements.slice(from, to);
    const first = taken[0];
    const last = taken[taken.length - 1];
    if (!first || !last || taken.every(isInitial)) return;
    const shape = shapeOf(tools, taken);
    candidates.push({
      shape,
      elements: taken,
      start: first.start,
      end: last.end,
      tokens: { start: first.tokens.start, end: last.tokens.end },
      sentence,
      before: elements[from - 1],
      after: elements[to],
      foreign: from > 0 && taken.length === 2 && shape === "words" && taken.every((one) => isStrange(tools, one)),
    });
  };
  let at = 0;
  while (at < elements.length) {
    const element = elements[at];
    if (isNamed(element)) {
      let end = endOfName(tools, elements, at);
      // "Jan Król", "Tomas Meras": an office word right after a first name that nothing else follows is the family name
      if (end === at + 1 && isOfficeName(tools, tokens, elements[end]) && end + 1 === elements.length) end += 1;
      add(at, end);
      at = end;
    } else if (element?.kind === "word") {
      let end = at + 1;
      while (end < elements.length && elements[end]?.kind === "word") end += 1;
      const familyFirst =
        end === at + 1 && elements[end]?.kind === "given" && end + 1 === elements.length && element.isFamilyShaped;
      // "Ondřej Filip": an unknown first name before a family name that is a first name, too
      const unknownFirst = end === 1 && elements.length === 2 && elements[1]?.kind === "given" && !element.isCommon;
      // "Eamon Murphy": an unknown first name before a family name that is a first name, too
      const known = elements[end];
      const family =
        known?.kind === "given" &&
        tools.pack.familyNames.has(known.lower) &&
        !isNamed(elements[end + 1]) &&
        !isFamilyWord(elements[end + 1]);
      if (familyFirst || unknownFirst || (family && end === at + 1 && !element.isCommon)) end += 1;
      const start = startOfForeign(tools, tokens, elements, at, end);
      if (start > at) add(at, start);
      if (end - start <= 3) add(start, end);
      at = end;
    } else at += 1;
  }
};
