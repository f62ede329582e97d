import { foldName } from "../../lexicon/cities/fold-name.ts";
import type { CityEntry } from "../../records/schema.ts";

/** So many letters two forms of one name have in common, and so many cities of a text may begin alike. */
const LETTERS = 4;
const MOST = 8;

/** So many last letters differ between two forms of one name, or a name and a word made of it. */
const ENDING = 2;

/** Whether two folded forms have the same beginning, up to the endings of one name. */
export const shareStem = (form: string, other: string): boolean => {
  const length = Math.max(LETTERS, Math.min(form.length, other.length) - ENDING);
  return form.slice(0, length) === other.slice(0, length);
};

/** A folded form in which a text names a city. */
type Named = readonly [form: string, city: CityEntry];

const indexes = new WeakMap<readonly CityEntry[], ReadonlyMap<string, readonly Named[]>>();

const indexOf = (cities: readonly CityEntry[]): ReadonlyMap<string, readonly Named[]> => {
  const known = indexes.get(cities);
  if (known) return known;
  const index = new Map<string, Named[]>();
  for (const city of cities)
    for (const written of new Set([city.name, ...city.mentions.map(({ text }) => text)])) {
      const form = foldName(written);
      const alike = index.get(form.slice(0, LETTERS)) ?? [];
      index.set(form.slice(0, LETTERS), alike);
      if (alike.length < MOST) alike.push([form, city]);
    }
  indexes.set(cities, index);
  return index;
};

/** The cities of a document that it names by a form with the first letters of a folded word. */
export const citiesBeginningAs = (cities: readonly CityEntry[], form: string): readonly Named[] =>
  indexOf(cities).get(form.slice(0, LETTERS)) ?? [];
