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
const SEPARATOR = /^[-–‑/\s]$/;
const SURROGATE = /[\ud800-\udfff]/;

/** The letters of most names are below this. */
const USUAL = 0x250;

const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[łøđðßæœıþ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[\p{M}'’ʼ`.,()]/gu, "");

const USUAL_LETTERS: readonly string[] = Array.from({ length: USUAL }, (_, code) => {
  const letter = String.fromCharCode(code);
  return SEPARATOR.test(letter) ? " " : foldText(letter);
});

/** What stands for a small letter, a mark or a sign in a folded name: nothing, one or two letters, or a blank. */
const foldLetter = (name: string, at: number): string => {
  const usual = USUAL_LETTERS[name.charCodeAt(at)];
  if (usual !== undefined) return usual;
  const letter = name.charAt(at);
  return SEPARATOR.test(letter) ? " " : foldText(letter);
};

/**
 * Folds a name for the gazetteer's index: lower case, no diacritics, hyphens as spaces, no apostrophes or other signs.
 * "Busko-Zdrój" and "busko zdroj" fold to the same.
 */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (SURROGATE.test(lower))
    return foldText(lower)
      .replace(/[-–‑/\s]+/g, " ")
      .trim();
  let folded = "";
  let blank = false;
  for (let at = 0; at < lower.length; at += 1) {
    const letter = foldLetter(lower, at);
    if (letter === " ") blank = folded !== "";
    else if (letter !== "") {
      folded += blank ? ` ${letter}` : letter;
      blank = false;
    }
  }
  return folded;
};
