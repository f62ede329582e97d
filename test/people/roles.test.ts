import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import type { CityEntry, OrganisationEntry } from "../../src/records/schema.ts";
import { readPeople } from "./read-people.ts";

/** Text → the normalised offices of its one person; "!" marks a former one. */
const OFFICES: readonly (readonly [language: Language, text: string, offices: readonly string[]])[] = [
  ["pl", "Przybył prezydent Leszna Jan Kos.", ["mayor"]],
  ["pl", "Przybył Prezydent RP Jan Kos.", ["president_of_state"]],
  ["pl", "Przybyła zastępczyni burmistrza Anna Kos.", ["deputy_mayor"]],
  ["pl", "Przybyła przewodnicząca Rady Miejskiej Anna Kos.", ["council_chair"]],
  ["pl", "Przybyła wiceprzewodnicząca Rady Powiatu Anna Kos.", ["deputy_council_chair"]],
  ["pl", "Przybył dyrektor Wydziału Kultury Jan Kos.", ["head_of_department"]],
  ["pl", "Przybył dyrektor Szkoły Podstawowej nr 2 Jan Kos.", ["headteacher"]],
  ["pl", "Przybył konsul honorowy Łotwy Jan Kos.", ["honorary_consul"]],
  ["pl", "Przybył były burmistrz Jan Kos.", ["!mayor"]],
  ["pl", "Przybył ks. kan. Jan Kos.", ["priest"]],
  ["pl", "Jan Kos, radny i przedsiębiorca, zabrał głos.", ["councillor", "entrepreneur"]],
  ["pl", "Na sołtysa ponownie wybrano Jana Kosa.", ["village_head"]],
  ["pl", "Prezesa nie wybrano, a naczelnikiem – pierwsza w gminie kobieta, Anna Kos.", ["head_of_department"]],
  ["pl", "Powołano Annę Kos, socjolożkę z Leszna, na stanowisko pełnomocniczki.", ["scientist", "plenipotentiary"]],
  ["pl", "Podpis złożył primator Zdislav Marčák.", ["mayor"]],
  ["pl", "Wręczył go komendant miejski PSP st. bryg. Jan Kos.", ["officer", "firefighter"]],
  ["lt", "Seniūne nuo gegužės 2 d. paskirta Ona Kasienė.", ["elder"]],
  ["lt", "Seniūnaičiu išrinktas ūkininkas Jonas Kasa.", ["elder", "entrepreneur"]],
  ["lt", "Atvyko futbolininkas, 71 metų Jonas Kasa.", ["athlete"]],
  ["lt", "Atvyko Zarasų rajono meras Jonas Kasa.", ["mayor"]],
  ["lt", "Atvyko mero pavaduotoja Ona Kasienė.", ["deputy_mayor"]],
  ["lt", "Atvyko Seimo narys Jonas Kasa.", ["member_of_parliament"]],
  ["lt", "Atvyko tarybos narė Ona Kasienė.", ["councillor"]],
  ["lt", "Atvyko Kultūros skyriaus vedėja Ona Kasienė.", ["head_of_department"]],
  ["lt", "Atvyko gimnazijos direktorė Ona Kasienė.", ["headteacher"]],
  ["lt", "Atvyko ministras pirmininkas Jonas Kasa.", ["prime_minister"]],
  ["lt", "Atvyko buvusi Zarasų merė Ona Kasienė.", ["!mayor"]],
  ["lt", "Atvyko draugijos prezidentė Ona Kasienė.", ["chair"]],
  ["lt", "Atvyko prezidentas Jonas Kasa.", ["president_of_state"]],
  ["en", "Deputy Lord Mayor Ida Lund came.", ["deputy_mayor"]],
  ["en", "Ida Lund, chair of the city council, came.", ["council_chair"]],
  ["en", "The then prime minister Ida Lund came.", ["!prime_minister"]],
  ["en", "Honorary Consul Ida Lund came.", ["honorary_consul"]],
  ["en", "Council member Ida Lund came.", ["councillor"]],
  ["en", "Rev. Ida Lund came.", ["priest"]],
  ["en", "Consul General of Sweden Ida Lund came.", ["consul"]],
  ["en", "Ida Lund was appointed chief planning officer.", ["officer"]],
  ["en", "Ida Lund (Ind) is the new Cathaoirleach.", ["chair"]],
  ["en", "Ida Lund, who chairs the board, came.", ["chair"]],
];

const LESZNO: CityEntry = {
  id: "c1",
  name: "Leszno",
  country: "PL",
  names: { pl: "Leszno", en: null, lt: null },
  geonames: 1,
  wikidata: null,
  latitude: null,
  longitude: null,
  scope: "city",
  confidence: 1,
  rule: "test",
  mentions: [{ start: 19, end: 25, text: "Leszna" }],
};

const COLLEGE: OrganisationEntry = {
  id: "o1",
  name: "Akademia Morska",
  city: null,
  mentions: [{ start: 19, end: 34, text: "Akademii Morskiej" }],
  confidence: 1,
  rule: "test",
};

describe("the offices of a person", () => {
  test.each(OFFICES)("%s: %s", (language, text, offices) => {
    const [person, ...others] = readPeople(language, text);
    expect(others).toEqual([]);
    expect(person?.roles.map(({ office, former }) => (former ? `!${office}` : office))).toEqual(offices);
  });

  test.each([
    ["pl", "Przybyły nauczycielki Anna Kos i Maria Lis."],
    ["lt", "Atvyko mokytojos Ona Kasienė ir Rita Lapienė."],
    ["en", "They met teachers Ida Lund and Rob Fenn."],
  ] as const)("%s: an office in the plural is that of every name of a list", (language, text) => {
    expect(readPeople(language, text).map(({ roles }) => roles.map(({ office }) => office))).toEqual([
      ["teacher"],
      ["teacher"],
    ]);
  });

  test("stand in the text, and lead to their city", () => {
    const text = "Przybył prezydent  Leszna Jan Kos.";
    const [role] = readPeople("pl", text, [LESZNO])[0]?.roles ?? [];
    expect(role).toMatchObject({ title: "prezydent Leszna", city: "c1", organisation: null });
    expect(text.slice(role?.mention.start, role?.mention.end)).toBe(role?.mention.text);
  });

  test("are replaced by the organisation that somebody comes from", () => {
    const text = "Witano Jana Kosa z Akademii Morskiej.";
    expect(readPeople("pl", text, [], [COLLEGE])[0]?.roles).toMatchObject([{ office: "other", organisation: "o1" }]);
  });
});
