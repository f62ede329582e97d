import { LANGUAGES, type Language } from "../languages/codes.ts";
import { type LanguageEvidence, weighLanguage } from "./detect.ts";
import { askFranc } from "./referee.ts";

/** What a block needs to differ from its document: names and borrowed words alone do not change the language. */
const OTHER_LANGUAGE = { words: 5, score: 2, lead: 0.4 } as const;
/** From so many words on a block without a clear lead is put to franc. */
const LONG_BLOCK = 12;

/** Tells whether a code is a language that Kronika reads. */
export const isSupported = (code: string): code is Language => LANGUAGES.some((language) => language === code);

const speaksClearly = ({ isDecisive, words, score, lead }: LanguageEvidence): boolean =>
  isDecisive && words >= OTHER_LANGUAGE.words && score >= OTHER_LANGUAGE.score && lead >= OTHER_LANGUAGE.lead;

/** Weighs each text of a document on its own. */
export const weighBlocks = (texts: readonly string[]): readonly LanguageEvidence[] => texts.map(weighLanguage);

/** The language of a block: its own where it speaks clearly, else the document's. */
export const chooseBlockLanguage = (text: string, evidence: LanguageEvidence, document: string): string => {
  if (evidence.code === document || evidence.code === "und") return document;
  if (speaksClearly(evidence)) return evidence.code;
  return evidence.words >= LONG_BLOCK && askFranc(text) === evidence.code ? evidence.code : document;
};
