import type { Case } from "../../../lexicon/lexicon.ts";
import type { Office } from "../../../records/schema.ts";
import type { Declined, OfficeForm } from "./office-form.ts";

/** Declines the words of a row, which are separated by white space. */
export type Decline = (word: string) => Declined;

/** One row of an office table: the normalised office, the way its words decline, and the words. */
export type OfficeRow = readonly [office: Office, decline: Decline, words: string];

/** Office words by lower-case form. */
export type OfficeTable = ReadonlyMap<string, OfficeForm>;

/** Heads that name no office on their own, as dictionary forms. */
export interface OfficeTableOptions {
  readonly dependent?: ReadonlySet<string>;
  /** Words whose object follows them, as dictionary forms. */
  readonly objectAfter?: ReadonlySet<string>;
}

const merge = (known: OfficeForm | undefined, added: OfficeForm): OfficeForm => {
  if (!known) return added;
  if (known.plural !== added.plural) return { ...(known.plural ? added : known), alsoPlural: true };
  const cases = known.cases && added.cases ? [...new Set<Case>([...known.cases, ...added.cases])] : null;
  return { ...known, cases, base: known.base || added.base };
};

/** Builds the index of office words by lower-case form; where singular and plural share a form, the singular holds. */
export const officeTable = (
  rows: readonly OfficeRow[],
  { dependent = new Set(), objectAfter = new Set() }: OfficeTableOptions = {},
): OfficeTable => {
  const table = new Map<string, OfficeForm>();
  for (const [office, decline, words] of rows)
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const base = word.replace(/\/.*/, "");
      for (const { form, cases, plural, gender, telling } of decline(word)) {
        const added = {
          office,
          cases,
          plural,
          alsoPlural: false,
          gender,
          telling,
          base: form === base,
          dependent: dependent.has(base),
          objectAfter: objectAfter.has(base),
        };
        table.set(form, merge(table.get(form), added));
      }
    }
  return table;
};
