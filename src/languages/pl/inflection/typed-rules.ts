import type { CaseLetters } from "../../../lexicon/form-label.ts";
import type { PolishClass } from "./classes.ts";

/** A declension rule that the dictionary's flags do not hold. */
export interface TypedRule {
  readonly nameClasses: readonly PolishClass[];
  /** Pairs of the lemma's ending and the form's ending, with the cases of the form. */
  readonly endings: readonly (readonly [lemma: string, form: string, cases: CaseLetters])[];
  readonly weight: number;
  /** What is left of the reading when no source holds the lemma. Units: a factor, 1 where it is left out. */
  readonly ifUnknown?: number;
}

/** Consonants before -o or -a and what the dative and locative make of them (Ziobro, Ziobrze; Moniuszko, Moniuszce). */
const SOFTENED = [
  ["k", "c"],
  ["g", "dz"],
  ["ch", "sz"],
  ["łł", "ll"],
  ["ł", "l"],
  ["r", "rz"],
  ["t", "ci"],
  ["d", "dzi"],
  ["n", "ni"],
  ["w", "wi"],
  ["b", "bi"],
  ["p", "pi"],
  ["m", "mi"],
  ["s", "si"],
  ["z", "zi"],
] as const;

const VELAR = new Set(["k", "g"]);

const declinedLikeA = (consonant: string, soft: string): [string, string, CaseLetters][] => [
  [`${consonant}o`, `${consonant}${VELAR.has(consonant) ? "i" : "y"}`, "G"],
  [`${consonant}o`, `${soft}e`, "DL"],
  [`${consonant}o`, `${consonant}ę`, "A"],
  [`${consonant}o`, `${consonant}ą`, "I"],
];

/** A vowel that falls out before an ending, where the dictionary lists forms without a flag: Paweł, Pawła; Hegel, Hegla. */
const fleeting = (lemma: string, stem: string, locative: string): [string, string, CaseLetters][] => [
  [lemma, `${stem}a`, "GA"],
  [lemma, `${stem}owi`, "D"],
  [lemma, `${stem}em`, "I"],
  [lemma, locative, "L"],
];

/** Rules typed by hand: masculine surnames in -o, foreign ones in -e and -i, adjectives as place names, undeclined names. */
export const TYPED_RULES: readonly TypedRule[] = [
  {
    nameClasses: ["maleO"],
    endings: [...SOFTENED.flatMap(([hard, soft]) => declinedLikeA(hard, soft)), ["io", "i", "G"], ["jo", "i", "GDL"]],
    weight: 1,
    ifUnknown: 0.6,
  },
  {
    nameClasses: ["fleeting", "givenMale"],
    endings: [
      ...fleeting("weł", "wł", "wle"),
      ...fleeting("el", "l", "lu"),
      ...fleeting("kiel", "kl", "klu"),
      ...fleeting("giel", "gl", "glu"),
      ...fleeting("ioł", "ł", "le"),
      ...fleeting("zioł", "zł", "źle"),
      ...fleeting("cioł", "tł", "tle"),
      ...fleeting("ień", "ni", "niu"),
      ...fleeting("ół", "oł", "ole"),
      ...fleeting("ąb", "ęb", "ębie"),
      ...fleeting("ąg", "ęg", "ęgu"),
      ...fleeting("óg", "og", "ogu"),
      ...fleeting("ój", "oj", "oju"),
      ...fleeting("ór", "or", "orze"),
      ...fleeting("óz", "oz", "ozie"),
      ...fleeting("ód", "od", "odzie"),
      ["ek", "kiem", "I"],
    ],
    weight: 0.6,
  },
  {
    // Soft labials: Gołąb, Gołębia; Żuraw, Żurawia; Karp, Karpia.
    nameClasses: ["consonant", "fleeting"],
    endings: [
      ["ąb", "ębia", "GA"],
      ["ąb", "ębiowi", "D"],
      ["ąb", "ębiem", "I"],
      ["ąb", "ębiu", "L"],
      ...["p", "w", "m"].flatMap((labial): [string, string, CaseLetters][] => [
        [labial, `${labial}ia`, "GA"],
        [labial, `${labial}iowi`, "D"],
        [labial, `${labial}iem`, "I"],
        [labial, `${labial}iu`, "L"],
      ]),
    ],
    weight: 0.3,
  },
  {
    nameClasses: ["fleeting", "givenMale"],
    endings: fleeting("er", "r", "rze"),
    weight: 0.25,
  },
  {
    // Names whose last letter is not spoken: George, Georgea, Georgowi.
    nameClasses: ["givenMale"],
    endings: [
      ["e", "a", "GA"],
      ["e", "owi", "D"],
      ["e", "em", "I"],
    ],
    weight: 0.3,
    ifUnknown: 0.1,
  },
  {
    // Italian and Spanish names: Valentino, Valentinem.
    nameClasses: ["givenMale"],
    endings: [
      ["o", "a", "GA"],
      ["o", "owi", "D"],
      ["o", "em", "I"],
      ["co", "kiem", "I"],
      ["ko", "kiem", "I"],
      ["go", "giem", "I"],
      ["ò", "a", "GA"],
    ],
    weight: 0.6,
    ifUnknown: 0.1,
  },
  {
    // Foreign surnames in -o that lose it: Picasso, Picassa.
    nameClasses: ["consonant"],
    endings: [
      ["o", "a", "GA"],
      ["o", "owi", "D"],
      ["o", "em", "I"],
    ],
    weight: 0.3,
    ifUnknown: 0.02,
  },
  {
    // After c, a rare end: Fico, Ficy.
    nameClasses: ["maleO"],
    endings: declinedLikeA("c", "c"),
    weight: 0.3,
    ifUnknown: 0.1,
  },
  {
    // Andy, Andym and Andyego beside Andy'ego.
    nameClasses: ["givenMale", "adjective"],
    endings: [
      ["y", "yego", "GA"],
      ["y", "yemu", "D"],
      ["y", "ym", "IL"],
      ["i", "iego", "GA"],
      ["i", "im", "IL"],
      ["i", "iemu", "D"],
    ],
    weight: 0.5,
  },
  {
    // Willie, Williego; Eddie, Eddiem.
    nameClasses: ["givenMale"],
    endings: [
      ["ie", "iego", "GA"],
      ["ie", "iemu", "D"],
      ["ie", "iem", "IL"],
    ],
    weight: 0.8,
    ifUnknown: 0.1,
  },
  {
    // A silent -h: Gogh, Goghiem.
    nameClasses: ["consonant"],
    endings: [
      ["gh", "ghiem", "I"],
      ["kh", "khiem", "I"],
    ],
    weight: 1,
  },
  {
    // Joe, Joego; Rene, Renego.
    nameClasses: ["givenMale"],
    endings: [
      ["e", "ego", "GA"],
      ["e", "emu", "D"],
    ],
    weight: 0.5,
    ifUnknown: 0.2,
  },
  {
    nameClasses: ["givenMale"],
    endings: [["e", "em", "IL"]],
    weight: 0.1,
  },
  {
    // English surnames in a silent or spoken -ie: Guthrie, Guthriego.
    nameClasses: ["maleE"],
    endings: [
      ["ie", "iego", "GA"],
      ["ie", "iemu", "D"],
      ["ie", "iem", "IL"],
    ],
    weight: 1,
    ifUnknown: 0.02,
  },
  {
    // Linke, Linkego; Kuchle, Kuchlego; Goethe, Goethego: not after a hard consonant that only adjectives have (Biały, Białego).
    nameClasses: ["maleE"],
    endings: [..."bcdfghjklmnprstvwxz"].flatMap((before): [string, string, CaseLetters][] => [
      [`${before}e`, `${before}ego`, "GA"],
      [`${before}e`, `${before}emu`, "D"],
      [`${before}e`, `${before}em`, "IL"],
    ]),
    weight: 1,
  },
  {
    // After k and g an adjective has -iego, after l and j it has none: only names in -e are left.
    nameClasses: ["maleE"],
    endings: [..."kglj"].flatMap((before): [string, string, CaseLetters][] => [
      [`${before}e`, `${before}ego`, "GA"],
      [`${before}e`, `${before}emu`, "D"],
    ]),
    weight: 8,
  },
  {
    // Czech and Slovak adjectives and first names, declined the Polish or the Czech way: Jiří, Jiříego, Jiřího.
    nameClasses: ["givenMale", "adjective"],
    endings: [
      ["í", "íego", "GA"],
      ["í", "íemu", "D"],
      ["í", "ím", "IL"],
      ["í", "ího", "GA"],
      ["í", "ímu", "D"],
      ["ý", "ego", "GA"],
      ["ý", "emu", "D"],
      ["ý", "ým", "IL"],
      ["ý", "ého", "GA"],
    ],
    weight: 1,
    ifUnknown: 0.2,
  },
  {
    // Hardened consonants take -y in all three cases: Kubica, Kubicy; Burza, Burzy.
    nameClasses: ["maleA", "femaleA", "givenFemale", "givenMale"],
    endings: ["ca", "cza", "dza", "rza", "sza", "ża"].map((end): [string, string, CaseLetters] => [
      end,
      `${end.slice(0, -1)}y`,
      "DL",
    ]),
    weight: 1,
  },
  {
    // Belarusian names in -au and -eu: Bykau, Bykaua.
    nameClasses: ["consonant", "givenMale"],
    endings: ["au", "eu"].flatMap((end): [string, string, CaseLetters][] => [
      [end, `${end}a`, "GA"],
      [end, `${end}owi`, "D"],
      [end, `${end}em`, "I"],
    ]),
    weight: 1,
  },
  {
    // French names in a -c that is spoken: Balzac, Balzaka; Luc, Luka.
    nameClasses: ["consonant", "givenMale"],
    endings: ["ac", "ec", "ic", "oc", "uc"].flatMap((end): [string, string, CaseLetters][] => [
      [end, `${end.slice(0, -1)}ka`, "GA"],
      [end, `${end.slice(0, -1)}kowi`, "D"],
      [end, `${end.slice(0, -1)}kiem`, "I"],
    ]),
    weight: 0.3,
    ifUnknown: 0.001,
  },
  {
    // Soft consonants that only other languages write before -a: Mikša, Mikšy.
    nameClasses: ["maleA", "femaleA", "givenFemale", "givenMale"],
    endings: [..."šžčřť"].flatMap((soft): [string, string, CaseLetters][] => [
      [`${soft}a`, `${soft}y`, "GDL"],
      [`${soft}a`, `${soft}ę`, "A"],
      [`${soft}a`, `${soft}ą`, "I"],
    ]),
    weight: 1,
  },
  {
    // The old declension of names in -o: Hugo, Hugona; Otto, Ottonem.
    nameClasses: ["givenMale"],
    endings: [
      ["o", "ona", "GA"],
      ["o", "onowi", "D"],
      ["o", "onem", "I"],
    ],
    weight: 0.6,
    ifUnknown: 0.01,
  },
  {
    // Czech and Slovak women: Čaputová, Čaputovej.
    nameClasses: ["femaleAdjective"],
    endings: [
      ["vá", "vej", "GDL"],
      ["vá", "vą", "AI"],
      ["vá", "vá", "NV"],
    ],
    weight: 1,
  },
  {
    nameClasses: ["placePlural"],
    endings: [
      ["chy", "szech", "L"],
      ["gry", "grzech", "L"],
      ["gry", "gier", "G"],
      ["cy", "czech", "L"],
      ["cy", "com", "D"],
    ],
    weight: 1,
  },
  {
    // News keeps the foreign letter where the speller writes -ks- (Maxa beside Maksa).
    nameClasses: ["givenMale", "consonant", "placeMale"],
    endings: [
      ["x", "xa", "GA"],
      ["x", "xowi", "D"],
      ["x", "xem", "I"],
      ["x", "xie", "L"],
    ],
    weight: 1,
  },
  {
    // Names that are abstract nouns: Solidarność, Solidarnością.
    nameClasses: ["placeFemale"],
    endings: [
      ["ość", "ości", "GDL"],
      ["ość", "ością", "I"],
    ],
    weight: 1,
  },
  {
    // Both parts of the old compound are declined.
    nameClasses: ["placeFemale"],
    endings: [
      ["zeczpospolita", "zeczypospolitej", "GDL"],
      ["zeczpospolita", "zeczpospolitej", "GDL"],
      ["zeczpospolita", "zeczpospolitą", "AI"],
      ["zeczpospolita", "zecząpospolitą", "I"],
    ],
    weight: 1,
  },
  {
    nameClasses: ["placeAdjective"],
    endings: [
      ["e", "ego", "G"],
      ["e", "emu", "D"],
      ["e", "em", "IL"],
      ["y", "ego", "G"],
      ["y", "ym", "IL"],
      ["y", "emu", "D"],
      ["i", "iego", "G"],
      ["i", "im", "IL"],
      ["i", "iemu", "D"],
      ["e", "ym", "IL"],
      ["ie", "im", "IL"],
      ["ie", "iego", "G"],
    ],
    weight: 1,
  },
];
