import type { WordTable } from "../engine/word-table.ts";
import type { Language } from "../languages/codes.ts";

/**
 * What a word beside a name says of it.
 * `city`, `municipality`, `office` and `village` words go with cities; `place` prepositions lean that way; the others name
 * things and people that only bear a city's name;
 * `speech` words go with people.
 */
export type WordRole =
  | "city"
  | "municipality"
  | "office"
  | "village"
  | "place"
  | "street"
  | "venue"
  | "club"
  | "newspaper"
  | "university"
  | "river"
  | "person"
  | "speech";

/** What keeps names that only sound like a foreign town's from being one. */
export interface Hearing {
  /** Prepositions behind which people stand as easily as places. */
  readonly withPeople: ReadonlySet<string>;
  /** Endings that surnames have. */
  readonly surname: RegExp;
}

/** The words of a language that decide whether a name is a city, and which. */
export interface CityPack {
  readonly language: Language;
  /** Roles of the word right before a name. */
  readonly before: WordTable<WordRole>;
  /** Roles of the word before "of" and a name, where the language has such a word. */
  readonly beforeOf: WordTable<WordRole>;
  /** Roles of the word right after a name. */
  readonly after: WordTable<WordRole>;
  /** Words before a name that leave it in the nominative's form ("przez Lipsk"), where the others decline it. */
  readonly undeclining: ReadonlySet<string>;
  /** Words that join the names of a list. */
  readonly joiners: ReadonlySet<string>;
  /** Lower-case words inside names: "nad" in "Ústí nad Labem". */
  readonly insides: ReadonlySet<string>;
  /** Capitalised words that never are a city of their own: months, regions, continents, peoples. */
  readonly notCities: ReadonlySet<string>;
  /** Nominatives of regions, mountains and waters, folded; none of them is a city. */
  readonly regions: ReadonlySet<string>;
  /** Names of rivers that are towns' names too. */
  readonly rivers: ReadonlySet<string>;
  /** Surnames that are towns' names too. */
  readonly surnames: ReadonlySet<string>;
  /** Forms of countries' names and their adjectives, with the country's code. */
  readonly countries: ReadonlyMap<string, string>;
  /** The same, for tokens. */
  readonly countryOf: WordTable<string>;
  /** Beginnings of words that speak of partner cities, their guests and delegations. */
  readonly partners: RegExp;
  /** Endings of a form that say "in this place" by themselves. */
  readonly locative: RegExp;
  /** Adjectives with which a place's name of two words begins. */
  readonly adjective: RegExp;
  /** The nominative of an adjective that tells a village from its namesakes ("Górnej" behind "Brzezina": "Górna"); else undefined. */
  readonly tellingApart: (form: string, noun: string) => string | undefined;
  /** Nominatives in the plural that only places have ("Łagiewniki", "Kuliai"). */
  readonly plural: RegExp;
  /** Nominatives of a place's name that no gazetteer has, the likeliest first; empty when the form is no place by its ending. */
  readonly guess: (form: string, role: WordRole | undefined) => readonly string[];
  /** Words between a name and its country: "in" of "Sligo in Ireland". */
  readonly inCountry: ReadonlySet<string>;
  /** Words that link a name to the word before them: "of" of "mayor of Sligo". */
  readonly linking: ReadonlySet<string>;
  /** States and provinces by name, which are larger than a city. */
  readonly states: ReadonlySet<string>;
  /** Whether names of towns at home are declined, so that an undeclined one behind an office is a person's. */
  readonly declinesTowns: boolean;
  /** How the names of foreign towns are heard, where the language writes them as they sound, with an ending of its own. */
  readonly hearing: Hearing | undefined;
  /** Whether a city stands in the genitive before the name of what lies in it. */
  readonly cityComesFirst: boolean;
  /** Whether its writers leave the diacritics of other languages out. */
  readonly dropsDiacritics: boolean;
  /** Whether headlines give most words a capital. */
  readonly titleCase: boolean;
  /** Where texts of the language come from, the likeliest first. */
  readonly home: readonly string[];
}
