import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { readPeople } from "./read-people.ts";

const CASES: readonly (readonly [
  rule: string,
  language: Language,
  text: string,
  people: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    "a family name alone, in any case",
    "pl",
    "Prezydent Jarosław Trzmiel otworzył sesję. Radni podziękowali Trzmielowi.",
    { "Jarosław Trzmiel": ["Jarosław Trzmiel", "Trzmielowi"] },
  ],
  [
    "an initial, declined",
    "lt",
    "Kalbėjo Petras Lapaitis. Pasak P. Lapaičio, mieste daug darbo.",
    { "Petras Lapaitis": ["Petras Lapaitis", "P. Lapaičio"] },
  ],
  [
    "a first name alone, after the full one",
    "pl",
    "Jubilatką jest Bronisława Pióro. Pani Bronisława ma sto lat.",
    { "Bronisława Pióro": ["Bronisława Pióro", "Bronisława"] },
  ],
  [
    "the possessive and a title",
    "en",
    "Ida Lund spoke first. Ms Lund's speech was short.",
    { "Ida Lund": ["Ida Lund", "Lund"] },
  ],
  [
    "an office alone, held by one person",
    "lt",
    "Svečius priėmė meras Jonas Lapaitis. Meras padėkojo svečiams.",
    { "Jonas Lapaitis": ["Jonas Lapaitis", "Meras"] },
  ],
  [
    "no office alone that two people hold",
    "en",
    "Mayor Ida Lund met Mayor Rob Fenn. The mayor was glad.",
    { "Ida Lund": ["Ida Lund"], "Rob Fenn": ["Rob Fenn"] },
  ],
  [
    "two people of one family name are two",
    "pl",
    "Głos zabrali Jan Bąk i Ewa Bąk. Radny Bąk złożył wniosek.",
    { "Jan Bąk": ["Jan Bąk", "Bąk"], "Ewa Bąk": ["Ewa Bąk"] },
  ],
  [
    "a middle name left out or shortened",
    "en",
    "Ida Maria Lund spoke. Ida M. Lund and Ida Lund are one.",
    { "Ida Maria Lund": ["Ida Maria Lund", "Ida M. Lund", "Ida Lund"] },
  ],
  [
    "two spellings of a first name",
    "pl",
    "Umowę podpisała mer Justina Balsienė. Zaproszenie mer Justyny Balsienė przyjęto.",
    { "Justina Balsienė": ["Justina Balsienė", "Justyny Balsienė"] },
  ],
  [
    "a real nominative decides",
    "pl",
    "Spotkanie z Markiem Wrzosem trwało długo. Marek Wrzos odpowiadał na pytania.",
    { "Marek Wrzos": ["Markiem Wrzosem", "Marek Wrzos"] },
  ],
];

describe("mentions of one person", () => {
  test.each(CASES)("%s", (_, language, text, people) => {
    const found = readPeople(language, text).map(({ name, mentions }) => [
      name,
      mentions.map((mention) => mention.text),
    ]);
    expect(Object.fromEntries(found)).toEqual(people);
  });
});
