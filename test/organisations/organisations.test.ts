import { describe, expect, test } from "vitest";
import { findPeople } from "../../src/cli/stages/layers.ts";
import type { Language } from "../../src/languages/codes.ts";
import type { CityEntry, OrganisationEntry } from "../../src/records/schema.ts";

const found = (text: string, language: Language) =>
  // The stage gives people with the cities and organisations of the record.
  findPeople({ text, language, published: null, html: null, url: null, kind: "any" }) as {
    organisations: readonly OrganisationEntry[];
    cities: readonly CityEntry[];
  };

const namesIn = (text: string, language: Language): string[] =>
  found(text, language).organisations.map(({ name }) => name);

describe("organisations", () => {
  test.each<[Language, string, string]>([
    ["pl", "Na posiedzeniu Rady Miejskiej w Elblągu mówiono o budżecie.", "Rada Miejska w Elblągu"],
    ["pl", "Dyrektor Miejskiej Biblioteki Publicznej zaprosił na spotkanie.", "Miejska Biblioteka Publiczna"],
    [
      "pl",
      "Uczniowie Szkoły Podstawowej nr 4 im. Marii Konopnickiej posadzili drzewa.",
      "Szkoła Podstawowa nr 4 im. Marii Konopnickiej",
    ],
    ["pl", "Pracownicy Urzędu Miasta Płocka pomagali seniorom.", "Urząd Miasta Płocka"],
    ["pl", "Prezes Towarzystwa Przyjaciół Ełku podziękował gościom.", "Towarzystwo Przyjaciół Ełku"],
    ["lt", "Kreipėsi į Kauno miesto savivaldybę.", "Kauno miesto savivaldybė"],
    ["lt", "Paroda veikia Rokiškio krašto muziejuje.", "Rokiškio krašto muziejus"],
    ["lt", "Sveikatos apsaugos ministerijos atstovai išvyko.", "Sveikatos apsaugos ministerija"],
    ["lt", "Kalbėjo Anykščių rajono savivaldybės tarybos narys.", "Anykščių rajono savivaldybės taryba"],
    ["en", "The Gdynia City Council adopted the budget.", "Gdynia City Council"],
    ["en", "A letter from the Ministry of Foreign Affairs was read.", "Ministry of Foreign Affairs"],
    ["en", "Staff of the Kaunas District Museum led the tour.", "Kaunas District Museum"],
  ])("%s: %s", (language, text, name) => {
    expect(namesIn(text, language)).toContain(name);
  });

  test("belong to the city in their name", () => {
    const { organisations, cities } = found("Obradowała Rada Miasta Kielce, a w Radomiu grano.", "pl");
    const city = cities.find(({ id }) => id === organisations[0]?.city);
    expect(city?.name).toBe("Kielce");
  });

  test("of a municipality belong to the document's city when they name none", () => {
    const { organisations, cities } = found("W Ełku i pod Ełkiem pada. Zebrała się Rada Miejska.", "pl");
    const council = organisations.find(({ name }) => name === "Rada Miejska");
    expect(cities.find(({ id }) => id === council?.city)?.name).toBe("Ełk");
  });

  test.each<[Language, string]>([
    ["pl", "Do rady wybrano Jana Nowaka."],
    ["pl", "Przewodniczący Rady Jan Nowak zamknął obrady."],
    ["lt", "Taryba pritarė, o muziejus laukia."],
    ["en", "The council and the museum agreed."],
  ])("%s: %s names none in full", (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});
