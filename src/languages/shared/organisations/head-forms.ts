import { expandForms } from "../../../engine/pattern.ts";

export type HeadGender = "male" | "female" | "neuter";

/** A head noun that a form belongs to. */
export interface Head {
  readonly nominative: string;
  readonly gender: HeadGender;
  readonly municipal: boolean;
}

/**
 * Spreads rows "male Urząd Urzęd(u|owi|em|zie)" into a map from form (lower case) to head; the second word is the nominative.
 * Shape: a nominative with "!" behind it is a municipality's own body.
 */
export const headForms = (table: string): ReadonlyMap<string, Head> => {
  const heads = new Map<string, Head>();
  for (const line of table.trim().split("\n")) {
    const [gender, first = "", ...rest] = line.trim().split(/\s+/);
    const nominative = first.replace("!", "");
    const head: Head = {
      nominative,
      // The tables below use these three words only; any other is a slip that the tests find.
      gender: gender as HeadGender,
      municipal: first.endsWith("!"),
    };
    for (const form of [nominative, ...rest.flatMap(expandForms)])
      if (!heads.has(form.toLowerCase())) heads.set(form.toLowerCase(), head);
  }
  return heads;
};
