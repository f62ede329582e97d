import { describe, expect, test } from "vitest";
import { compileGazetteer, type SourcePlace } from "../../src/lexicon/cities/compile-gazetteer.ts";
import { foldName } from "../../src/lexicon/cities/fold-name.ts";
import { openTables } from "../../src/lexicon/cities/gazetteer.ts";
import { decodeGazetteer, encodeGazetteer } from "../../src/lexicon/cities/gazetteer-file.ts";
import { CITY_NAMES } from "../../src/lexicon/cities/names/index.ts";
import { openGazetteer } from "../../src/lexicon/cities/open-gazetteer.ts";

const PLACES: readonly SourcePlace[] = [
  { geonames: 1, name: "Alfa", country: "PL", region: "", population: 10, latitude: 1.5, longitude: -2.25 },
  { geonames: 2, name: "Nowa Beta", country: "LT", region: "", population: 20, latitude: 0, longitude: 0 },
];

const tables = () =>
  compileGazetteer(
    PLACES,
    [
      [1, "PL", "Álfa", "", "Alpha", "Alfas,Alfasis", "Alt-Alfa"],
      [0, "DE", "Gamma", "", "", "", ""],
    ],
    [],
  );

describe("the gazetteer", () => {
  test("finds a place by each of its names, folded", () => {
    const gazetteer = openTables(tables());
    for (const name of ["Alfa", "alpha", "Alfasis", "Alt-Alfa"])
      expect(gazetteer.find(foldName(name)).map(({ place }) => gazetteer.place(place).geonames)).toContain(1);
  });

  test("knows how names of several words begin", () => {
    const gazetteer = openTables(tables());
    expect(gazetteer.isPrefix("nowa")).toBe(true);
    expect(gazetteer.isPrefix("alfa")).toBe(false);
  });

  test("keeps places that the package lacks, without an id", () => {
    const gazetteer = openTables(tables());
    const label = gazetteer.find("gamma")[0];
    expect(gazetteer.place(label?.place ?? -1)).toMatchObject({
      name: "Gamma",
      country: "DE",
      geonames: null,
      latitude: null,
    });
  });

  test("survives writing and reading, byte by byte", () => {
    const file = encodeGazetteer(tables());
    expect(decodeGazetteer(file)).toEqual(tables());
  });

  test.each([
    ["cut off", (file: Uint8Array) => file.slice(0, -4)],
    ["changed", (file: Uint8Array) => file.map((byte, at) => (at === file.length - 6 ? byte ^ 1 : byte))],
    ["empty", () => new Uint8Array()],
  ])("a file that is %s is refused", (_, damage) => {
    expect(decodeGazetteer(damage(encodeGazetteer(tables())))).toBeUndefined();
  });

  test("gives every typed id its place, and no id twice", () => {
    const gazetteer = openGazetteer();
    const ids = CITY_NAMES.map(([id]) => id).filter((id) => id !== 0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, country, official] of CITY_NAMES) {
      if (id === 0) continue;
      const places = gazetteer.find(foldName(official)).map(({ place }) => gazetteer.place(place));
      expect(places.find(({ geonames }) => geonames === id)?.country, official).toBe(country);
    }
  });
});
