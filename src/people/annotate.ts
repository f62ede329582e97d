import type { DatedDocument } from "../document.ts";
import type { Evidence } from "../engine/annotation.ts";
import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { Case } from "../lexicon/lexicon.ts";
import { indexKnownNames, isKnownFamily, isKnownGiven, isKnownInitial, type KnownNames } from "./known-names.ts";
import { readUse } from "./mention-use.ts";
import { type NameCandidate, readCandidates } from "./name-candidates.ts";
import { NAME_CONDITIONS, NAME_THRESHOLD } from "./name-conditions.ts";
import { readChains } from "./name-elements.ts";
import type { NameFacts } from "./name-facts.ts";
import { skipTitles } from "./name-facts.ts";
import { type NameTools, openNameTools } from "./name-tools.ts";
import { type AttachedOffices, attachOffices } from "./office-attachment.ts";
import { readOffices } from "./office-phrases.ts";
import type { MentionForm, OfficePhrase, PersonAnnotation } from "./person-annotation.ts";

export type { PersonAnnotation } from "./person-annotation.ts";

const NO_OFFICES: AttachedOffices = { before: [], after: [] };

const STRONG: ReadonlySet<string> = new Set(["given-family", "initial-family", "family-given"]);

const isStrong = ({ shape }: NameCandidate): boolean => STRONG.has(shape);

/** A full name that the document's shorter mentions may lean on; "April Fools" is none. */
const isReliable = (tools: NameTools, tokens: readonly Token[], candidate: NameCandidate): boolean =>
  isStrong(candidate) && (tools.pack.declines || !tools.has(tokens[candidate.tokens.start], "calendar"));

/** Reads a bare candidate by the names that the document writes in full: one that ends in a known family name keeps only that: "Tczewa Lipski" → "Lipski". */
const readByKnown = (tools: NameTools, known: KnownNames, candidate: NameCandidate): NameCandidate => {
  const last = candidate.elements.at(-1);
  const first = candidate.elements[0];
  // "Rudolf" alone is the family name of the "Jan Rudolf" before it, though it is a first name, too
  if (
    candidate.shape === "given" &&
    last &&
    isKnownFamily(tools.pack, known, last.lower) &&
    !isKnownGiven(known, last.readings)
  )
    return { ...candidate, shape: "word" };
  if (candidate.shape !== "words" || !last || !first || !isKnownFamily(tools.pack, known, last.lower)) return candidate;
  if (isKnownFamily(tools.pack, known, first.lower) || isKnownInitial(known, last.lower, first.text)) return candidate;
  return { ...candidate, shape: "word", elements: [last], start: last.start, end: last.end, tokens: last.tokens };
};

const isKnown = (tools: NameTools, known: KnownNames, { shape, elements }: NameCandidate): boolean => {
  const last = elements.at(-1);
  if (shape === "given")
    return last !== undefined && (isKnownGiven(known, last.readings) || isKnownFamily(tools.pack, known, last.lower));
  return last !== undefined && isKnownFamily(tools.pack, known, last.lower);
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

/** A bare word right after an office or a title that looks like a family name ("burmistrza Lipskiego", "prof. Lis"). */
const followsOffice = (
  tools: NameTools,
  tokens: readonly Token[],
  candidate: NameCandidate,
  start: number,
): boolean => {
  const { at, title } = skipTitles(tools, tokens, candidate.tokens.start, start);
  if (title) return true;
  const last = candidate.elements.at(-1)?.text ?? "";
  if (at < start || candidate.elements.length > 2 || !tools.isFamilyShaped(last)) return false;
  const after = candidate.after && tokens[candidate.after.tokens.start];
  return !tools.has(after, "institution") && suits(tools, last, tokens[at]);
};

const KNOWN: Evidence = {
  condition: "the family name stands in a full name of this document",
  held: true,
  weight: 0.6,
};
const LISTED: Evidence = { condition: "it stands in a list of names", held: true, weight: 0.25 };

const judge = (
  facts: NameFacts,
  extra: readonly Evidence[],
): { readonly evidence: Evidence[]; readonly confidence: number } => {
  const evidence: Evidence[] = [...extra];
  for (const { name, weight, test } of NAME_CONDITIONS)
    if (test(facts)) evidence.push({ condition: name, held: true, weight });
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return { evidence, confidence: Math.round(Math.max(0, Math.min(0.99, sum)) * 100) / 100 };
};

const FORMS = {
  "given-family": "full",
  "family-given": "full",
  "initial-family": "initial",
  words: "full",
  word: "surname",
  given: "given",
} satisfies Record<NameCandidate["shape"], MentionForm>;

const RULES: Readonly<Record<MentionForm, string>> = {
  full: "people/full-name",
  initial: "people/initial-and-family-name",
  surname: "people/family-name",
  given: "people/first-name",
  office: "people/office-alone",
};

/** The office that a title tells, for the title has no phrase of its own. */
const titleOffice = ({ tools, title, tokens, candidate }: NameFacts): readonly OfficePhrase[] => {
  const words = title ? tokens.slice(title.index, candidate.tokens.start) : [];
  const word = words.find(({ lower }) => tools.pack.titleOffices.has(lower));
  const office = word && tools.pack.titleOffices.get(word.lower);
  if (!title || !office) return [];
  const range = { start: title.index, end: candidate.tokens.start };
  return [
    {
      office,
      span: { start: title.start, end: tokens[range.end - 1]?.end ?? title.end },
      tokens: range,
      head: title.index,
      headText: word.lower,
      cases: null,
      gender: null,
      telling: false,
      plural: false,
      alsoPlural: false,
      base: true,
      former: false,
      acting: false,
      title: tools.pack.titleWords.get(word.lower) ?? null,
      dependent: false,
    },
  ];
};

const toAnnotation = (facts: NameFacts, evidence: readonly Evidence[], confidence: number): PersonAnnotation => {
  const { candidate, tools, title, offices, use } = facts;
  const { elements, shape } = candidate;
  const familyFirst = shape === "family-given";
  // a regnal number belongs to the word before it: "Jan Paweł II"
  const numbered = elements.at(-1)?.kind === "numeral" ? elements.slice(-2) : elements.slice(-1);
  const families = familyFirst ? elements.slice(0, 1) : shape === "given" ? [] : numbered;
  const form = FORMS[shape];
  return {
    kind: "person",
    span: { start: candidate.start, end: candidate.end },
    tokens: candidate.tokens,
    rule: RULES[form],
    confidence,
    evidence,
    value: {
      name: elements.map(({ text }) => text).join(" "),
      form,
      given: elements.filter((element) => !families.includes(element)).map(({ text }) => text),
      family: families.length > 0 ? families.map(({ text }) => text).join(" ") : null,
      readings: elements.find(({ kind }) => kind === "given")?.readings ?? [],
      offices: [...offices.before, ...titleOffice(facts), ...offices.after],
      use,
      nominative: isNominative(facts),
      titleGender: (title && tools.pack.titleGenders.get(title.lower)) ?? null,
    },
  };
};

const isNominativeOnly = (cases: readonly Case[]): boolean =>
  cases[0] === "nominative" && cases.every((one) => one === "nominative" || one === "vocative");

/** A name that agrees with an office in the nominative stands in the nominative; women's names may stand beside a man's form in any case. */
const isNominative = ({ candidate, offices, tools }: NameFacts): boolean => {
  if (!tools.pack.declines) return true;
  const readings = candidate.elements.find(({ kind }) => kind === "given")?.readings ?? [];
  if (readings.length > 0 && readings.every(({ cases }) => isNominativeOnly(cases))) return true;
  const genders = new Set(candidate.elements.flatMap(({ readings }) => readings.map(({ gender }) => gender)));
  const women = genders.has("female") && genders.size === 1;
  return [...offices.before, ...offices.after].some(
    ({ cases, gender, acting }) =>
      !acting && cases !== null && isNominativeOnly(cases) && !(women && gender === "male"),
  );
};

const officeAnnotation = (text: string, phrase: OfficePhrase): PersonAnnotation => ({
  kind: "person",
  span: phrase.span,
  tokens: phrase.tokens,
  rule: RULES.office,
  confidence: NAME_THRESHOLD,
  evidence: [{ condition: "an office without a name", held: true, weight: NAME_THRESHOLD }],
  value: {
    name: text.slice(phrase.span.start, phrase.span.end),
    form: "office",
    given: [],
    family: null,
    readings: [],
    offices: [phrase],
    use: "named",
    nominative: false,
    titleGender: null,
  },
});

const LIST_MARKS = new Set([",", ";"]);

/** Whether only a comma or "and" stands between two candidates. */
const isListed = (tools: NameTools, tokens: readonly Token[], left: NameCandidate, right: NameCandidate): boolean => {
  const gap = right.tokens.start - left.tokens.end;
  const token = tokens[left.tokens.end];
  return gap === 1 && token !== undefined && (LIST_MARKS.has(token.text) || tools.has(token, "conjunction"));
};

interface Judged {
  readonly facts: NameFacts;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** Finds what may be mentions of people: names by the evidence around them, and offices that stand alone. */
export const annotatePeople = (document: DatedDocument): PersonAnnotation[] => {
  const { tokens, sentences, text, trace } = document;
  const toolsFor = openNameTools();
  const read = sentences.map((sentence, index) => {
    const tools = toolsFor(sentence.language);
    const chains = readChains(tools, tokens, sentence.tokens, index);
    return { sentence, tools, candidates: chains.flatMap((chain) => readCandidates(tools, tokens, chain)) };
  });
  const known = indexKnownNames(
    read.flatMap(({ tools, candidates }) => candidates.filter((one) => isReliable(tools, tokens, one))),
  );
  const annotations: PersonAnnotation[] = [];
  let block = -1;
  let blockStart = 0;
  for (const { sentence, tools, candidates: all } of read) {
    const { start } = sentence.tokens;
    if (sentence.block !== block) blockStart = start;
    block = sentence.block;
    const candidates = all.map((candidate) => readByKnown(tools, known, candidate));
    const uses = new Map(candidates.map((candidate) => [candidate, readUse(tools, tokens, candidate, blockStart)]));
    const named = candidates.filter((candidate) => uses.get(candidate) === "named");
    const certain = named.filter(
      (candidate) =>
        isStrong(candidate) ||
        candidate.foreign ||
        isKnown(tools, known, candidate) ||
        followsOffice(tools, tokens, candidate, start),
    );
    const names = new Set(certain.flatMap(({ tokens: range }) => positions(range)));
    const phrases = readOffices({ tools, tokens, sentence, names });
    const attached = attachOffices(tools, tokens, { candidates: withoutObjects(named, phrases), phrases });
    const judged = candidates.flatMap((candidate): Judged[] => {
      const use = uses.get(candidate) ?? "named";
      const offices = attached.get(candidate) ?? (use === "named" ? undefined : NO_OFFICES);
      if (!offices) return [];
      const { at, title } = skipTitles(tools, tokens, candidate.tokens.start, start);
      const facts: NameFacts = {
        candidate,
        tools,
        tokens,
        sentence,
        offices,
        use,
        title,
        previous: at >= start ? tokens[at] : undefined,
        next: candidate.tokens.end < sentence.tokens.end ? tokens[candidate.tokens.end] : undefined,
      };
      return [{ facts, ...judge(facts, !isStrong(candidate) && isKnown(tools, known, candidate) ? [KNOWN] : []) }];
    });
    judged.forEach(({ facts, evidence, confidence }, index) => {
      const neighbours = [judged[index - 1], judged[index + 1]];
      const listed =
        confidence < NAME_THRESHOLD &&
        facts.candidate.elements.length > 1 &&
        neighbours.some(
          (other, side) =>
            other !== undefined &&
            other.confidence >= NAME_THRESHOLD &&
            (side === 0
              ? isListed(tools, tokens, other.facts.candidate, facts.candidate)
              : isListed(tools, tokens, facts.candidate, other.facts.candidate)),
        );
      const final = listed
        ? { evidence: [...evidence, LISTED], confidence: confidence + LISTED.weight }
        : { evidence, confidence };
      if (final.confidence >= NAME_THRESHOLD) annotations.push(toAnnotation(facts, final.evidence, final.confidence));
      else
        trace?.misses.push({
          rule: RULES[FORMS[facts.candidate.shape]],
          span: { start: facts.candidate.start, end: facts.candidate.end },
          failed: `the evidence adds up to ${final.confidence}, less than ${NAME_THRESHOLD}`,
          evidence: final.evidence,
        });
    });
    const given = new Set(
      [...attached.values()].flatMap(({ before, after }) => [...before, ...after].map(({ head }) => head)),
    );
    for (const phrase of phrases)
      if (!given.has(phrase.head) && !phrase.plural && !phrase.alsoPlural && !phrase.dependent)
        annotations.push(officeAnnotation(text, phrase));
  }
  return annotations;
};

const positions = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, index) => start + index);

/** Leaves out the candidates that stand inside the object of an office ("Rady Miasta Torunia"). */
const withoutObjects = (candidates: readonly NameCandidate[], phrases: readonly OfficePhrase[]): NameCandidate[] => {
  let at = 0;
  return candidates.filter(({ tokens: { start, end } }) => {
    while ((phrases[at]?.tokens.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const phrase = phrases[at];
    return phrase === undefined || end <= phrase.tokens.start;
  });
};
