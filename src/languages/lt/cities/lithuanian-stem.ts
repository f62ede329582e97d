import { foldName } from "../../../lexicon/cities/fold-name.ts";

type Letters = readonly (readonly [RegExp, string])[];

const FROM_POLISH: Letters = [
  [/ą(?=[bp])/g, "om"],
  [/ę(?=[bp])/g, "em"],
  [/ą/g, "on"],
  [/ę/g, "en"],
  [/ó/g, "u"],
  [/sz/g, "s"],
  [/cz/g, "c"],
  [/(?<=[ptk]|ch)rz/g, "s"],
  [/rz/g, "z"],
  [/w/g, "v"],
];

const FROM_CYRILLIC: Letters = [
  [/[’'ʼ]/g, ""],
  [/shch/g, "sc"],
  [/kh/g, "§"],
  [/sh/g, "s"],
  [/ch/g, "c"],
  [/zh/g, "z"],
  [/ts/g, "c"],
  [/§/g, "ch"],
  [/w/g, "v"],
];

const FROM_OTHERS: Letters = [
  [/sch/g, "s"],
  [/tz/g, "c"],
  [/ck/g, "k"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/qu/g, "kv"],
  [/x/g, "ks"],
  [/w/g, "v"],
];

/** Countries whose smaller towns Lithuanian adapts by the same rules, with their letters. */
const LETTERS: Readonly<Record<string, Letters>> = {
  PL: FROM_POLISH,
  UA: FROM_CYRILLIC,
  BY: FROM_CYRILLIC,
  RU: FROM_CYRILLIC,
  CZ: [],
  SK: [],
  LV: [],
  EE: [],
  GE: [],
  DE: FROM_OTHERS,
  AT: FROM_OTHERS,
  CH: FROM_OTHERS,
  NL: FROM_OTHERS,
  DK: FROM_OTHERS,
  SE: FROM_OTHERS,
  NO: FROM_OTHERS,
  FI: FROM_OTHERS,
  HU: FROM_OTHERS,
};

const rewrite = (name: string, letters: Letters): string =>
  letters.reduce((text, [pattern, made]) => text.replace(pattern, made), name);

/**
 * Brings a stem to the common ground of both spellings: letters without diacritics, y as i, no soft i or j before a
 * vowel, no doubled letters, no final vowel; -uv, -av and -ov alike.
 */
export const commonStem = (word: string): string =>
  foldName(word)
    .replace(/y/g, "i")
    .replace(/ch/g, "h")
    .replace(/[ij]+(?=[aeou])/g, "")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/[aeiouj]+$/, "")
    .replace(/uo/g, "o")
    .replace(/[uaoe]v$/, "ov")
    .replace(/(?<=[ptk])z/g, "s");

const wordStem = (word: string, country: string): string =>
  commonStem(rewrite(word.toLowerCase(), LETTERS[country] ?? []));

/**
 * The stem under which Lithuanian would adapt a foreign name, "~" first: Szczecinek → "~scecinek", as in "Ščecineke".
 * Shape: one stem, two where h and g vary, none for countries that this rule does not know and for short stems.
 */
export const lithuanianStem = (name: string, country: string): readonly string[] => {
  if (LETTERS[country] === undefined) return [];
  const words = name.split(/[ -]+/);
  if (words.length > 3) return [];
  const stem = words.map((word) => wordStem(word, country)).join(" ");
  if (stem.length < 3) return [];
  const variants = [stem];
  if (LETTERS[country] === FROM_CYRILLIC) variants.push(stem.replace(/h/g, "g"));
  if (country === "SE")
    variants.push(...["cioping", "chioping"].map((made) => stem.replace(/k[oi]ping/, made)).map(commonStem));
  if (country === "PL" && name.includes("ó"))
    variants.push(...lithuanianStem(name.replace(/ó/g, "o"), country).map((other) => other.slice(1)));
  return [...new Set(variants)].map((variant) => `~${variant}`);
};
