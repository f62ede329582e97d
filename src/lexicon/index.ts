import type { Language } from "../languages/codes.ts";
import type { Lexicon } from "./lexicon.ts";
import { makeLexicon } from "./make-lexicon.ts";

const OPENED = new Map<Language, Lexicon>();

/** The lexicon of a language: opened at the first call, then the same object; synchronous. */
export const openLexicon = (language: Language): Lexicon => {
  const known = OPENED.get(language);
  if (known) return known;
  const opened = makeLexicon(language);
  OPENED.set(language, opened);
  return opened;
};
