import { expandForms } from "../../../engine/pattern.ts";
import type { WordRole } from "../../../people/people-pack.ts";

/** Builds the index from words to what they do beside a name; forms are separated by spaces and may use `a(b|c)`. */
export const wordRoles = (rows: Partial<Record<WordRole, string>>): ReadonlyMap<string, ReadonlySet<WordRole>> => {
  const roles = new Map<string, Set<WordRole>>();
  for (const role of Object.keys(rows) as WordRole[]) // the keys of a record of roles are roles
    for (const form of (rows[role] ?? "").split(/\s+/).filter(Boolean).flatMap(expandForms))
      roles.set(form, (roles.get(form) ?? new Set<WordRole>()).add(role));
  return roles;
};
