import { createRequire } from "node:module";

/** ISO 639-3 codes of franc for which ISO 639-1 has a code; its own names for Latvian and Estonian are `lvs` and `ekk`. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  pol: "pl",
  eng: "en",
  lit: "lt",
  lvs: "lv",
  ekk: "et",
  ces: "cs",
  slk: "sk",
  slv: "sl",
  hrv: "hr",
  bos: "hr",
  srp: "sr",
  deu: "de",
  nld: "nl",
  dan: "da",
  nob: "no",
  nno: "no",
  swe: "sv",
  isl: "is",
  fin: "fi",
  hun: "hu",
  ron: "ro",
  fra: "fr",
  spa: "es",
  por: "pt",
  ita: "it",
  cat: "ca",
  glg: "gl",
  lat: "la",
  epo: "eo",
  tur: "tr",
  als: "sq",
  eus: "eu",
  gle: "ga",
  rus: "ru",
  ukr: "uk",
  bel: "be",
  bul: "bg",
  mkd: "mk",
  ell: "el",
  ltg: "ltg",
  szl: "szl",
  csb: "csb",
};

interface Franc {
  readonly franc: (text: string) => string;
}

let loaded: Franc | undefined;

/** Loaded at the first doubt only: most runs never need it. `createRequire`, because stages are not asynchronous. */
const load = (): Franc => {
  // The package's own types say what it exports; a require gives `any`.
  loaded ??= createRequire(import.meta.url)("franc") as Franc;
  return loaded;
};

/**
 * Asks franc, over all its languages: with `only` it would call most foreign paragraphs one of ours.
 * Shape: an ISO 639-1 code where there is one, else franc's ISO 639-3 code; `und` for a text that is too short.
 */
export const askFranc = (text: string): string => {
  const code = load().franc(text);
  return TWO_LETTERS[code] ?? code;
};
