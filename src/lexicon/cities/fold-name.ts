const SPECIAL: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};
const PLAIN = /^[a-z ]*$/;

/**
 * Folds a name for the gazetteer's index: lower case, no diacritics, hyphens as spaces, no apostrophes or other signs.
 * "Busko-Zdrój" and "busko zdroj" fold to the same.
 */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[łøđðßæœıþ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[\p{M}'’ʼ`.,()]/gu, "")
    .replace(/[-–‑/\s]+/g, " ")
    .trim();
};
