import { LITHUANIAN_PLACES } from "../place-names/lithuanian.ts";
import { CZECH } from "./czech.ts";
import { FRENCH } from "./french.ts";
import { GEORGIAN } from "./georgian.ts";
import { GERMAN } from "./german.ts";
import type { GivenNameTable } from "./given-name-table.ts";
import { HUNGARIAN } from "./hungarian.ts";
import { POLISH } from "./polish.ts";
import { SCANDINAVIAN } from "./scandinavian.ts";
import { UKRAINIAN } from "./ukrainian.ts";

/** What Lithuanian adds to a foreign man's name: Jensas, Emanuelis, Andrzejus, Oleksijus. */
const ENDINGS: readonly (readonly [end: RegExp, drop: number, add: string])[] = [
  [/[ie]j$/, 0, "us"],
  [/(?:ii|iy)$/, 1, "jus"],
  [/e[lr]$/, 0, "is"],
  [/[bcdfghklmnprstvwzłńščž]$/, 0, "as"],
];

/** Shorter names would make common words. Units: letters. */
const SHORTEST = 4;

const adapted = (name: string): readonly string[] => {
  const row = ENDINGS.find(([end]) => end.test(name));
  if (row === undefined || name.length < SHORTEST) return [];
  return [name.slice(0, name.length - row[1]) + row[2]];
};

const readNames = (): string => {
  const places = new Set(LITHUANIAN_PLACES.split("\n"));
  return [POLISH, GERMAN, SCANDINAVIAN, FRENCH, UKRAINIAN, CZECH, HUNGARIAN, GEORGIAN]
    .flatMap(({ male }) => male.frequent.split(/\s+/))
    .flatMap(adapted)
    .filter((name) => !places.has(name))
    .join(" ");
};

/** Frequent men's names of the neighbours as Lithuanian texts adapt them, without those that are places (Milanas); made when asked for. */
export const LITHUANIAN_ADAPTED: GivenNameTable = {
  male: {
    frequent: "",
    get others() {
      return readNames();
    },
  },
  female: { frequent: "", others: "" },
};
