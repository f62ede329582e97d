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
}

/** A table of names with the weight of its two tiers. */
export interface WeightedTable {
  readonly table: GivenNameTable;
  readonly frequent: number;
  readonly others: number;
  /** What is left of a woman's name that is also the genitive of a man's (Stanisława). */
  readonly shadowed: number;
  readonly own: boolean;
}

/** The names of all tables by their nominative. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Splits a word table. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

const put = (names: Map<string, KnownName[]>, name: string, known: KnownName): void => {
  const all = names.get(name);
  if (all === undefined) names.set(name, [known]);
  else {
    const at = all.findIndex(({ role, gender }) => role === known.role && gender === known.gender);
    const before = all[at];
    if (before === undefined) all.push(known);
    else if (known.role === "given" && !known.own) all[at] = { ...before, own: false };
  }
};

/**
 * Gathers typed names; a name that stands in several tables keeps its first weight, so the language's own table comes first.
 * Shape: `families` and `places` are lists of text with their weights.
 */
export const gatherKnownNames = (
  given: readonly WeightedTable[],
  families: readonly (readonly [words: readonly string[], weight: number, own: boolean])[],
  places: readonly (readonly [words: readonly string[], weight: number])[],
): KnownNames => {
  const names = new Map<string, KnownName[]>();
  for (const { table, frequent, others, shadowed, own } of given) {
    // "Stanisława" is more often the genitive of Stanisław than a woman.
    const males = new Set([...wordsOf(table.male.frequent), ...wordsOf(table.male.others)]);
    for (const gender of ["male", "female"] as const) {
      const share = (name: string): number => (gender === "female" && males.has(name.slice(0, -1)) ? shadowed : 1);
      for (const name of wordsOf(table[gender].frequent))
        put(names, name, { role: "given", gender, weight: frequent, own });
      for (const name of wordsOf(table[gender].others))
        put(names, name, { role: "given", gender, weight: others * share(name), own });
    }
  }
  for (const [words, weight, own] of families)
    for (const name of words) put(names, name, { role: "family", gender: null, weight, own });
  for (const [words, weight] of places)
    for (const name of words) put(names, name, { role: "place", gender: null, weight, own: true });
  return names;
};
