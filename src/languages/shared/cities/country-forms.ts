import { expandForms } from "../../../engine/pattern.ts";

/**
 * Spreads a table of countries into one map from form to code.
 * Shape: "DE Niem(cy|iec) niemieck*", one country a line; "*" stands for the endings of an adjective.
 */
export const countryForms = (table: string, adjectiveEndings: readonly string[]): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const line of table.trim().split("\n")) {
    const [code = "", ...words] = line.trim().split(" ");
    for (const word of words.flatMap(expandForms)) {
      const text = word.replaceAll("_", " ").toLowerCase();
      if (text.endsWith("*")) for (const ending of adjectiveEndings) forms.set(text.slice(0, -1) + ending, code);
      else if (!forms.has(text)) forms.set(text, code);
    }
  }
  return forms;
};
