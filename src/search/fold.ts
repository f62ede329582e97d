/** Letters that do not come apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ı: "i",
};

const foldLetter = (letter: string): string =>
  letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łđøßæœþðı]/g, (whole) => WHOLE[whole] ?? whole);

/** What letters beyond ASCII become; there are few of them, and looking one up takes half the time. */
const FOLDED = new Map<string, string>();
const MOST_LETTERS = 4096;

const foldKnown = (letter: string): string => {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const folded = foldLetter(letter);
  if (FOLDED.size < MOST_LETTERS) FOLDED.set(letter, folded);
  return folded;
};

/** Writes a text without capitals and marks, as people type it into a search: Łódź becomes lodz, Šiauliai siauliai. */
export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{ASCII}]/gu, foldKnown);
