import type { SentenceWords } from "../engine/sentence-words.ts";
import type { Language } from "./codes.ts";
import { SENTENCE_WORDS_EN } from "./en/abbreviations.ts";
import { SENTENCE_WORDS_LT } from "./lt/abbreviations.ts";
import { SENTENCE_WORDS_PL } from "./pl/abbreviations.ts";

/** The words by which sentences are told apart, of every language. */
export const SENTENCE_WORDS = {
  pl: SENTENCE_WORDS_PL,
  en: SENTENCE_WORDS_EN,
  lt: SENTENCE_WORDS_LT,
} satisfies Record<Language, SentenceWords>;
