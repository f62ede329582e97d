import type { DatedDocument } from "../document.ts";
import { CITY_PACKS } from "./city-packs.ts";

/** The countries that a document names, in text order. */
export const namedCountries = ({ tokens, language }: DatedDocument): Set<string> => {
  const { countries } = CITY_PACKS[language.code];
  const named = new Set<string>();
  for (const { capitalised, lower } of tokens) {
    const country = capitalised ? countries.get(lower) : undefined;
    if (country !== undefined) named.add(country);
  }
  return named;
};
