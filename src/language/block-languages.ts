import { LANGUAGES, type Language } from "../languages/codes.ts";
import { type LanguageEvidence, weighLanguage } from "./detect.ts";
import { askFranc } from "./referee.ts";

interface Needs {
  readonly plainWords: number;
  readonly score: number;
  readonly lead: number;
}

/** What a block needs to differ from its document: names and borrowed words alone do not change the language. */
const TO_BE_OURS: readonly Needs[] = [
  { plainWords: 3, score: 1, lead: 0.35 },
  { plainWords: 6, score: 0.5, lead: 0.5 },
];
const TO_BE_FOREIGN: readonly Needs[] = [{ plainWords: 3, score: 2, lead: 0.4 }];
/** A sentence is foreign as well when it leaves all of ours behind, even if its neighbours – Danish and Norwegian – come close. */
const TO_BE_NONE_OF_OURS: readonly Needs[] = [
  { plainWords: 7, score: 1.2, lead: 0.5 },
  { plainWords: 10, score: 1.5, lead: 0.35 },
];
/** From so many words on a block without a clear lead is put to franc. */
const LONG_BLOCK = 7;

/** Tells whether a code is a language that Kronika reads. */
export const isSupported = (code: string): code is Language => LANGUAGES.some((language) => language === code);

const meets = (evidence: LanguageEvidence, ahead: number): ((needs: Needs) => boolean) => {
  return ({ plainWords, score, lead }) => evidence.plainWords >= plainWords && evidence.score >= score && ahead >= lead;
};

const speaksClearly = (evidence: LanguageEvidence): boolean =>
  isSupported(evidence.code)
    ? TO_BE_OURS.some(meets(evidence, evidence.lead))
    : TO_BE_FOREIGN.some(meets(evidence, evidence.lead)) || TO_BE_NONE_OF_OURS.some(meets(evidence, evidence.overOurs));

/** Weighs each text of a document on its own. */
export const weighBlocks = (texts: readonly string[]): readonly LanguageEvidence[] => texts.map(weighLanguage);

/** The language of a block: its own where it speaks clearly, else the document's. */
export const chooseBlockLanguage = (text: string, evidence: LanguageEvidence, document: string): string => {
  if (evidence.code === document || evidence.code === "und") return document;
  if (speaksClearly(evidence)) return evidence.code;
  return evidence.plainWords >= LONG_BLOCK && askFranc(text) === evidence.code ? evidence.code : document;
};
