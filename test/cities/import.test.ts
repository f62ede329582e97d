import { describe, expect, test } from "vitest";
import { extendGazetteer } from "../../src/lexicon/cities/extend-gazetteer.ts";
import { foldName } from "../../src/lexicon/cities/fold-name.ts";
import { openTables } from "../../src/lexicon/cities/gazetteer.ts";
import { readAlternateNames, readCitiesDump } from "../../src/lexicon/cities/read-geonames-dump.ts";

const row = (...columns: readonly string[]): string => columns.join("\t");

/** Rows in the form of GeoNames' dump; the places are invented, except Vilnius. */
const CITIES = [
  row(
    "900000001",
    "Pagrynis",
    "Pagrynis",
    "",
    "55.1",
    "24.2",
    "P",
    "PPL",
    "LT",
    "",
    "65",
    "",
    "",
    "",
    "412",
    "",
    "90",
    "Europe/Vilnius",
    "2024-01-01",
  ),
  row(
    "900000002",
    "Ežeras Mėlynasis",
    "Ezeras",
    "",
    "55.2",
    "24.3",
    "H",
    "LK",
    "LT",
    "",
    "65",
    "",
    "",
    "",
    "0",
    "",
    "90",
    "Europe/Vilnius",
    "2024-01-01",
  ),
  row(
    "593116",
    "Vilnius",
    "Vilnius",
    "",
    "54.69",
    "25.28",
    "P",
    "PPLC",
    "LT",
    "",
    "65",
    "",
    "",
    "",
    "600000",
    "",
    "112",
    "Europe/Vilnius",
    "2024-01-01",
  ),
  row("not an id", "Nowhere"),
].join("\n");

const NAMES = [
  row("1", "900000001", "pl", "Pogrynie", "1", "", "", ""),
  row("2", "900000001", "ru", "Пагринис", "", "", "", ""),
  row("3", "900000001", "pl", "Grynie", "", "", "", "1"),
  row("4", "593116", "lt", "Sostinė Vilnius", "", "", "", ""),
  row("5", "777", "pl", "Nikąd", "", "", "", ""),
].join("\n");

describe("the import of GeoNames' files", () => {
  test("reads populated places and says which lines it cannot read", () => {
    const { places, problems } = readCitiesDump(CITIES);
    expect(places.map(({ name }) => name)).toEqual(["Pagrynis", "Vilnius"]);
    expect(places[0]).toMatchObject({ geonames: 900000001, country: "LT", population: 412, latitude: 55.1 });
    expect(problems).toEqual([{ line: 4, message: "has 2 columns; 19 are wanted, separated by tabs" }]);
  });

  test("reads the names of our languages, historic ones among the others", () => {
    const { places } = readCitiesDump(CITIES);
    expect(readAlternateNames(NAMES, places)).toEqual([
      [900000001, "LT", "Pagrynis", "Pogrynie", "", "", "Grynie"],
      [593116, "LT", "Vilnius", "", "", "Sostinė Vilnius", ""],
    ]);
  });

  test("adds them to what is there: new places, and new names behind the typed ones", () => {
    const { places } = readCitiesDump(CITIES);
    const gazetteer = openTables(extendGazetteer(places, readAlternateNames(NAMES, places)));
    const idsOf = (name: string) => gazetteer.find(foldName(name)).map(({ place }) => gazetteer.place(place).geonames);
    expect(idsOf("Pogrynie")).toContain(900000001);
    expect(idsOf("Wilno")).toContain(593116);
    expect(idsOf("Sostinė Vilnius")).toContain(593116);
    expect(idsOf("Kowno")).toContain(598316);
  });
});
