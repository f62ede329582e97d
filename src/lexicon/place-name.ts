import type { Stripper } from "../engine/morphology-strip.ts";
import { flagsOf, textOf } from "../engine/morphology-words.ts";
import type { Language } from "../languages/codes.ts";
import { lookUpPlace } from "./cities/look-up.ts";
import { CASE_COUNT, caseNames } from "./form-label.ts";
import type { Case, NominativeGuess } from "./lexicon.ts";
import type { AdjectiveReading, NameGrammar } from "./name-grammar.ts";
import type { NameModel } from "./name-model.ts";
import { rankWord } from "./nominative-word.ts";
import { rankLemmas } from "./rank-lemmas.ts";
import { titleCase } from "./title-case.ts";

/** What place names are read with. */
export interface PlaceReader {
  readonly language: Language;
  readonly grammar: NameGrammar;
  readonly model: NameModel;
  readonly stripper: Stripper;
  readonly findPhrase: (words: readonly string[]) => string | undefined;
}

interface Fact {
  readonly gender: NominativeGuess["gender"];
  readonly cases: readonly Case[];
}

interface Scored {
  readonly lemma: string;
  readonly weight: number;
  readonly fact: Fact;
}

/** A reading of one word as the noun that the others go with. */
interface Head {
  readonly lemma: string;
  readonly gender: NominativeGuess["gender"];
  readonly plural: boolean;
  readonly caseIndex: number;
  readonly weight: number;
}

const PLACE_SHARES = { given: 0.001, family: 0.003, place: 1 } as const;

/** Where the scores of the gazetteer meet the weights of the lexicon. Units: score at which a city weighs 1; factor a point. */
const CITY_ZERO = 6;
const CITY_BASE = 3;
const PHRASE_WEIGHT = 1e5;
const MOST = 5;

const cities = (form: string, language: Language): Scored[] =>
  lookUpPlace(form, language)
    .slice(0, 3)
    .map(({ nominative, score, bare }) => ({
      lemma: nominative,
      weight: CITY_BASE ** (score - CITY_ZERO),
      fact: { gender: null, cases: bare ? (["nominative"] as const) : [] },
    }));

/** A common noun as the head of a name: powiat, województwo, rajonas. */
const COMMON_HEAD = 5;
const GEOGRAPHIC_HEAD = 2000;
/** The same with a capital (Obwód Kaliningradzki), where the word may also be a name of its own. */
const CAPITAL_HEAD = 20;

const commonHeads = ({ stripper, grammar }: PlaceReader, form: string): Head[] =>
  stripper.readings(form).flatMap(({ word, affix }) => {
    const lemma = textOf(stripper.words, word);
    const label =
      affix === null ? grammar.lemmaLabel(lemma, flagsOf(stripper.words, word)) : grammar.label(affix, lemma);
    if (label === null || label.number === "plural") return [];
    return Array.from({ length: CASE_COUNT }, (_, caseIndex) => caseIndex)
      .filter((caseIndex) => ((label.cases >> caseIndex) & 1) === 1)
      .map((caseIndex) => ({
        lemma,
        gender: label.gender,
        plural: false,
        caseIndex,
        weight:
          (grammar.geographicNouns.has(lemma) ? GEOGRAPHIC_HEAD : COMMON_HEAD) *
          (grammar.casePriors.place[caseIndex] ?? 0),
      }));
  });

const headsOf = (reader: PlaceReader, form: string): Head[] => {
  if (form === form.toLowerCase()) return commonHeads(reader, form);
  const { model, grammar } = reader;
  const common = commonHeads(reader, form.toLowerCase())
    .filter(({ lemma }) => grammar.geographicNouns.has(lemma))
    .map((head) => ({ ...head, lemma: titleCase(head.lemma), weight: (head.weight / GEOGRAPHIC_HEAD) * CAPITAL_HEAD }));
  const names = model.candidates(form).flatMap(({ lemma, role, gender, cases, plural, weight, pluralOnly }) =>
    role !== "place" || plural
      ? []
      : Array.from({ length: CASE_COUNT }, (_, caseIndex) => caseIndex)
          .filter((caseIndex) => ((cases >> caseIndex) & 1) === 1)
          .map((caseIndex) => ({
            lemma,
            gender,
            plural: pluralOnly,
            caseIndex,
            weight: weight * (grammar.casePriors.place[caseIndex] ?? 0),
          })),
  );
  return [...common, ...names];
};

const agrees = (adjective: AdjectiveReading, head: Head): boolean =>
  ((adjective.cases >> head.caseIndex) & 1) === 1 &&
  (adjective.number === "plural") === head.plural &&
  (adjective.gender === null || head.gender === null || adjective.gender === head.gender);

interface Placed {
  readonly words: readonly string[];
  readonly weight: number;
}

/** How likely a word beside the head is an attribute that keeps its form. */
const keepShare = ({ grammar }: PlaceReader, before: boolean): number =>
  before ? grammar.attributeShares.before : grammar.attributeShares.after;

/** The name after a common noun in the same case: rzeki Drwęcy. */
const appositionOf = ({ model, grammar }: PlaceReader, head: Head, word: string): string | undefined => {
  if (!grammar.appositionHeads.has(head.lemma.toLowerCase())) return undefined;
  let best: { readonly lemma: string; readonly weight: number } | undefined;
  for (const one of model.candidates(word)) {
    const fits = one.role === "place" && ((one.cases >> head.caseIndex) & 1) === 1;
    if (fits && (best === undefined || one.weight > best.weight)) best = one;
  }
  return best?.lemma;
};

const place = (reader: PlaceReader, words: readonly string[], at: number, head: Head): Placed => {
  let { weight } = head;
  const placed = words.map((word, index) => {
    if (index === at) return head.lemma;
    const agreeing = reader.grammar.adjective(word).find((adjective) => agrees(adjective, head));
    if (agreeing !== undefined) return agreeing.nominative;
    const apposed = index > at ? appositionOf(reader, head, word) : undefined;
    if (apposed !== undefined) return apposed;
    weight *= keepShare(reader, index < at);
    return word;
  });
  return { words: placed, weight };
};

const severalWords = (reader: PlaceReader, words: readonly string[]): Scored[] =>
  words.flatMap((word, at) =>
    headsOf(reader, word).map((head) => {
      const placed = place(reader, words, at, head);
      return {
        lemma: placed.words.join(" "),
        weight: placed.weight,
        fact: { gender: head.gender, cases: caseNames(1 << head.caseIndex) },
      };
    }),
  );

/** The parts of a name with a hyphen stand in the same case: Bielsku-Białej. */
const hyphenated = (reader: PlaceReader, parts: readonly string[]): Scored[] => {
  const best = parts.map((part) => oneWord(reader, part)[0]?.lemma ?? part);
  return [{ lemma: best.join("-"), weight: 1, fact: { gender: null, cases: [] } }];
};

const oneWord = ({ model, grammar }: PlaceReader, form: string): Scored[] =>
  rankWord(model, grammar, form, PLACE_SHARES).map(({ lemma, weight, fact }) => ({ lemma, weight, fact }));

const lexical = (reader: PlaceReader, form: string): Scored[] => {
  const words = form.split(/\s+/);
  const phrase = reader.findPhrase(words);
  if (phrase !== undefined) return [{ lemma: phrase, weight: PHRASE_WEIGHT, fact: { gender: null, cases: [] } }];
  if (words.length > 1) return severalWords(reader, words);
  const parts = form.split("-");
  return parts.length > 1 ? hyphenated(reader, parts) : oneWord(reader, form);
};

/**
 * The nominatives of a geographical name, the likeliest first: countries, regions, waters and streets by declension,
 * cities by the gazetteer too; adjectives agree with their noun, attributes keep their form.
 */
export const readPlaceName = (reader: PlaceReader, form: string): readonly NominativeGuess[] => {
  const text = form.trim();
  if (text === "") return [];
  const ranked = rankLemmas([...lexical(reader, text), ...cities(text, reader.language)]);
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0);
  if (ranked.length === 0) return [{ nominative: text, gender: null, cases: ["nominative"], confidence: 0.1 }];
  return ranked.slice(0, MOST).map(({ lemma, weight, fact }) => ({
    nominative: lemma,
    gender: fact.gender,
    cases: fact.cases,
    confidence: Math.min(0.99, weight / total),
  }));
};
