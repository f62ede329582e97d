import type { GivenNameTable } from "./given-names/given-name-table.ts";
import type { Gender } from "./lexicon.ts";
import type { NameRole } from "./name-grammar.ts";

/** A name that a typed table holds. */
export interface KnownName {
  readonly role: NameRole;
  /** Null for surnames and places: the class that a rule names decides. */
  readonly gender: Gender | null;
  /** How frequent it is. Units: like the counts of the learnt endings. */
  readonly weight: number;
  /** Whether the name is one of the language's own, and of no other. */
  readonly own: boolean;
  /** The part of the weight that it has from other languages. */
  readonly foreign: number;
  /** The languages whose tables hold it as a first name, where a surname can tell them. */
  readonly origins?: readonly NameOrigin[];
}

/** Languages that a surname can be told to come from, and whose first names then stand before it (Romano Prodi, not Roman). */
export type NameOrigin = "czech" | "italian" | "southSlavic" | "spanish" | "ukrainian";

/** A table of names with the weight of its two tiers. */
export interface WeightedTable {
  readonly table: GivenNameTable;
  readonly frequent: number;
  readonly others: number;
  /** What is left of a woman's name that is also the genitive of a man's (Stanisława, Fernanda). */
  readonly shadowed: number;
  readonly own: boolean;
  readonly origin?: NameOrigin;
}

/** The names of all tables by their nominative. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Splits a word table. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** A name that stands in several tables has its largest weight; names shared with Czech (Marek) stay the language's own. */
const joinTables = (first: KnownName, next: KnownName): KnownName => ({
  ...first,
  weight: Math.max(first.weight, next.weight),
  foreign: Math.max(first.foreign, next.foreign),
  own: first.own && (next.own || next.origins?.includes("czech") === true),
  origins: [...(first.origins ?? []), ...(next.origins ?? [])],
});

const put = (names: Map<string, KnownName[]>, name: string, known: KnownName): void => {
  const all = names.get(name);
  if (all === undefined) names.set(name, [known]);
  else {
    const at = all.findIndex(({ role, gender }) => role === known.role && gender === known.gender);
    const before = all[at];
    if (before === undefined) all.push(known);
    else if (known.role === "given") all[at] = joinTables(before, known);
  }
};

/**
 * Gathers typed names; a name that stands in several tables is the language's own only if its own table, which comes first, holds it.
 * Shape: `families` and `places` are lists of text with their weights.
 */
export const gatherKnownNames = (
  given: readonly WeightedTable[],
  families: readonly (readonly [words: readonly string[], weight: number, own: boolean])[],
  places: readonly (readonly [words: readonly string[], weight: number])[],
): KnownNames => {
  const names = new Map<string, KnownName[]>();
  const males = new Set(given.flatMap(({ table }) => wordsOf(`${table.male.frequent} ${table.male.others}`)));
  // "Stanisława" is more often the genitive of Stanisław than a woman, "Fernanda" that of Fernando.
  const isGenitive = (name: string): boolean =>
    name.endsWith("a") && (males.has(name.slice(0, -1)) || males.has(`${name.slice(0, -1)}o`));
  for (const { table, frequent, others, shadowed, own, origin } of given) {
    const origins = origin === undefined ? [] : [origin];
    // what Czech shares with the language says nothing of a foreign surname
    const isElsewhere = !own && origin !== "czech";
    for (const gender of ["male", "female"] as const) {
      const add = (name: string, weight: number): void =>
        put(names, name, { role: "given", gender, weight, own, foreign: isElsewhere ? weight : 0, origins });
      // a frequent woman's name is a man's genitive less often
      for (const name of wordsOf(table[gender].frequent))
        add(name, gender === "female" && !own && isGenitive(name) ? frequent * Math.sqrt(shadowed) : frequent);
      for (const name of wordsOf(table[gender].others))
        add(name, gender === "female" && isGenitive(name) ? others * shadowed : others);
    }
  }
  for (const [words, weight, own] of families)
    for (const name of words)
      put(names, name, { role: "family", gender: null, weight, own, foreign: own ? 0 : weight });
  for (const [words, weight] of places)
    for (const name of words) put(names, name, { role: "place", gender: null, weight, own: true, foreign: 0 });
  return names;
};
