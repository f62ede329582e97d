import type { Affixes } from "../engine/morphology-affixes.ts";
import { parseAffixes } from "../engine/morphology-affixes.ts";
import { buildWords } from "../engine/morphology-build-words.ts";
import type { Endings } from "../engine/morphology-endings.ts";
import type { Words } from "../engine/morphology-words.ts";
import type { Language } from "../languages/codes.ts";
import { readDictionaryFiles } from "./dictionary-files.ts";
import { GRAMMARS } from "./grammars.ts";
import { knownNamesOf } from "./known-names-of.ts";
import { learnEndings } from "./learn-endings.ts";

/** What is built from the dictionaries once and can be stored. */
export interface LexiconParts {
  /** The text of the affix file, kept as it is: it is small and quick to read. */
  readonly affixText: string;
  readonly words: Words;
  /** Capitalised words of the English dictionary: foreign names that any text may hold. */
  readonly foreign: Words;
  readonly endings: Endings;
}

const flagsOf = ({ prefixes, suffixes }: Affixes): string =>
  [...new Set([...prefixes, ...suffixes].map(({ flag }) => flag))].join("");

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const foreignWords = (): Words => {
  const names = readDictionaryFiles("en")
    .words.split("\n")
    .filter((line) => CAPITALISED.test(line))
    .map((line) => line.split("/")[0] ?? "");
  return buildWords(`\n${names.join("\n")}`, "");
};

/** Builds the parts of a language from the dictionary packages. */
export const buildLexiconParts = (language: Language): LexiconParts => {
  const files = readDictionaryFiles(language);
  const affixes = parseAffixes(files.affixes);
  const words = buildWords(files.words, flagsOf(affixes));
  const foreign = foreignWords();
  const endings = learnEndings({ grammar: GRAMMARS[language], affixes, words, foreign, known: knownNamesOf(language) });
  return { affixText: files.affixes, words, foreign, endings };
};
