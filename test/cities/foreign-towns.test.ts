import { describe, expect, test } from "vitest";
import { findCities } from "../../src/cli/stages/layers.ts";
import { type TownSentence, WITH_COUNTRY, WITHOUT_COUNTRY } from "./foreign-town-sentences.ts";

interface City {
  readonly name: string;
  readonly country: string | null;
  readonly geonames: number | null;
  readonly rule: string;
}

const citiesOf = (text: string): readonly City[] => {
  const { cities } = findCities({ text, language: "lt", published: null, html: null, url: null, kind: "any" }) as {
    cities: readonly City[];
  };
  return cities;
};

const shareFound = (sentences: readonly TownSentence[]): number =>
  sentences.filter(({ text, geonames }) => citiesOf(text).some((city) => city.geonames === geonames)).length /
  sentences.length;

describe("foreign towns as Lithuanian writes them", () => {
  test("lead to their id where the country is named", () => {
    expect(shareFound(WITH_COUNTRY)).toBeGreaterThanOrEqual(0.988);
  });

  test("lead to their id where only the name tells", () => {
    expect(shareFound(WITHOUT_COUNTRY)).toBeGreaterThanOrEqual(0.915);
  });
});

/** Surnames, also of other countries, villages that no gazetteer has, and firms: genitive, accusative, instrumental. */
const NO_TOWNS =
  "Šmito Šmitą Šmitu; Miulerio Miulerį Miuleriu; Vagnerio Vagnerį Vagneriu; Richterio Richterį Richteriu; Noimano Noimaną Noimanu; " +
  "Petrovo Petrovą Petrovu; Sokolovo Sokolovą Sokolovu; Makarovo Makarovą Makarovu; Melniko Melniką Melniku; Kovalčuko Kovalčuką Kovalčuku; " +
  "Krėvės Krėvę Krėve; Biliūno Biliūną Biliūnu; Gylienės Gylienę Gyliene; Kairienės Kairienę Kairiene; Vitkienės Vitkienę Vitkiene; " +
  "Hanseno Hanseną Hansenu; Andersono Andersoną Andersonu; Viljamso Viljamsą Viljamsu; Rosio Rosį Rosiu; Moretio Moretį Moretiu; " +
  "Kazlausko Kazlauską Kazlausku; Butkaus Butkų Butkumi; Gudaičio Gudaitį Gudaičiu; Repšio Repšį Repšiu; Kalvaičio Kalvaitį Kalvaičiu; " +
  "Balninkų Balninkus Balninkais; Inkūnų Inkūnus Inkūnais; Medingėnų Medingėnus Medingėnais; Skaidiškių Skaidiškes Skaidiškėmis; " +
  "Ignitės Ignitę Ignite; Girtekos Girteką Girteka; Lifosos Lifosą Lifosa; Litagros Litagrą Litagra";

const FRAMES: readonly ((forms: readonly string[]) => string)[] = [
  ([genitive]) => `Anot ${genitive}, darbai baigti laiku.`,
  ([genitive]) => `Parama skirta ${genitive} ūkiui ir dirbtuvėms.`,
  ([, accusative]) => `Mokiniai svečiavosi pas ${accusative} ir klausėsi pasakojimo.`,
  ([, , instrumental]) => `Meras susitiko su ${instrumental} ir aptarė ateities planus.`,
  ([, , instrumental]) => `Bendradarbiavimą su ${instrumental} tarybos nariai įvertino gerai.`,
  ([genitive]) => `Vokietijos partneriai lankėsi ${genitive} dirbtuvėse.`,
];

describe("names that are no foreign towns", () => {
  test.each(NO_TOWNS.split("; "))("%s", (row) => {
    const heard = FRAMES.flatMap((frame) =>
      citiesOf(frame(row.split(" "))).filter(({ rule }) => rule.endsWith("/heard")),
    );
    expect(heard).toEqual([]);
  });
});

const TEXTS: readonly (readonly [text: string, towns: string])[] = [
  ["Choras grįžo iš Italijos. Todyje jis dainavo du kartus, o Todžio meras įteikė gėlių.", "Todi"],
  ["Vokietijos miesto Husumo delegacija atvyko rytą. Vakare Husumas surengė koncertą.", "Husum"],
  ["Sutartis su Sakartvelo Boržomiu bus pasirašyta rudenį.", "Borjomi"],
  ["Laivas plaukė Reino pakrantėmis.", ""],
  ["Abu miestai sutarė draugauti. Kad darbai prasidėtų, reikia lėšų.", ""],
  ["Delegacija lankėsi Prancūzijos mieste Sen Malo.", "Saint-Malo"],
  ["Nyderlandų miesto Etenlioro chorui plojo visi.", "Etten-Leur"],
  ["Svečiai atvyko iš Bergen op Zoom.", "Bergen op Zoom"],
];

describe("towns of a text", () => {
  test.each(TEXTS)("%s", (text, towns) => {
    expect(
      citiesOf(text)
        .map(({ name }) => name)
        .join(),
    ).toBe(towns);
  });
});
