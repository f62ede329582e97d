import { readFileSync } from "node:fs";
import { chooseBlockLanguage } from "../../src/language/block-languages.ts";
import { detectLanguage, weighLanguage } from "../../src/language/detect.ts";
import { LANGUAGES, type Language } from "../../src/languages/codes.ts";

const read = (name: string): string[] =>
  readFileSync(new URL(`language/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** Share of right answers, how many there were, and what went wrong. */
export interface Quality {
  readonly right: number;
  readonly n: number;
  readonly wrong: readonly string[];
}

const quality = (checks: readonly (readonly [right: boolean, text: string])[]): Quality => ({
  right: checks.filter(([right]) => right).length / checks.length,
  n: checks.length,
  wrong: checks.filter(([right]) => !right).map(([, text]) => text),
});

const isOurs = (code: string): boolean => LANGUAGES.some((language) => language === code);

/** Paragraphs in other languages: right is what is not taken for one of ours. */
export const measureForeign = (only?: string): Quality =>
  quality(
    read("foreign.tsv")
      .map((line) => line.split("\t"))
      .filter(([code]) => only === undefined || code === only)
      .map(([code = "", text = ""]) => [
        !isOurs(detectLanguage(text).code),
        `${code} ${detectLanguage(text).code} ${text}`,
      ]),
  );

/** The same paragraphs: right is what is called by its name. */
export const measureNamed = (): Quality =>
  quality(
    read("foreign.tsv")
      .map((line) => line.split("\t"))
      .map(([code = "", text = ""]) => [
        detectLanguage(text).code === code,
        `${code} ${detectLanguage(text).code} ${text}`,
      ]),
  );

/** Headings, credits, names: in a document of their language, as the stage sees them. */
export const measureShort = (language: Language): Quality =>
  quality(
    read(`short-${language}.txt`).map((text) => {
      const code = chooseBlockLanguage(text, weighLanguage(text), language);
      return [code === language, `${code} ${text}`];
    }),
  );

/** The same blocks with nothing around them. */
export const measureShortAlone = (language: Language): Quality =>
  quality(
    read(`short-${language}.txt`).map((text) => {
      const { code } = detectLanguage(text);
      return [code === language, `${code} ${text}`];
    }),
  );
