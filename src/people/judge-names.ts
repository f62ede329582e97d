import type { Evidence } from "../engine/annotation.ts";
import type { Token } from "../engine/token.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { NAME_CONDITIONS, NAME_THRESHOLD } from "./name-conditions.ts";
import type { NameFacts } from "./name-facts.ts";
import type { NameTools } from "./name-tools.ts";

/** A candidate with the evidence for and against it. */
export interface JudgedName {
  readonly facts: NameFacts;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

const KNOWN: Evidence = {
  condition: "the family name stands in a full name of this document",
  held: true,
  weight: 0.6,
};
const LISTED: Evidence = { condition: "it stands in a list of names", held: true, weight: 0.25 };

const LIST_MARKS = new Set([",", ";"]);
const SUREST = 0.99;

/** The conditions with what each is worth where it holds; that is made once, for most candidates share it. */
const CONDITIONS = NAME_CONDITIONS.map(({ name, weight, test }) => {
  const held: Evidence = { condition: name, held: true, weight };
  return { test, held };
});

const confidenceOf = (evidence: readonly Evidence[]): number => {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return Math.round(Math.max(0, Math.min(SUREST, sum)) * 100) / 100;
};

/** Adds up the evidence for a name; `known` says that the document has it in full elsewhere. */
export const judgeName = (facts: NameFacts, known: boolean): JudgedName => {
  const evidence: Evidence[] = known ? [KNOWN] : [];
  for (const { test, held } of CONDITIONS) if (test(facts)) evidence.push(held);
  return { facts, evidence, confidence: confidenceOf(evidence) };
};

/** Whether only a comma or "and" stands between two candidates. */
export const isListed = (
  tools: NameTools,
  tokens: readonly Token[],
  left: NameCandidate,
  right: NameCandidate,
): boolean => {
  const token = tokens[left.tokens.end];
  const single = right.tokens.start - left.tokens.end === 1;
  return single && token !== undefined && (LIST_MARKS.has(token.text) || tools.isAnd(token));
};

/** Gives the candidates of a sentence that stand beside sure names of a list what that is worth. */
export const judgeLists = (judged: readonly JudgedName[]): readonly JudgedName[] =>
  judged.map((one, index) => {
    const { facts, confidence, evidence } = one;
    if (confidence >= NAME_THRESHOLD || facts.candidate.elements.length < 2) return one;
    const { tools, tokens, candidate } = facts;
    const [left, right] = [judged[index - 1], judged[index + 1]];
    const isSure = (other: JudgedName | undefined): other is JudgedName =>
      other !== undefined && other.confidence >= NAME_THRESHOLD;
    const listed =
      (isSure(left) && isListed(tools, tokens, left.facts.candidate, candidate)) ||
      (isSure(right) && isListed(tools, tokens, candidate, right.facts.candidate));
    const more = listed ? [...evidence, LISTED] : evidence;
    return listed ? { facts, evidence: more, confidence: confidenceOf(more) } : one;
  });
