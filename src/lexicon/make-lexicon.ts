import { parseAffixes } from "../engine/morphology-affixes.ts";
import { buildStripper, type Stripper } from "../engine/morphology-strip.ts";
import { flagReader, textOf } from "../engine/morphology-words.ts";
import type { Language } from "../languages/codes.ts";
import { readAnyName } from "./any-name.ts";
import { bounded } from "./bounded-cache.ts";
import { caseNames } from "./form-label.ts";
import { GRAMMARS } from "./grammars.ts";
import { knownNamesOf } from "./known-names-of.ts";
import { phraseFinder } from "./known-phrases.ts";
import type { Analysis, Gender, GivenName, Lexicon } from "./lexicon.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { buildNameModel, type Candidate, type NameModel } from "./name-model.ts";
import { openParts } from "./open-parts.ts";
import { readPersonName } from "./person-name.ts";
import { readPlaceName } from "./place-name.ts";
import { readSurname } from "./surname.ts";

const CACHE_SIZE = 8_000;

const isCapitalised = (text: string): boolean => text !== "" && text.charAt(0) !== text.charAt(0).toLowerCase();

const analyser = (grammar: NameGrammar, stripper: Stripper): ((form: string) => readonly Analysis[]) => {
  const flagsOf = flagReader(stripper.words);
  const analyse = (form: string): Analysis[] =>
    stripper.readings(form).map(({ word, affix }) => {
      const lemma = textOf(stripper.words, word);
      const label = affix === null ? grammar.lemmaLabel(lemma, flagsOf(word)) : grammar.label(affix, lemma);
      return {
        lemma,
        cases: label === null ? [] : caseNames(label.cases),
        gender: label?.gender ?? null,
        number: label?.number ?? null,
        proper: isCapitalised(lemma),
      };
    });
  return bounded(CACHE_SIZE, (form) =>
    isCapitalised(form) ? [...analyse(form), ...analyse(form.toLowerCase())] : analyse(form),
  );
};

/** Whether a form has a reading as a common word; the negation that a language writes together is taken off. */
const commonWordTest = ({ negation }: NameGrammar, stripper: Stripper): ((lower: string) => boolean) =>
  bounded(CACHE_SIZE, (lower) => {
    if (stripper.has(lower)) return true;
    return negation !== "" && lower.startsWith(negation) && stripper.has(lower.slice(negation.length));
  });

const isPerson = (one: Candidate): one is Candidate & { gender: Gender } => one.gender !== "neuter";

/** The share of a name's weight below which a reading (Maciej as the genitive of Maciej) is not worth telling. */
const SMALLEST_SHARE = 0.05;

const givenNamesOf = (model: NameModel, form: string): GivenName[] => {
  if (!isCapitalised(form)) return [];
  const readings = model.givenNames(form).filter(isPerson);
  const names = new Map<string, { nominative: string; gender: Gender; cases: number }>();
  const heaviest = new Map<string, number>();
  for (const { lemma, weight } of readings) heaviest.set(lemma, Math.max(weight, heaviest.get(lemma) ?? 0));
  for (const { lemma, gender, cases, weight } of readings) {
    if (weight < (heaviest.get(lemma) ?? 0) * SMALLEST_SHARE) continue;
    const key = `${lemma}/${gender}`;
    const name = names.get(key);
    if (name === undefined) names.set(key, { nominative: lemma, gender, cases });
    else name.cases |= cases;
  }
  return [...names.values()].map((name): GivenName => ({ ...name, cases: caseNames(name.cases) }));
};

/** Opens what is known of a language and puts it behind the one interface. */
export const makeLexicon = (language: Language): Lexicon => {
  const grammar = GRAMMARS[language];
  const { affixText, words, foreign, endings } = openParts(language);
  const affixes = parseAffixes(affixText);
  const known = knownNamesOf(language);
  const stripper = buildStripper(words, affixes);
  const model = buildNameModel({ grammar, affixes, words, foreign, known, endings });
  const person = bounded(CACHE_SIZE, (form: string) => readPersonName(model, grammar, form));
  const surnames = bounded(CACHE_SIZE, (form: string) => readSurname(model, grammar, form));
  const reader = { language, grammar, model, stripper, findPhrase: phraseFinder(known) };
  return {
    language,
    givenNames: bounded(CACHE_SIZE, (form: string) => givenNamesOf(model, form)),
    isCommonWord: commonWordTest(grammar, stripper),
    analyse: analyser(grammar, stripper),
    surnames: (form, hint) => (hint === undefined ? surnames(form) : readSurname(model, grammar, form, hint)),
    places: bounded(CACHE_SIZE, (form: string) => readPlaceName(reader, form)),
    person: (form, seen) =>
      seen === undefined || seen.size === 0 ? person(form) : readPersonName(model, grammar, form, seen),
    name: (form) => readAnyName(model, grammar, language, form),
  };
};
