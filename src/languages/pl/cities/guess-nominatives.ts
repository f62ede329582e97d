import type { WordRole } from "../../../cities/city-pack.ts";

/** Endings by which a Polish form shows itself as a place, with the nominative's; the first that fits is taken. */
const TELLING: readonly (readonly [ending: string, ...nominative: string[]])[] = [
  ["icach", "ice"],
  ["ycach", "yce"],
  ["icami", "ice"],
  ["icom", "ice"],
  ["kach", "ki"],
  ["nach", "ny"],
  ["owicach", "owice"],
  ["ynach", "yny"],
  ["ówce", "ówka"],
  ["owie", "ów", "owo"],
  ["ewie", "ew", "ewo"],
  ["inie", "in", "ino"],
  ["ynie", "yn", "yno"],
  ["ówku", "ówek", "ówko"],
  ["owcu", "owiec"],
  ["sku", "sk", "sko"],
  ["cku", "ck", "cko"],
  ["awie", "awa"],
  ["owej", "owa"],
  ["nicy", "nica"],
  ["ach", "y"],
];

/** Endings after a word like "wieś", "gmina" or "sołectwo", which say that a name follows in whatever case. */
const NAMED: readonly (readonly [ending: string, ...nominative: string[]])[] = [
  ...TELLING,
  ["owa", "owo", "ów"],
  ["ewa", "ewo", "ew"],
  ["ina", "in", "ino"],
  ["yna", "yn", "yno"],
  ["ska", "sk", "sko"],
  ["ówka", "ówka", "ówek"],
  ["nic", "nice"],
  ["wic", "wice"],
  ["ówki", "ówka"],
  ["nicę", "nica"],
  ["icą", "ica"],
];

/** "Metropolii Toruńskiej", "Rady Miejskiej": the adjective is no name. */
const ADJECTIVE = /[sc]k(i|a|iej|iego|iemu|im|ą|ich|imi)$/;

const rewrite = (form: string, table: typeof TELLING): string[] => {
  const row = table.find(([ending]) => form.length > ending.length + 2 && form.endsWith(ending));
  if (!row) return [];
  const [ending, ...nominative] = row;
  return nominative.map((letters) => form.slice(0, -ending.length) + letters);
};

/**
 * The nominatives of a place's name that no gazetteer has: "Dolnicach" → "Dolnice".
 * Shape: behind a preposition only telling endings count; behind "wieś" and the like any form is a name, if need be as it stands.
 */
export const guessNominatives = (form: string, role: WordRole | undefined): readonly string[] => {
  if (ADJECTIVE.test(form)) return [];
  if (role === "place") return rewrite(form, TELLING);
  const guesses = rewrite(form, NAMED);
  return guesses.length > 0 ? guesses : [form];
};
