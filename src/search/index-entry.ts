import type { KronikaRecord } from "../records/schema.ts";
import { fold } from "./fold.ts";
import { wordsOf } from "./words-of.ts";

/** What the search index holds of a record; all folded. */
export interface IndexEntry {
  readonly title: string;
  readonly text: string;
  readonly people: string;
  readonly cities: string;
  readonly types: string;
  /** The day that `--from` and `--to` look at: of publication, else the first one the text tells of. */
  readonly day: string | null;
  /** Inflected words of names, each with the word of the nominative that stands in its place. */
  readonly forms: readonly (readonly [form: string, base: string])[];
}

const joined = (parts: readonly (string | null)[]): string =>
  [...new Set(parts.filter((part) => part !== null).map(fold))].join(" \n ");

const formsOf = (name: string, surface: string): (readonly [string, string])[] => {
  const [bases, forms] = [wordsOf(name), wordsOf(surface)];
  if (bases.length !== forms.length) return [];
  return forms.flatMap((form, index) => {
    const base = bases[index];
    return base === undefined || base === form ? [] : [[form, base] as const];
  });
};

const DAY = /^\d{4}(?:-\d{2}){0,2}/;

const dayOf = ({ published, dates }: KronikaRecord): string | null => {
  const told = dates.filter(({ role }) => role === "content").flatMap(({ earliest }) => earliest ?? []);
  return DAY.exec(published?.edtf ?? "")?.[0] ?? told.sort()[0] ?? null;
};

/** Makes the index entry of a record. */
export const indexEntryOf = (record: KronikaRecord): IndexEntry => {
  const named = [...record.people, ...record.cities];
  const forms = named.flatMap(({ name, mentions }) => mentions.flatMap(({ text }) => formsOf(name, text)));
  return {
    title: fold(record.title),
    text: fold(record.text),
    people: joined(
      record.people.flatMap(({ name, alternatives, mentions }) => [
        name,
        ...alternatives,
        ...mentions.map(({ text }) => text),
      ]),
    ),
    cities: joined(
      record.cities.flatMap(({ name, names, mentions }) => [
        name,
        names.pl,
        names.en,
        names.lt,
        ...mentions.map(({ text }) => text),
      ]),
    ),
    types: [...new Set(record.events.map(({ type }) => type))].join(" "),
    day: dayOf(record),
    forms: [...new Map(forms.map((pair) => [pair.join(" "), pair])).values()],
  };
};
