import { type LanguageScores, scoreLanguages } from "../engine/language-scores.ts";
import { LANGUAGES } from "../languages/codes.ts";
import { SCRIPTS } from "../languages/foreign/scripts.ts";
import { LANGUAGE_INDEX } from "./profiles.ts";
import { askFranc } from "./referee.ts";

/** What a text seems to be written in. */
export interface DetectedLanguage {
  /** ISO 639-1 (639-3 where that has none), or `und`. */
  readonly code: string;
  /** In [0, 1]; 0 when nothing was recognised. */
  readonly confidence: number;
}

/** The language that the words and letters of a text speak for, and how clearly. */
export interface LanguageEvidence extends DetectedLanguage {
  /** Whether words and letters decide on their own. */
  readonly isDecisive: boolean;
  /** How far it leads the next language, as a share of its score. */
  readonly lead: number;
  /** How far it leads the best of our own languages; 0 where it is one. */
  readonly overOurs: number;
  readonly score: number;
  readonly words: number;
  /** Words in lower case: those are no names. */
  readonly plainWords: number;
}

const NOTHING: LanguageEvidence = {
  code: "und",
  confidence: 0,
  isDecisive: false,
  lead: 0,
  overOurs: 0,
  score: 0,
  words: 0,
  plainWords: 0,
};

/** A letter of a script that neither Latin nor Cyrillic is; general punctuation lies above them as well. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7ff]/;
const LETTER = /\p{L}/gu;

/** Score a word that a clear case has at least: about every tenth word is a frequent one. */
const CLEAR_DENSITY = 0.08;
/** How far the best language leads a clear case, as a share of its score. */
const CLEAR_LEAD = 0.2;
const CLEAR_SCORE = 1;
/** In a short text one of our languages is likelier than any other that has less than this much more for it. */
const OURS_IN_SHORT = 0.5;
const STRONG_IN_SHORT = 2.5;
/** From this confidence on one of our languages counts although franc says another. */
const WITHOUT_FRANC = 0.55;
/** franc needs so many words to be of use. */
const ENOUGH_FOR_FRANC = 6;

const round = (value: number): number => Math.round(value * 100) / 100;

const readScript = (text: string): LanguageEvidence | undefined => {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const sample = text.slice(0, 2_000);
  const letters = sample.match(LETTER)?.length ?? 0;
  for (const { letters: pattern, code } of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    // Japanese mixes its syllables with Chinese characters, so that a fifth of them tells.
    if (share > (code === "ja" ? 0.2 : 0.5))
      return {
        code,
        confidence: round(share),
        isDecisive: true,
        lead: 1,
        overOurs: 1,
        score: letters,
        words: letters,
        plainWords: letters,
      };
  }
  return undefined;
};

/** Reads the scores of a text: the leading language, and whether its lead is clear. */
export const readScores = ({ scores, words, plainWords }: LanguageScores): LanguageEvidence => {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  const top = scores[best] ?? 0;
  if (top <= 0 || words === 0) return { ...NOTHING, words, plainWords };
  let second = 0;
  for (let index = 0; index < scores.length; index += 1)
    if (index !== best) second = Math.max(second, scores[index] ?? 0);
  const lead = (top - second) / top;
  const ours = Math.max(...LANGUAGES.map((_, index) => scores[index] ?? 0));
  const density = top / words;
  return {
    code: LANGUAGE_INDEX.profiles[best]?.code ?? "und",
    confidence: round(Math.min(0.99, (0.5 + lead / 2) * Math.min(1, 0.6 + density * 3) * Math.min(1, 0.5 + top / 4))),
    isDecisive: top >= CLEAR_SCORE && density >= CLEAR_DENSITY && lead >= CLEAR_LEAD,
    lead,
    overOurs: (top - ours) / top,
    score: top,
    words,
    plainWords,
  };
};

/** What letters and frequent words say about a text. */
export const weighLanguage = (text: string): LanguageEvidence =>
  readScript(text) ?? readScores(scoreLanguages(text, LANGUAGE_INDEX));

const isOurs = (code: string): boolean => LANGUAGES.some((language) => language === code);

/** A heading or a list of names: ours is likelier, unless another language speaks up. */
const settleShort = (scored: LanguageScores, { code, confidence, score }: LanguageEvidence): DetectedLanguage => {
  const ours = LANGUAGES.map((_, index) => scored.scores[index] ?? 0);
  const best = ours.indexOf(Math.max(...ours));
  const top = ours[best] ?? 0;
  const likelier = top > 0 && score < STRONG_IN_SHORT && top >= OURS_IN_SHORT * score;
  return { code: likelier ? (LANGUAGES[best] ?? code) : code, confidence: round(confidence * 0.8) };
};

/** Settles a doubt: franc has to agree before a weak lead of one of our languages counts. */
const settle = (text: string, evidence: LanguageEvidence): DetectedLanguage => {
  const { code, confidence } = evidence;
  const second = askFranc(text);
  if (second === code) return { code, confidence: round(Math.max(0.7, confidence)) };
  const isWeak = isOurs(code) && confidence < WITHOUT_FRANC;
  return isWeak ? { code: "und", confidence: 0.3 } : { code, confidence };
};

/**
 * Tells the language of a text on its own: `pl`, `en`, `lt`, the code of another language, or `und`.
 * Letters and frequent words decide most texts; franc is asked where they leave a doubt.
 */
export const detectLanguage = (text: string): DetectedLanguage => {
  const script = readScript(text);
  if (script) return { code: script.code, confidence: script.confidence };
  const scored = scoreLanguages(text, LANGUAGE_INDEX);
  const evidence = readScores(scored);
  if (evidence.words < ENOUGH_FOR_FRANC) return settleShort(scored, evidence);
  return evidence.isDecisive ? { code: evidence.code, confidence: evidence.confidence } : settle(text, evidence);
};
