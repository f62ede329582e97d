import type { DatedDocument, Sentence } from "../document.ts";
import { sharedFamily } from "./couples.ts";
import { type JudgedName, judgeLists, judgeName } from "./judge-names.ts";
import { followsOffice, isKnown, isReliable, isStrong, readByKnown } from "./known-candidates.ts";
import { indexKnownNames, type KnownNames } from "./known-names.ts";
import { readUse } from "./mention-use.ts";
import { type NameCandidate, readCandidates } from "./name-candidates.ts";
import { NAME_THRESHOLD } from "./name-conditions.ts";
import { readChains } from "./name-elements.ts";
import { skipTitles } from "./name-facts.ts";
import { type NameTools, openNameTools } from "./name-tools.ts";
import { type AttachedOffices, attachOffices, NO_OFFICES } from "./office-attachment.ts";
import { readOffices } from "./office-phrases.ts";
import type { MentionUse, OfficePhrase, PersonAnnotation } from "./person-annotation.ts";
import { ruleOf, toAnnotation, toOfficeAnnotation } from "./to-annotation.ts";

export type { PersonAnnotation } from "./person-annotation.ts";

/** A sentence with what may be names in it. */
interface ReadSentence {
  readonly sentence: Sentence;
  /** First token of the sentence's block: cues like "im." may stand in the sentence before. */
  readonly blockStart: number;
  readonly tools: NameTools;
  readonly candidates: readonly NameCandidate[];
}

/** The names of a sentence with their evidence, and the offices that no name holds. */
interface JudgedSentence {
  readonly judged: readonly JudgedName[];
  readonly alone: readonly OfficePhrase[];
}

const readSentences = ({ tokens, sentences }: DatedDocument): readonly ReadSentence[] => {
  const toolsFor = openNameTools(tokens.length);
  let block = -1;
  let blockStart = 0;
  return sentences.map((sentence, index) => {
    if (sentence.block !== block) blockStart = sentence.tokens.start;
    block = sentence.block;
    const tools = toolsFor(sentence.language);
    const candidates: NameCandidate[] = [];
    for (const chain of readChains(tools, tokens, sentence.tokens, index))
      readCandidates(tools, tokens, chain, candidates);
    return { sentence, blockStart, tools, candidates };
  });
};

/** Leaves out the candidates that stand inside the object of an office ("Rady Miasta Leszna"). */
const withoutObjects = (
  candidates: readonly NameCandidate[],
  phrases: readonly OfficePhrase[],
): readonly NameCandidate[] => {
  if (phrases.length === 0) return candidates;
  let at = 0;
  return candidates.filter(({ tokens: { start, end } }) => {
    while ((phrases[at]?.tokens.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const phrase = phrases[at];
    return phrase === undefined || end <= phrase.tokens.start;
  });
};

/** Words so short stay small in a headline ("of", "with"). */
const SHORT = 4;
const HEADLINE_WORDS = 4;

/** Whether an English sentence has a capital on every longer word, and neither the commas of a list nor a full stop. */
const isHeadline = ({ pack }: NameTools, tokens: DatedDocument["tokens"], { tokens: range }: Sentence): boolean => {
  if (pack.declines) return false;
  let words = 0;
  for (let at = range.start; at < range.end; at += 1) {
    const token = tokens[at];
    if (token?.text === "." || token?.text === ",") return false;
    if (token?.kind !== "word" || token.text.length <= SHORT) continue;
    if (!token.capitalised) return false;
    words += 1;
  }
  return words >= HEADLINE_WORDS;
};

const NOBODY: readonly JudgedName[] = [];
const NO_NAMES: ReadonlySet<number> = new Set();

/** Whether an office without a name can mean one person. */
const isReferring = ({ plural, alsoPlural, dependent }: OfficePhrase): boolean => !plural && !alsoPlural && !dependent;

/** The offices of a sentence that has no names, as most sentences have none. */
const readAlone = ({ tools, sentence }: ReadSentence, tokens: DatedDocument["tokens"]): readonly OfficePhrase[] =>
  readOffices({ tools, tokens, sentence, names: NO_NAMES }).filter(isReferring);

/** A candidate of a sentence with what its name is used for, and whether its own words leave it open but the document has it in full. */
interface UsedName {
  readonly candidate: NameCandidate;
  readonly use: MentionUse;
  readonly known: boolean;
}

/** The candidates whose own words, or whose document, make them names; office phrases stop before their tokens. */
const certainNames = (
  { tools, sentence }: ReadSentence,
  tokens: DatedDocument["tokens"],
  used: readonly UsedName[],
): ReadonlySet<number> => {
  const positions = new Set<number>();
  for (const { candidate, use, known } of used) {
    const certain =
      use === "named" &&
      (isStrong(candidate) ||
        candidate.foreign ||
        known ||
        followsOffice(tools, tokens, candidate, sentence.tokens.start));
    for (let at = candidate.tokens.start; certain && at < candidate.tokens.end; at += 1) positions.add(at);
  }
  return positions;
};

const judgeSentence = (document: DatedDocument, names: KnownNames, read: ReadSentence): JudgedSentence => {
  const { tokens } = document;
  const { sentence, blockStart, tools } = read;
  const { start, end } = sentence.tokens;
  if (read.candidates.length === 0) return { judged: NOBODY, alone: readAlone(read, tokens) };
  const used: UsedName[] = [];
  const named: NameCandidate[] = [];
  for (const one of read.candidates) {
    const candidate = readByKnown(tools, names, one);
    const use = readUse(tools, tokens, candidate, blockStart);
    used.push({ candidate, use, known: !isStrong(candidate) && isKnown(tools, names, candidate) });
    if (use === "named") named.push(candidate);
  }
  const phrases = readOffices({ tools, tokens, sentence, names: certainNames(read, tokens, used) });
  const free = withoutObjects(named, phrases);
  const attached = attachOffices(tools, tokens, { candidates: free, phrases });
  const headline = isHeadline(tools, tokens, sentence);
  const isFree = free.length < named.length ? new Set(free) : undefined;
  const judged: JudgedName[] = [];
  for (const { candidate, use, known } of used) {
    if (use === "named" && isFree?.has(candidate) === false) continue;
    const offices = attached.get(candidate) ?? NO_OFFICES;
    const { at, title } = skipTitles(tools, tokens, candidate.tokens.start, start);
    const previous = at >= start ? tokens[at] : undefined;
    const next = candidate.tokens.end < end ? tokens[candidate.tokens.end] : undefined;
    const facts = { candidate, tools, tokens, sentence, headline, offices, use, title, previous, next };
    judged.push(judgeName(facts, known));
  }
  return { judged: judgeLists(judged), alone: withoutHolders(phrases, attached) };
};

/** The offices that no name of the sentence holds, as far as each can mean one person. */
const withoutHolders = (
  phrases: readonly OfficePhrase[],
  attached: ReadonlyMap<NameCandidate, AttachedOffices>,
): readonly OfficePhrase[] => {
  if (phrases.length === 0) return phrases;
  const held = new Set<number>();
  for (const { before, after } of attached.values()) {
    for (const { head } of before) held.add(head);
    for (const { head } of after) held.add(head);
  }
  return phrases.filter((one) => !held.has(one.head) && isReferring(one));
};

/** What a first name is worth that shares a family name; where words decline, its plural shows that both are people. */
const sharedConfidence = ({ facts: { tools } }: JudgedName, next: JudgedName | undefined): number =>
  tools.pack.declines ? (next?.confidence ?? NAME_THRESHOLD) : NAME_THRESHOLD;

const noteMiss = ({ trace }: DatedDocument, { facts: { candidate }, evidence, confidence }: JudgedName): void => {
  if (!trace) return;
  const { start, end } = candidate;
  const failed = `the evidence adds up to ${confidence}, less than ${NAME_THRESHOLD}`;
  trace.misses.push({ rule: ruleOf(candidate), span: { start, end }, failed, evidence });
};

/** Finds what may be mentions of people: names by the evidence around them, and offices that stand alone. */
export const annotatePeople = (document: DatedDocument): PersonAnnotation[] => {
  const { tokens, text } = document;
  const read = readSentences(document);
  const reliable: NameCandidate[] = [];
  for (const { tools, candidates } of read)
    for (const candidate of candidates) if (isReliable(tools, tokens, candidate)) reliable.push(candidate);
  const known = indexKnownNames(reliable);
  const annotations: PersonAnnotation[] = [];
  for (const sentence of read) {
    const { judged, alone } = judgeSentence(document, known, sentence);
    let couple = false;
    judged.forEach((one, index) => {
      const family = sharedFamily(one, judged[index + 1]);
      const confidence =
        family === undefined ? one.confidence : Math.max(one.confidence, sharedConfidence(one, judged[index + 1]));
      const sure = confidence === one.confidence ? one : { ...one, confidence };
      if (confidence >= NAME_THRESHOLD) annotations.push(toAnnotation(sure, family, couple));
      else noteMiss(document, one);
      couple = family !== undefined;
    });
    for (const phrase of alone) annotations.push(toOfficeAnnotation(text, phrase));
  }
  return annotations;
};
