import type { ResolvedDocument } from "../../document.ts";
import type { CityEntry } from "../../records/schema.ts";

/** The city that a release is from: the one that it names most often, the first of them when several are. */
export const homeCity = ({ cities }: ResolvedDocument): CityEntry | null => {
  let home: CityEntry | null = null;
  for (const city of cities) if (home === null || city.mentions.length > home.mentions.length) home = city;
  return home;
};
