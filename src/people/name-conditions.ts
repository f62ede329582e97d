import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import { isPluralFamily } from "./couples.ts";
import type { NameElement } from "./name-elements.ts";
import type { NameFacts } from "./name-facts.ts";
import { isAllCaps } from "./name-word.ts";

/** A condition on a candidate: what it adds to (or takes from) the confidence that the words name a person. */
export interface NameCondition {
  readonly name: string;
  readonly weight: number;
  readonly test: (facts: NameFacts) => boolean;
  /** A sentence in which it holds for the words in ⟦brackets⟧. */
  readonly example: { readonly language: Language; readonly text: string };
}

/** The confidence from which words are taken for a person's name. */
export const NAME_THRESHOLD = 0.5;

const isBare = ({ candidate }: NameFacts): boolean => candidate.shape === "words" || candidate.shape === "word";
/** A family name of the table: it may stand alone, and be a common word in small letters. */
const isKnownAlone = ({ candidate, tools }: NameFacts): boolean =>
  candidate.shape === "word" && tools.pack.familyNames.has(candidate.elements[0]?.lower ?? "");
const isFirstOfSentence = ({ candidate, sentence }: NameFacts): boolean =>
  candidate.tokens.start === sentence.tokens.start;
const isIntroduced = ({ title, offices }: NameFacts): boolean => title !== undefined || offices.before.length > 0;

/** Common words in capitals: in declining languages only where a sentence begins, in English anywhere. */
const isCommonWords = (facts: NameFacts): boolean => {
  const { tools, candidate } = facts;
  const first = isFirstOfSentence(facts);
  if (!first && (tools.pack.declines || isKnownAlone(facts))) return false;
  const isCommon = (element: NameElement): boolean => element.isCommon && !isAllCaps(element.text);
  const [opener] = candidate.elements;
  return (first && opener !== undefined && isCommon(opener)) || candidate.elements.every(isCommon);
};

const AFTER_SPEECH = new Set([",", "”", "“", '"', "’", "–", "—", "-"]);

/** A verb of saying before its subject: in English only after the words that were said. */
const isInverted = (tools: NameFacts["tools"], tokens: NameFacts["tokens"], verb: Token): boolean =>
  tools.has(verb, "speech") && (tools.pack.declines || AFTER_SPEECH.has(tokens[verb.index - 1]?.text ?? ""));

const OLDEST = 115;
const AFTER_AGE = new Set([",", ".", ";", ")", "—", "–"]);

/** A name of nothing but words that the language has in small letters, too. */
const isOfCommonWords = ({ candidate }: NameFacts): boolean => candidate.elements.every(({ isCommon }) => isCommon);

/** "31," or "aged 31" after a comma. */
const isAge = (tokens: NameFacts["tokens"], at: number): boolean => {
  const first = tokens[at];
  const number = first?.kind === "number" ? first : tokens[at + 1];
  const value = number?.kind === "number" && number.text.length < 4 ? Number(number.text) : 0;
  const after = number && tokens[number.index + 1];
  const ends = after === undefined || (AFTER_AGE.has(after.text) && tokens[after.index + 1]?.kind !== "number");
  return value > 1 && value < OLDEST && ends && !first?.capitalised;
};
const QUOTES = new Set(["„", "“", '"', "«", "”"]);

/** What speaks for and against a name, in the order in which a reader would say it. */
export const NAME_CONDITIONS: readonly NameCondition[] = [
  {
    name: "a known first name and another word",
    example: { language: "pl", text: "Głos zabrała ⟦Jadwiga Pszonka⟧." },
    weight: 0.6,
    test: ({ candidate }) => candidate.shape === "given-family" || candidate.shape === "family-given",
  },
  {
    name: "an initial before a word",
    example: { language: "lt", text: "Kalbėjo ⟦P. Vaičekonis⟧." },
    weight: 0.55,
    test: ({ candidate }) => candidate.shape === "initial-family",
  },
  {
    name: "a title before it",
    example: { language: "pl", text: "Laudację wygłosił prof. ⟦Drozd⟧." },
    weight: 0.5,
    test: ({ title }) => title !== undefined,
  },
  {
    name: "an office before it",
    example: { language: "lt", text: "Renginį atidarė Varėnos seniūnė ⟦Zita Kerpienė⟧." },
    weight: 0.45,
    test: ({ offices }) => offices.before.length > 0,
  },
  {
    name: "an office right before it, without an object",
    example: { language: "en", text: "They met Mayor ⟦Ashgrove⟧ at noon." },
    weight: 0.15,
    test: ({ offices, candidate }) =>
      offices.before.some(({ tokens, head }) => tokens.end === head + 1 && tokens.end === candidate.tokens.start),
  },
  {
    name: "an office after it",
    example: { language: "en", text: "⟦Ida Lund⟧, director of the port, spoke first." },
    weight: 0.5,
    test: ({ offices }) => offices.after.length > 0,
  },
  {
    name: "the last word has the shape of a family name",
    example: { language: "pl", text: "Wystąpił ⟦Genadij Orłowski⟧." },
    weight: 0.2,
    test: ({ candidate }) => candidate.elements.at(-1)?.isFamilyShaped === true,
  },
  {
    name: "the last word has a shape that only family names have",
    example: { language: "lt", text: "Dainavo ⟦Zofijana Grigaitytė⟧." },
    weight: 0.3,
    test: ({ candidate }) => candidate.elements.length > 1 && candidate.elements.at(-1)?.isSurelyFamily === true,
  },
  {
    name: "two capitalised words",
    example: { language: "en", text: "They thanked ⟦Ida Lund⟧ for her help." },
    weight: 0.1,
    test: ({ candidate }) => candidate.elements.length > 1,
  },
  {
    name: "a verb that only people do beside it",
    example: { language: "en", text: '"It is done," ⟦Ashgrove⟧ said.' },
    weight: 0.3,
    test: ({ tools, tokens, next, previous }) =>
      tools.has(next, "speech") ||
      tools.has(next, "action") ||
      (previous !== undefined && isInverted(tools, tokens, previous)),
  },
  {
    name: "a family name that is known to stand alone",
    example: { language: "en", text: "The room fell silent when ⟦Gallagher⟧ spoke." },
    weight: 0.45,
    test: (facts) => isKnownAlone(facts),
  },
  {
    name: "a first name alone that is no word to begin a sentence with",
    example: { language: "en", text: "Their daughter ⟦Susan⟧ came along." },
    weight: 0.5,
    test: (facts) =>
      facts.candidate.shape === "given" &&
      !facts.tools.pack.declines &&
      !(isFirstOfSentence(facts) && facts.candidate.elements[0]?.isCommon === true),
  },
  {
    name: "a word that no dictionary knows",
    example: { language: "en", text: "They thanked ⟦Quimbo⟧ for it." },
    weight: 0.2,
    test: (facts) =>
      facts.candidate.shape === "word" && !facts.tools.pack.declines && !facts.candidate.elements[0]?.isCommon,
  },
  {
    name: "two words that no dictionary knows, in the middle of a sentence",
    example: { language: "en", text: "They thanked ⟦Quimbo Zartek⟧ for it." },
    weight: 0.4,
    test: (facts) =>
      facts.candidate.shape === "words" &&
      !facts.tools.pack.declines &&
      !isFirstOfSentence(facts) &&
      facts.candidate.elements.every(({ allCaps, isCommon }) => !allCaps && !isCommon),
  },
  {
    name: "a clause with who after it",
    example: { language: "en", text: "⟦Quimbo⟧, who lives nearby, agreed." },
    weight: 0.4,
    test: ({ tools, tokens, next }) =>
      tools.has(next, "personal") || (next?.text === "," && tools.has(tokens[next.index + 1], "personal")),
  },
  {
    name: "an age after it",
    example: { language: "en", text: "They thanked ⟦Quimbo⟧, 43, for it." },
    weight: 0.4,
    test: ({ tokens, next }) => next?.text === "," && isAge(tokens, next.index + 1),
  },
  {
    name: "the possessive, which people and few things take",
    example: { language: "en", text: "They liked ⟦Quimbo⟧'s plan." },
    weight: 0.1,
    test: ({ candidate }) => candidate.elements.at(-1)?.possessive === true,
  },
  {
    name: "a country, a region or a company",
    example: { language: "en", text: "They left ⟦Norway⟧ at noon." },
    weight: -0.6,
    test: (facts) =>
      (isBare(facts) || facts.candidate.shape === "given") &&
      facts.candidate.elements.some(({ tokens: { start } }) => facts.tools.has(facts.tokens[start], "place")),
  },
  {
    name: "the article before it",
    example: { language: "en", text: "They saw the ⟦Quimbo⟧ at noon." },
    weight: -0.4,
    test: (facts) => (isBare(facts) || facts.candidate.shape === "given") && facts.tools.has(facts.previous, "article"),
  },
  {
    name: "its first name is the name of a month or a day",
    example: { language: "en", text: "It was no ⟦April Quimbo⟧ to them." },
    weight: -0.4,
    test: ({ candidate, tools, tokens }) =>
      !tools.pack.declines &&
      candidate.elements[0]?.kind === "given" &&
      tools.has(tokens[candidate.tokens.start], "calendar"),
  },
  {
    name: "a headline with a capital on every word",
    example: { language: "en", text: "Bright Morning for ⟦Zartek Quimbo⟧ at Town Bridge Opening" },
    weight: -0.5,
    test: (facts) => facts.headline && (isBare(facts) || isOfCommonWords(facts)),
  },
  {
    name: "common words after an article",
    example: { language: "en", text: "They sat in the ⟦Rose Garden⟧ at noon." },
    weight: -0.6,
    test: (facts) =>
      !isBare(facts) &&
      facts.candidate.elements.length > 1 &&
      facts.tools.has(facts.previous, "article") &&
      isOfCommonWords(facts),
  },
  {
    name: "a preposition of place before it",
    example: { language: "en", text: "They live in ⟦Quimbo⟧ now." },
    weight: -0.3,
    test: (facts) => isBare(facts) && facts.tools.has(facts.previous, "location"),
  },
  {
    name: "an institution beside it",
    example: { language: "pl", text: "Zagrała Orkiestra ⟦Dęta⟧." },
    weight: -0.5,
    test: (facts) => {
      const { tools, tokens, candidate, next, previous } = facts;
      if (!isBare(facts) && candidate.shape !== "given") return false;
      const before = candidate.before && tokens[candidate.before.tokens.start];
      const after = tools.pack.officeObject === "before" || next?.capitalised ? next : undefined;
      const isInstitution = (token: Token | undefined): boolean => tools.has(token, "institution");
      return (
        isInstitution(before) || isInstitution(after) || (previous?.capitalised === true && isInstitution(previous))
      );
    },
  },
  {
    name: "a capitalised word of another kind before it",
    example: { language: "en", text: "They danced at the Christmas ⟦Quimbo⟧ again." },
    weight: -0.4,
    test: (facts) =>
      isBare(facts) && !facts.tools.pack.declines && !isIntroduced(facts) && facts.candidate.before?.kind === "stop",
  },
  {
    name: "a family as a whole, not one of it",
    example: { language: "pl", text: "Państwo ⟦Zielińscy⟧ świętują." },
    weight: -0.9,
    test: ({ candidate, tools }) =>
      candidate.shape === "word" && isPluralFamily(tools.pack, candidate.elements[0]?.text ?? ""),
  },
  {
    name: "a first name follows, so that the word belongs to what stands before",
    example: { language: "pl", text: "Przybył tam ⟦Grodziec⟧ Anna Lis." },
    weight: -0.6,
    test: (facts) => isBare(facts) && facts.candidate.after?.kind === "given",
  },
  {
    name: "it begins with a common word, or has no others",
    example: { language: "pl", text: "⟦Pogoda⟧ dopisała." },
    weight: -0.3,
    test: (facts) => isBare(facts) && !isIntroduced(facts) && isCommonWords(facts),
  },
  {
    name: "it opens the sentence",
    example: { language: "pl", text: "⟦Pogoda⟧ dopisała." },
    weight: -0.1,
    test: (facts) => facts.candidate.shape === "word" && isFirstOfSentence(facts) && !isKnownAlone(facts),
  },
  {
    name: "the initial is the number of a section",
    example: { language: "pl", text: "⟦I. Herborn⟧ (Niemcy)" },
    weight: -0.6,
    test: ({ candidate, tokens }) =>
      candidate.shape === "initial-family" &&
      tokens[candidate.tokens.start]?.opensBlock === true &&
      /^[IVX]$/.test(tokens[candidate.tokens.start]?.text ?? ""),
  },
  {
    name: "a first name behind a number",
    example: { language: "en", text: "The office is in 3 ⟦Maja⟧ street." },
    weight: -0.8,
    test: ({ candidate, previous }) => candidate.shape === "given" && previous?.kind === "number",
  },
  {
    name: "it stands in quotation marks",
    example: { language: "pl", text: "Zagrał zespół „⟦Kormorany⟧”." },
    weight: -0.3,
    test: (facts) =>
      isBare(facts) &&
      QUOTES.has(facts.tokens[facts.candidate.tokens.start - 1]?.text ?? "") &&
      QUOTES.has(facts.next?.text ?? ""),
  },
  {
    name: "a whole quotation, and no office or title beside it",
    example: { language: "pl", text: "Wręczono medale „⟦Gloria Artis⟧”." },
    weight: -0.5,
    test: (facts) =>
      !isBare(facts) &&
      !isIntroduced(facts) &&
      QUOTES.has(facts.tokens[facts.candidate.tokens.start - 1]?.text ?? "") &&
      QUOTES.has(facts.next?.text ?? ""),
  },
  {
    name: "it is written in capitals",
    example: { language: "pl", text: "Zagrał zespół ⟦ABBA⟧." },
    weight: -0.3,
    test: (facts) => isBare(facts) && facts.candidate.elements.every(({ allCaps }) => allCaps),
  },
];
