import type { KronikaRecord } from "../records/schema.ts";
import { fold } from "./fold.ts";
import { wordsOf } from "./words-of.ts";

/** What the store finds a record by; folded, but for the headline. */
export interface IndexEntry {
  /** The title as it is written. */
  readonly headline: string;
  readonly language: string;
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

interface Named {
  readonly name: string;
  readonly mentions: readonly { readonly text: string }[];
}

const textsOf = ({ mentions }: Named): ReadonlySet<string> => new Set(mentions.map(({ text }) => text));

const joined = (parts: readonly (string | null)[]): string =>
  [...new Set(parts)].flatMap((part) => (part === null ? [] : fold(part))).join(" \n ");

const pairsOf = (bases: readonly string[], forms: readonly string[]): (readonly [string, string])[] => {
  if (bases.length !== forms.length) return [];
  return forms.flatMap((form, index) => {
    const base = bases[index];
    return base === undefined || base === form ? [] : [[form, base] as const];
  });
};

const formsOf = (named: Named): (readonly [string, string])[] => {
  const bases = wordsOf(named.name);
  return [...textsOf(named)].flatMap((text) => (text === named.name ? [] : pairsOf(bases, wordsOf(text))));
};

const DAY = /^\d{4}(?:-\d{2}){0,2}/;

const dayOf = ({ published, dates }: KronikaRecord): string | null => {
  const told = dates.filter(({ role }) => role === "content").flatMap(({ earliest }) => earliest ?? []);
  return DAY.exec(published?.edtf ?? "")?.[0] ?? told.sort()[0] ?? null;
};

/** Makes the index entry of a record. */
export const indexEntryOf = (record: KronikaRecord): IndexEntry => {
  const { title, text, language, people, cities, events } = record;
  const forms = [...people, ...cities].flatMap(formsOf);
  return {
    headline: title,
    language: language.code,
    title: fold(title),
    text: fold(text),
    people: joined(people.flatMap((person) => [person.name, ...person.alternatives, ...textsOf(person)])),
    cities: joined(
      cities.flatMap((city) => [city.name, city.names.pl, city.names.en, city.names.lt, ...textsOf(city)]),
    ),
    types: [...new Set(events.map(({ type }) => type))].join(" "),
    day: dayOf(record),
    forms: [...new Map(forms.map((pair) => [pair.join(" "), pair])).values()],
  };
};
