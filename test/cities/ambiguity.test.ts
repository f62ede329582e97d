import { describe, expect, test } from "vitest";
import { findCities } from "../../src/cli/stages/layers.ts";
import type { Language } from "../../src/languages/codes.ts";
import type { CityEntry } from "../../src/records/schema.ts";

const citiesIn = (text: string, language: Language): readonly CityEntry[] =>
  // The stage gives { cities }, as `kronika stage cities` prints it.
  (findCities({ text, language, published: null, html: null, url: null, kind: "any" }) as { cities: CityEntry[] })
    .cities;

describe("one name, several places", () => {
  test.each<[Language, string, string, string]>([
    ["en", "Students came from Rochester, NY.", "Rochester", "US"],
    ["pl", "Burmistrz gościł delegację z Frankfurtu nad Odrą.", "Frankfurt (Oder)", "DE"],
    ["pl", "Uczniowie pojechali do niemieckiego Lipska.", "Leipzig", "DE"],
    ["pl", "Autobus jedzie z Augustowa przez Lipsk do Suwałk.", "Lipsk", "PL"],
    ["pl", "Słowacki Zwoleń jest naszym partnerem.", "Zvolen", "SK"],
    ["lt", "Svečiai atvyko iš Konstancos (Rumunija).", "Constanța", "RO"],
    ["lt", "Studentai mokosi Konstancoje, Vokietijoje.", "Konstanz", "DE"],
  ])("%s: %s", (language, text, name, country) => {
    expect(citiesIn(text, language).map((city) => `${city.name} ${city.country}`)).toContain(`${name} ${country}`);
  });

  test("cases and languages of one city make one entry", () => {
    const [only, ...others] = citiesIn("Kowno leży nad Niemnem. W Kownie i pod Kownem pada. Kowna nie widać.", "pl");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: "Kaunas", country: "LT", geonames: 598316 });
    expect(only?.mentions.map(({ text }) => text)).toEqual(["Kowno", "Kownie", "Kownem", "Kowna"]);
  });

  test("the first word of a longer name is the same city", () => {
    const [only, ...others] = citiesIn("W Busku-Zdroju otwarto park. Mieszkańcy Buska świętowali.", "pl");
    expect(others).toEqual([]);
    expect(only?.mentions.map(({ text }) => text)).toEqual(["Busku-Zdroju", "Buska"]);
  });

  test("a slip of the pen is forgiven where the document names the city", () => {
    const [only, ...others] = citiesIn("Goście z Olsztyna obejrzeli zamek. Do Olsztyynu wrócili wieczorem.", "pl");
    expect(others).toEqual([]);
    expect(only?.mentions).toHaveLength(2);
  });

  test("a country behind the word for a town is none", () => {
    expect(citiesIn("Delegacija lankėsi Mendeno mieste Vokietijoje.", "lt").map(({ name }) => name)).toEqual([
      "Menden",
    ]);
  });

  test("a smaller foreign town in a case is one where a place stands", () => {
    expect(citiesIn("Chór wystąpił w Crailsheimie.", "pl").map(({ name }) => name)).toEqual(["Crailsheim"]);
    expect(citiesIn("Przemawiał Crailsheimem.", "pl")).toEqual([]);
  });

  test("the month before a city is no first name", () => {
    expect(citiesIn("On 5 June Gdynia hosted the guests.", "en").map(({ name }) => name)).toEqual(["Gdynia"]);
  });

  test("a municipality is told from the city it is named after", () => {
    expect(citiesIn("Sprendimą priėmė Utenos rajono savivaldybė.", "lt")[0]?.scope).toBe("municipality");
    expect(citiesIn("Koncertas vyks Utenoje.", "lt")[0]?.scope).toBe("city");
  });

  test("a place that no gazetteer has keeps its name and the country of the text", () => {
    expect(citiesIn("We wsi Krzywa Górka pod Ełkiem świętowano dożynki.", "pl")).toContainEqual(
      expect.objectContaining({ name: "Krzywa Górka", country: "PL", geonames: null }),
    );
  });
});
