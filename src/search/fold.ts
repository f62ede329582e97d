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

/** Writes a text without capitals and marks, as people type it into a search: Łódź becomes lodz, Šiauliai siauliai. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łđøßæœþðı]/g, (letter) => WHOLE[letter] ?? letter);
