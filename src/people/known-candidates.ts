import type { Token } from "../engine/token.ts";
import { isKnownFamily, isKnownGiven, isKnownInitial, type KnownNames } from "./known-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { skipTitles } from "./name-facts.ts";
import type { NameTools } from "./name-tools.ts";

const STRONG: ReadonlySet<string> = new Set(["given-family", "initial-family", "family-given"]);

/** Whether a candidate's own words show a name: a first name or an initial, and another word. */
export const isStrong = ({ shape }: NameCandidate): boolean => STRONG.has(shape);

/** A full name that the document's shorter mentions may lean on; "April Fools" is none. */
export const isReliable = (tools: NameTools, tokens: readonly Token[], candidate: NameCandidate): boolean =>
  isStrong(candidate) && (tools.pack.declines || !tools.has(tokens[candidate.tokens.start], "calendar"));

/** Reads a candidate by the names that the document writes in full. */
export const readByKnown = (tools: NameTools, known: KnownNames, candidate: NameCandidate): NameCandidate => {
  const [first, last] = [candidate.elements[0], candidate.elements.at(-1)];
  if (!first || !last || isStrong(candidate) || !isKnownFamily(tools.pack, known, last.lower)) return candidate;
  // "Rudolf" alone is the family name of the "Jan Rudolf" before it, though it is a first name, too
  if (candidate.shape === "given")
    return isKnownGiven(known, last.readings) ? candidate : { ...candidate, shape: "word" };
  if (candidate.shape !== "words") return candidate;
  // "Tczewa Lipski" keeps only "Lipski", "Roman Lipski" and "Lipski-Maj Lipski" stay
  if (isKnownFamily(tools.pack, known, first.lower) || isKnownInitial(known, last.lower, first.text)) return candidate;
  return { ...candidate, shape: "word", elements: [last], start: last.start, end: last.end, tokens: last.tokens };
};

/** Whether a document names the person of a shorter mention in full. */
export const isKnown = (tools: NameTools, known: KnownNames, { shape, elements }: NameCandidate): boolean => {
  const last = elements.at(-1);
  if (last === undefined) return false;
  return (shape === "given" && isKnownGiven(known, last.readings)) || isKnownFamily(tools.pack, known, last.lower);
};

/** Whether a family name, as a man's or woman's, can stand in the case of the office before it. */
const suits = (tools: NameTools, form: string, token: Token | undefined): boolean => {
  const office = tools.office(token);
  if (!office) return false;
  if (!tools.pack.declines || office.cases === null) return true;
  return tools.lexicon
    .surnames(form)
    .some(({ gender, cases }) => gender === office.gender && cases.some((one) => office.cases?.includes(one)));
};

/** "primator Jozef Sedlár": two foreign words that end as no genitive does are no place that the office is of. */
const isFirm = ({ pack }: NameTools, { elements }: NameCandidate): boolean =>
  elements.length === 2 &&
  elements.every(({ lower, allCaps, isCommon }) => !allCaps && pack.firmLetters.has(lower.slice(-1)) && !isCommon);

/** Whether a bare word right after an office or a title looks like a family name ("burmistrza Lipskiego", "prof. Lis"). */
export const followsOffice = (
  tools: NameTools,
  tokens: readonly Token[],
  candidate: NameCandidate,
  start: number,
): boolean => {
  const { at, title } = skipTitles(tools, tokens, candidate.tokens.start, start);
  if (title) return true;
  const last = candidate.elements.at(-1);
  if (at < start || candidate.elements.length > 2) return false;
  if (isFirm(tools, candidate) && tools.office(tokens[at])) return true;
  if (!last?.isFamilyShaped) return false;
  const after = candidate.after && tokens[candidate.after.tokens.start];
  return !tools.has(after, "institution") && suits(tools, last.text, tokens[at]);
};
