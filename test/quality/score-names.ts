import { LANGUAGES, type Language } from "../../src/languages/codes.ts";
import { nominative } from "../../src/lexicon/nominative.ts";

/** A share of rows with the number of names behind it. */
export interface Share {
  readonly share: number;
  readonly count: number;
}

/** How well a table was read. */
export interface NameScores {
  readonly all: Share;
  readonly inflected: Share;
  readonly same: Share;
  readonly errors: readonly string[];
}

/** Whether a text is the code of one of our languages. */
export const isLanguage = (code: string): code is Language => LANGUAGES.some((language) => language === code);

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly answer: string;
  readonly weight: number;
  readonly right: boolean;
  readonly inflected: boolean;
}

const shareOf = (rows: readonly Row[]): Share => {
  const count = rows.reduce((sum, { weight }) => sum + weight, 0);
  const right = rows.reduce((sum, row) => sum + (row.right ? row.weight : 0), 0);
  return { share: count === 0 ? 1 : right / count, count };
};

/** Reads a table of forms and lemmas and scores the answers. */
export const scoreNames = (table: string, language: Language): NameScores => {
  const plain = (text: string): string => (language === "lt" ? text.toLowerCase() : text);
  const rows = table
    .trim()
    .split("\n")
    .map((line): Row => {
      const [form = "", lemma = "", , frequency = "1"] = line.split("\t");
      const answer = nominative(form, language, form.includes(" ") ? "person" : "any").name;
      return {
        form,
        lemma,
        answer,
        weight: Number(frequency),
        right: plain(answer) === plain(lemma),
        inflected: plain(form) !== plain(lemma),
      };
    });
  return {
    all: shareOf(rows),
    inflected: shareOf(rows.filter(({ inflected }) => inflected)),
    same: shareOf(rows.filter(({ inflected }) => !inflected)),
    errors: rows.filter(({ right }) => !right).map(({ form, answer, lemma }) => `${form} → ${answer} (${lemma})`),
  };
};
