import { detectLanguage } from "../../language/detect.ts";
import { LANGUAGES, type Language } from "../../languages/codes.ts";
import { openLexicon } from "../../lexicon/index.ts";
import type { StageRunner } from "./index.ts";
import type { NameKind } from "./stage-line.ts";

/** A name alone seldom tells its language; most that are sent without one are Polish. */
const DEFAULT_LANGUAGE: Language = "pl";

const languageOf = (text: string): Language => {
  const { code } = detectLanguage(text);
  return LANGUAGES.find((language) => language === code) ?? DEFAULT_LANGUAGE;
};

const readPerson = (text: string, language: Language): object => {
  const { name, given, family, gender, alternatives } = openLexicon(language).person(text);
  return {
    name,
    ...(given === null ? {} : { given }),
    ...(family === null ? {} : { family }),
    gender,
    alternatives,
  };
};

const readPlace = (text: string, language: Language): object => {
  const [first, ...others] = openLexicon(language).places(text);
  return { name: first?.nominative ?? text, alternatives: others.map(({ nominative }) => nominative) };
};

const isPlace = (text: string, kind: NameKind): boolean => kind === "place" || (kind === "any" && !/\s/.test(text));

/** `stage nominative`: the nominative of a name. */
export const readName: StageRunner = ({ text: sent, language: given, kind }) => {
  const text = sent.normalize("NFC").trim();
  const language = given ?? languageOf(text);
  return isPlace(text, kind) ? readPlace(text, language) : readPerson(text, language);
};
