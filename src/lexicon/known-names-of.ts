import type { Language } from "../languages/codes.ts";
import { FOREIGN_FAMILIES } from "./family-names/foreign.ts";
import { LITHUANIAN_FAMILIES } from "./family-names/lithuanian.ts";
import { POLISH_FAMILIES } from "./family-names/polish.ts";
import { POLISH_SINGLE_NAMES } from "./family-names/single.ts";
import { CZECH } from "./given-names/czech.ts";
import { ENGLISH } from "./given-names/english.ts";
import { ESTONIAN } from "./given-names/estonian.ts";
import { FRENCH } from "./given-names/french.ts";
import { GEORGIAN } from "./given-names/georgian.ts";
import { GERMAN } from "./given-names/german.ts";
import { HUNGARIAN } from "./given-names/hungarian.ts";
import { ITALIAN } from "./given-names/italian.ts";
import { LATVIAN } from "./given-names/latvian.ts";
import { LITHUANIAN } from "./given-names/lithuanian.ts";
import { LITHUANIAN_ADAPTED } from "./given-names/lithuanian-adapted.ts";
import { POLISH } from "./given-names/polish.ts";
import { SCANDINAVIAN } from "./given-names/scandinavian.ts";
import { SPANISH } from "./given-names/spanish.ts";
import { UKRAINIAN } from "./given-names/ukrainian.ts";
import { WORLD } from "./given-names/world.ts";
import { gatherKnownNames, type KnownNames, type NameOrigin, type WeightedTable, wordsOf } from "./known-names.ts";
import { LITHUANIAN_PLACES } from "./place-names/lithuanian.ts";
import { POLISH_PLACES } from "./place-names/polish.ts";

const own = (table: WeightedTable["table"]): WeightedTable => ({
  table,
  frequent: 400,
  others: 40,
  shadowed: 0.3,
  own: true,
});
const other = (table: WeightedTable["table"]): WeightedTable => ({
  table,
  frequent: 15,
  others: 4,
  shadowed: 0.4,
  own: false,
});

/** The Hungarian table holds the names of the neighbours to the south too. */
const ORIGINS: ReadonlyMap<WeightedTable["table"], NameOrigin> = new Map([
  [CZECH, "czech"],
  [HUNGARIAN, "southSlavic"],
  [ITALIAN, "italian"],
  [SPANISH, "spanish"],
  [UKRAINIAN, "ukrainian"],
]);

const originOf = (table: WeightedTable["table"]): { readonly origin?: NameOrigin } => {
  const origin = ORIGINS.get(table);
  return origin === undefined ? {} : { origin };
};

/** Names from elsewhere are rarer in a text than the language's own, so a form of both is read as the latter. */
const elsewhere: readonly WeightedTable[] = [
  GERMAN,
  FRENCH,
  UKRAINIAN,
  ITALIAN,
  SPANISH,
  SCANDINAVIAN,
  HUNGARIAN,
  LATVIAN,
  ESTONIAN,
  GEORGIAN,
  WORLD,
].map((table) => ({ table, frequent: 8, others: 2, shadowed: 0.4, own: false, ...originOf(table) }));

/** Czech names are as much Polish as foreign (Marek, Jan): beside a foreign surname they say the same. */
const slavic: WeightedTable = { table: CZECH, frequent: 8, others: 2, shadowed: 0.4, own: true };

const GIVEN = {
  pl: [
    own(POLISH),
    other(ENGLISH),
    ...elsewhere,
    { ...slavic, own: false, ...originOf(CZECH) },
    { table: LITHUANIAN, frequent: 8, others: 2, shadowed: 1, own: false },
  ],
  lt: [
    own(LITHUANIAN),
    other(POLISH),
    { table: ENGLISH, frequent: 8, others: 2, shadowed: 1, own: false },
    ...elsewhere,
    { table: LITHUANIAN_ADAPTED, frequent: 8, others: 2, shadowed: 1, own: false },
  ],
  en: [own(ENGLISH), slavic, ...elsewhere, other(POLISH), other(LITHUANIAN)],
} as const satisfies Record<Language, readonly WeightedTable[]>;

const OWN_FAMILY = 60;
const FOREIGN_FAMILY = 30;
const SINGLE_NAME = 15;
const PLACE = 600;

const FAMILIES = {
  pl: [
    [wordsOf(POLISH_FAMILIES), OWN_FAMILY, true],
    [wordsOf(FOREIGN_FAMILIES), FOREIGN_FAMILY, false],
    [wordsOf(POLISH_SINGLE_NAMES), SINGLE_NAME, true],
  ],
  lt: [
    [wordsOf(LITHUANIAN_FAMILIES), OWN_FAMILY, true],
    [wordsOf(FOREIGN_FAMILIES), 1, false],
  ],
  en: [
    [wordsOf(FOREIGN_FAMILIES), OWN_FAMILY, true],
    [wordsOf(POLISH_FAMILIES), 2, false],
    [wordsOf(LITHUANIAN_FAMILIES), 2, false],
  ],
} as const satisfies Record<Language, readonly (readonly [readonly string[], number, boolean])[]>;

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

const PLACES = {
  pl: [[lines(POLISH_PLACES), PLACE]],
  lt: [[lines(LITHUANIAN_PLACES), PLACE]],
  en: [],
} as const satisfies Record<Language, readonly (readonly [readonly string[], number])[]>;

/** The typed names that count in a language. */
export const knownNamesOf = (language: Language): KnownNames =>
  gatherKnownNames(GIVEN[language], FAMILIES[language], PLACES[language]);
