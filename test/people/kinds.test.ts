import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { readPeople } from "./read-people.ts";

const CASES: readonly (readonly [language: Language, text: string, people: Readonly<Record<string, string>>])[] = [
  [
    "pl",
    "Zajęcia są w szkole nr 5 im. Marii Konopnickiej przy ul. Tadeusza Kościuszki.",
    { "Maria Konopnicka": "namesake", "Tadeusz Kościuszko": "namesake" },
  ],
  ["pl", "Fot. Celina Kulik", { "Celina Kulik": "credit" }],
  ["pl", "Tekst i zdjęcia: Adam Kulik", { "Adam Kulik": "credit" }],
  [
    "lt",
    "Vinco Kudirkos gatvėje ir J. Biliūno viešojoje bibliotekoje vyks šventė.",
    { "Vincas Kudirka": "namesake", "J. Biliūnas": "namesake" },
  ],
  ["lt", "Rasos Kulytės nuotr.", { "Rasa Kulytė": "credit" }],
  ["lt", "Tekstas: Rimas Kulys", { "Rimas Kulys": "credit" }],
  [
    "en",
    "The Oscar Wilde Prize was given in a school named after Maria Curie.",
    { "Oscar Wilde": "namesake", "Maria Curie": "namesake" },
  ],
  ["en", "Photo: Peter Grogan", { "Peter Grogan": "credit" }],
  ["en", "Peter Grogan won. Photo: Peter Grogan", { "Peter Grogan": "participant" }],
];

describe("what a person is in a document", () => {
  test.each(CASES)("%s: %s", (language, text, people) => {
    expect(Object.fromEntries(readPeople(language, text).map(({ name, kind }) => [name, kind]))).toEqual(people);
  });
});
