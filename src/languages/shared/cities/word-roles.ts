import type { WordRole } from "../../../cities/city-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import { type WordTable, wordTable } from "../../../engine/word-table.ts";

/** Spreads rows of forms ("gmin(a|y|ie)") into one table; rows are strings with alternatives between spaces. */
export const wordRoles = (rows: Partial<Record<WordRole, string>>): WordTable<WordRole> => {
  const roles = new Map<string, WordRole>();
  // Object.entries widens the keys of Partial<Record<WordRole, …>> to string.
  for (const [role, forms] of Object.entries(rows))
    for (const form of forms.split(" ").flatMap(expandForms)) if (form !== "") roles.set(form, role as WordRole);
  return wordTable(roles);
};
