import type { DatedDocument } from "../document.ts";
import { CITY_PACKS } from "./city-packs.ts";

/** The countries that a document names, in text order. */
export const namedCountries = ({ tokens, language }: DatedDocument): Set<string> => {
  const { countryOf } = CITY_PACKS[language.code];
  const named = new Set<string>();
  for (const token of tokens) {
    const country = token.capitalised ? countryOf(token) : undefined;
    if (country !== undefined) named.add(country);
  }
  return named;
};
