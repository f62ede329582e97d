import type { WordRole } from "../../../cities/city-pack.ts";

type Rows = readonly (readonly [ending: string, ...nominative: string[]])[];

/** Locatives that hardly any other name has. */
const TELLING: Rows = [
  ["iuose", "iai"],
  ["uose", "ai"],
  ["ėse", "ės"],
  ["iose", "ios"],
  ["ose", "os"],
  ["yse", "ys"],
  ["ėje", "ė"],
  ["yje", "is", "ys"],
  ["iuje", "ius"],
  ["uje", "us"],
  ["oje", "a"],
];

/** Genitives before "seniūnija", "kaimas", "miestelis" and the like. */
const GENITIVE: Rows = [
  ["iškių", "iškės", "iškiai"],
  ["onių", "onys", "oniai"],
  ["čių", "čiai"],
  ["ių", "iai", "ės"],
  ["ų", "ai", "os"],
  ["ės", "ė"],
  ["ios", "ia"],
  ["os", "a"],
  ["iaus", "ius"],
  ["aus", "us"],
  ["io", "is", "ys"],
  ["o", "as"],
];

const rewrite = (form: string, rows: Rows): string[] => {
  const row = rows.find(([ending]) => form.length > ending.length + 2 && form.endsWith(ending));
  if (!row) return [];
  const [ending, ...nominative] = row;
  return nominative.map((letters) => form.slice(0, -ending.length) + letters);
};

/**
 * The nominatives of a place's name that no gazetteer has: "Eidžioniuose" → "Eidžioniai".
 * Shape: beside a word like "miestas" a form without an ending is a foreign name as it is at home.
 */
export const guessNominatives = (form: string, role: WordRole | undefined): readonly string[] => {
  if (role === undefined || role === "place") return rewrite(form, TELLING);
  const guesses = rewrite(form, [...TELLING, ...GENITIVE]);
  return guesses.length > 0 ? guesses : [form];
};
