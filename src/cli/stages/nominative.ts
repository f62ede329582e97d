import { detectLanguage } from "../../language/detect.ts";
import { LANGUAGES, type Language } from "../../languages/codes.ts";
import { nominative } from "../../lexicon/nominative.ts";
import type { StageRunner } from "./index.ts";

/** A name alone seldom tells its language; most that are sent without one are Polish. */
const DEFAULT_LANGUAGE: Language = "pl";

const languageOf = (text: string): Language => {
  const { code } = detectLanguage(text);
  return LANGUAGES.find((language) => language === code) ?? DEFAULT_LANGUAGE;
};

/** `stage nominative`: the nominative of a name. */
export const readName: StageRunner = ({ text: sent, language, kind }) => {
  const text = sent.normalize("NFC").trim();
  return nominative(text, language ?? languageOf(text), kind);
};
