import type { SourcePlace } from "./compile-gazetteer.ts";
import type { CityNames } from "./names/city-names.ts";

const COLUMNS = 19;

/** Parts of cities, abandoned, historical and religious places are no cities of today. */
const LEFT_OUT = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH", "PPLR"]);

/** A line of a dump that is not in the official form. */
export interface DumpProblem {
  readonly line: number;
  readonly message: string;
}

/** Places of a dump, and the lines that were left out because they cannot be read. */
export interface CitiesDump {
  readonly places: readonly SourcePlace[];
  readonly problems: readonly DumpProblem[];
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));

const placeOf = (columns: readonly string[]): SourcePlace | undefined => {
  const [id = "", name = "", , , latitude = "", longitude = "", kind, code = "", country = "", , region = ""] = columns;
  if (kind !== "P" || LEFT_OUT.has(code)) return undefined;
  return {
    geonames: Number(id),
    name: name.normalize("NFC"),
    country,
    region: country === "US" ? region : "",
    population: Number(columns[14] ?? "0") || 0,
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
};

const problemOf = (columns: readonly string[]): string | undefined => {
  if (columns.length < COLUMNS) return `has ${columns.length} columns; ${COLUMNS} are wanted, separated by tabs`;
  if (!/^[1-9]\d*$/.test(columns[0] ?? "")) return `begins with "${columns[0]}"; a GeoNames id is wanted`;
  const degrees = [Number(columns[4]), Number(columns[5])];
  return degrees.every(Number.isFinite) ? undefined : "has no coordinates in columns 5 and 6";
};

/**
 * Reads populated places from a dump of GeoNames (`cities500.txt`, `allCountries.txt`, `PL.txt` …).
 * Shape: 19 columns separated by tabs; other features are left out without a word. Source: the dump's readme.txt.
 */
export const readCitiesDump = (text: string): CitiesDump => {
  const places: SourcePlace[] = [];
  const problems: DumpProblem[] = [];
  linesOf(text).forEach((line, at) => {
    const columns = line.split("\t");
    const message = problemOf(columns);
    if (message !== undefined) problems.push({ line: at + 1, message });
    const place = message === undefined ? placeOf(columns) : undefined;
    if (place) places.push(place);
  });
  return { places, problems };
};

const LANGUAGES = ["pl", "en", "lt"] as const;

/**
 * Reads Polish, English and Lithuanian names from a dump of alternate names, for the places given.
 * Shape: alternateNameId, geonameid, language, name, preferred, short, colloquial, historic (tabs); preferred names come
 * first, historic and colloquial ones among the others. Source: the dump's readme.txt.
 */
export const readAlternateNames = (text: string, places: readonly SourcePlace[]): CityNames[] => {
  const known = new Map(places.map((place) => [place.geonames, place]));
  const found = new Map<number, Record<(typeof LANGUAGES)[number] | "other", string[]>>();
  for (const line of linesOf(text)) {
    const [, id = "", code = "", name = "", preferred = "", , colloquial = "", historic = ""] = line.split("\t");
    const language = LANGUAGES.find((one) => one === code);
    if (!language || name === "" || name.includes(",") || !known.has(Number(id))) continue;
    const names = found.get(Number(id)) ?? { pl: [], en: [], lt: [], other: [] };
    const list = historic === "1" || colloquial === "1" ? names.other : names[language];
    if (preferred === "1") list.unshift(name.normalize("NFC"));
    else list.push(name.normalize("NFC"));
    found.set(Number(id), names);
  }
  return [...found].map(([id, { pl, en, lt, other }]): CityNames => {
    const place = known.get(id);
    return [id, place?.country ?? "", place?.name ?? "", pl.join(","), en.join(","), lt.join(","), other.join(",")];
  });
};
