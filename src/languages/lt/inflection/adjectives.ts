import { casesOf } from "../../../lexicon/form-label.ts";
import type { AdjectiveReading } from "../../../lexicon/name-grammar.ts";

type Forms = readonly (readonly [ending: string, cases: string])[];

/** Adjectives of place names by the ending of the nominative: definite ones (Naujoji), then those in -inis, -inė. */
const ADJECTIVES: readonly (readonly [
  nominative: string,
  gender: "male" | "female",
  number: "singular" | "plural",
  forms: Forms,
])[] = [
  [
    "oji",
    "female",
    "singular",
    [
      ["oji", "N"],
      ["osios", "G"],
      ["ajai", "D"],
      ["ąją", "A"],
      ["ąja", "I"],
      ["ojoje", "L"],
      ["ojoj", "L"],
    ],
  ],
  [
    "asis",
    "male",
    "singular",
    [
      ["asis", "N"],
      ["ojo", "G"],
      ["ajam", "D"],
      ["ąjį", "A"],
      ["uoju", "I"],
      ["ajame", "L"],
    ],
  ],
  [
    "usis",
    "male",
    "singular",
    [
      ["usis", "N"],
      ["iojo", "G"],
      ["iajam", "D"],
      ["ųjį", "A"],
      ["iuoju", "I"],
      ["iajame", "L"],
    ],
  ],
  [
    "ieji",
    "male",
    "plural",
    [
      ["ieji", "N"],
      ["ųjų", "G"],
      ["iesiems", "D"],
      ["uosius", "A"],
      ["aisiais", "I"],
      ["uosiuose", "L"],
    ],
  ],
  [
    "osios",
    "female",
    "plural",
    [
      ["osios", "N"],
      ["ųjų", "G"],
      ["osioms", "D"],
      ["ąsias", "A"],
      ["osiomis", "I"],
      ["osiose", "L"],
    ],
  ],
  [
    "inė",
    "female",
    "singular",
    [
      ["inė", "N"],
      ["inės", "G"],
      ["inei", "D"],
      ["inę", "A"],
      ["ine", "I"],
      ["inėje", "L"],
    ],
  ],
  [
    "inis",
    "male",
    "singular",
    [
      ["inis", "N"],
      ["inio", "G"],
      ["iniam", "D"],
      ["inį", "A"],
      ["iniu", "I"],
      ["iniame", "L"],
    ],
  ],
  [
    "tinės",
    "female",
    "plural",
    [
      ["tinės", "N"],
      ["tinių", "G"],
      ["tinėms", "D"],
      ["tines", "A"],
      ["tinėmis", "I"],
      ["tinėse", "L"],
    ],
  ],
];

/** Reads a form as an adjective of each gender and number, with the nominative that agrees. */
export const readAdjective = (form: string): readonly AdjectiveReading[] =>
  ADJECTIVES.flatMap(([nominative, gender, number, forms]) =>
    forms
      .filter(([ending]) => form.endsWith(ending) && form.length > ending.length + 1)
      .map(([ending, cases]) => ({
        nominative: form.slice(0, form.length - ending.length) + nominative,
        gender,
        number,
        cases: casesOf(cases),
      })),
  );
