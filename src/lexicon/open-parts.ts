import type { Language } from "../languages/codes.ts";
import { readCompiledParts } from "./lexicon-file.ts";
import { buildLexiconParts, type LexiconParts } from "./lexicon-parts.ts";

/** The parts of a language's lexicon: read from the compiled file if it is whole, else built in memory. */
export const openParts = (language: Language): LexiconParts =>
  readCompiledParts(language) ?? buildLexiconParts(language);
