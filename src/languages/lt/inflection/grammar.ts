import type { Affix } from "../../../engine/morphology-affixes.ts";
import type { GuessRule } from "../../../engine/morphology-guess.ts";
import { ALL_CASES, casesOf, type FormLabel } from "../../../lexicon/form-label.ts";
import type { NameGrammar, NameMeaning } from "../../../lexicon/name-grammar.ts";
import { readAdjective } from "./adjectives.ts";
import { CLASSES, type LithuanianClass } from "./classes.ts";
import { DECLENSIONS } from "./endings.ts";

const KEYS = Object.keys(DECLENSIONS);

/** The declension of a lemma: the longest nominative ending that it has. */
const declensionOf = (lemma: string): string | undefined =>
  KEYS.filter((key) => lemma.endsWith(key)).sort((a, b) => b.length - a.length)[0];

/** Letters that would make a longer ending (-as but not -jas): what the letter before a short ending must not be. */
const conditionOf = (key: string): string => {
  const longer = KEYS.filter((other) => other !== key && other.endsWith(key)).map((other) => other.at(-key.length - 1));
  return longer.length === 0 ? key : `[^${longer.join("")}]${key}`;
};

const PLURAL_WEIGHT = 0.05;

/** Thousands of hamlets in the dictionary bear the plural of a surname (Mockai); news names the people. */
const PLURAL_NAME_WEIGHT = 0.25;

/** Foreign names that end in a vowel (Lei, Chi) are met far oftener than the vocative of a name that nobody knows. */
const UNKNOWN_VOCATIVE = 0.01;

const classesFor = (key: string, gender: string, number: string): LithuanianClass[] => {
  if (number === "plural") return [gender === "male" ? "placeMale" : "placeFemale"];
  if (gender === "male") return ["givenMale", "familyMale", "placeMale"];
  return key === "a" || key === "ia" || key.endsWith("ė")
    ? ["givenFemale", "familyFemale", "placeFemale", "familyMale", "givenMale"]
    : ["givenFemale", "familyFemale", "placeFemale"];
};

const declensionRules = (): GuessRule<NameMeaning>[] =>
  KEYS.flatMap((key) => {
    const { gender, number, forms } = DECLENSIONS[key] ?? { gender: "male", number: "singular", forms: [] };
    const classes = classesFor(key, gender, number);
    const rule = (add: string, cases: number, plural: boolean): GuessRule<NameMeaning>[] =>
      classes.map((name) => ({
        strip: key,
        add,
        condition: conditionOf(key),
        meaning: {
          nameClass: CLASSES[name],
          cases,
          number: plural ? "plural" : "singular",
          weight: plural ? PLURAL_WEIGHT : number === "plural" ? PLURAL_NAME_WEIGHT : 1,
          ...(cases === casesOf("V") ? { ifUnknown: UNKNOWN_VOCATIVE } : {}),
        },
      }));
    return [
      ...rule(key, casesOf("N"), false),
      ...forms.flatMap(([add, cases, plural]) => rule(add, casesOf(cases), plural !== undefined)),
    ];
  });

/** Definite adjectives in place names (Naujoji Akmenė, Didžioji Britanija): they agree with the noun. */
const ADJECTIVES = [
  ["oji", "osios", "G"],
  ["oji", "ajai", "D"],
  ["oji", "ąją", "A"],
  ["oji", "ąja", "I"],
  ["oji", "ojoje", "L"],
  ["oji", "ojoj", "L"],
  ["asis", "ojo", "G"],
  ["asis", "ajam", "D"],
  ["asis", "ąjį", "A"],
  ["asis", "uoju", "I"],
  ["asis", "ajame", "L"],
  ["usis", "iojo", "G"],
  ["usis", "iajam", "D"],
  ["usis", "ųjį", "A"],
  ["usis", "iuoju", "I"],
  ["usis", "iajame", "L"],
  ["ieji", "ųjų", "G"],
  ["ieji", "iesiems", "D"],
  ["ieji", "uosius", "A"],
  ["ieji", "aisiais", "I"],
  ["ieji", "uosiuose", "L"],
  ["osios", "ųjų", "G"],
  ["osios", "osioms", "D"],
  ["osios", "ąsias", "A"],
  ["osios", "osiomis", "I"],
  ["osios", "osiose", "L"],
] as const;

/** The long endings of definite adjectives hardly ever are anything else. */
const UNKNOWN_ADJECTIVE = 50;

const adjectiveRules = (): GuessRule<NameMeaning>[] =>
  ADJECTIVES.map(([strip, add, cases]) => ({
    strip,
    add,
    condition: strip,
    meaning: {
      nameClass: /^(oji|osios)$/.test(strip) ? CLASSES.placeFemale : CLASSES.placeMale,
      cases: casesOf(cases),
      number: "singular",
      weight: 1,
      ifUnknown: UNKNOWN_ADJECTIVE,
    },
  }));

/** What rulers and saints are called, in the definite form: Vytautas Didysis, Vytauto Didžiojo; Narsusis, Narsiojo; Senasis, Senojo. */
const EPITHETS = [
  ["asis", "ojo", "G"],
  ["asis", "ajam", "D"],
  ["asis", "ąjį", "A"],
  ["asis", "uoju", "I"],
  ["dysis", "džiojo", "G"],
  ["dysis", "džiajam", "D"],
  ["dysis", "dįjį", "A"],
  ["dysis", "džiuoju", "I"],
  ["esnysis", "esniojo", "G"],
  ["esnysis", "esniajam", "D"],
  ["esnysis", "esnįjį", "A"],
  ["esnysis", "esniuoju", "I"],
  ["usis", "iojo", "G"],
  ["usis", "iajam", "D"],
  ["usis", "ųjį", "A"],
  ["usis", "iuoju", "I"],
  ["oji", "osios", "G"],
  ["oji", "ajai", "D"],
  ["oji", "ąją", "A"],
  ["oji", "ąja", "I"],
] as const;

/** A surname in -džiojo, -džiuoju may only be such an adjective. */
const DEFINITE = 0.5;

const epithetRules = (): GuessRule<NameMeaning>[] =>
  EPITHETS.flatMap(([strip, add, cases]) => {
    const condition = strip === "usis" ? "[^d]usis" : strip;
    const nameClass = strip === "oji" ? CLASSES.familyFemale : CLASSES.familyMale;
    const meaning = { nameClass, cases: casesOf(cases), number: "singular" as const, weight: DEFINITE };
    return { strip, add, condition, meaning: { ...meaning, ifUnknown: UNKNOWN_ADJECTIVE } };
  });

/** Women's names and rivers in -is: Neris, Neries; Nėris, Nėries. */
const FEMININE_IS = [
  ["", "N"],
  ["ies", "G"],
  ["iai", "D"],
  ["į", "A"],
  ["imi", "I"],
  ["yje", "L"],
] as const;

const feminineRules = (): GuessRule<NameMeaning>[] =>
  FEMININE_IS.flatMap(([add, cases]) =>
    [CLASSES.placeFemale, CLASSES.familyFemale].map((nameClass) => ({
      strip: "is",
      add: add === "" ? "is" : add,
      condition: "[^tdj]is",
      meaning: { nameClass, cases: casesOf(cases), number: "singular" as const, weight: 0.3 },
    })),
  );

const undeclinedRules = (): GuessRule<NameMeaning>[] =>
  (
    [
      ["undeclinedMale", "[^sėaąęįųūiou]", 1],
      ["undeclinedFemale", "[^sėaąęįųūiou]", 1],
      ["undeclinedMale", "[oiu]", 0.05],
      ["undeclinedFemale", "[oiu]", 0.2],
      ["placeUndeclined", ".", 0.3],
      ["givenMale", "[^sėaąęįųūo]", 0.5],
      ["givenFemale", "[^sėaąęįųūo]", 0.5],
      ["givenMale", "o", 0.15],
      ["givenFemale", "o", 0.03],
      // Kaja Kallas, Serena Williams: women of families whose name ends like a man's.
      ["undeclinedFemale", "s", 0.02],
    ] as const
  ).map(([name, condition, weight]) => ({
    strip: "",
    add: "",
    condition,
    meaning: { nameClass: CLASSES[name], cases: ALL_CASES, number: "singular", weight },
  }));

const labelOf = (key: string, add: string): FormLabel | null => {
  const declension = DECLENSIONS[key];
  if (declension === undefined) return null;
  const matching = declension.forms.filter(([form]) => form === add);
  const singular = matching.filter(([, , number]) => number === undefined);
  const used = singular.length > 0 ? singular : matching;
  if (used.length === 0) return null;
  const plural = declension.number === "plural" || singular.length === 0;
  return {
    cases: used.reduce((bits, [, cases]) => bits | casesOf(cases), 0),
    gender: declension.gender,
    number: plural ? "plural" : "singular",
  };
};

const label = ({ flag, strip, add }: Affix, lemma: string): FormLabel | null => {
  if (flag !== "D" && flag !== "B") return null;
  const key = declensionOf(lemma);
  if (key === undefined) return null;
  const form = lemma.slice(0, lemma.length - strip.length) + add;
  return labelOf(key, form.slice(lemma.length - key.length));
};

const lemmaLabel = (lemma: string, flags: string): FormLabel | null => {
  const key = flags.includes("D") ? declensionOf(lemma) : undefined;
  const declension = key === undefined ? undefined : DECLENSIONS[key];
  return declension === undefined
    ? null
    : { cases: casesOf("N"), gender: declension.gender, number: declension.number };
};

const SURNAME_OF_MAN =
  /(?:ausk|insk|ovsk|evsk|avsk|ėnsk|cisk|ck|evič|ovič|avič|aič|yč)(?:as|is|ius)$|(?:aitis|ūnas|ėnas|onis|utis|evičius|avičius|auskas|inskas|ėlis|ulis|ylius|enka|čiukas|jovas|aškas|eika|auska|ūra|yla)$/;
const SURNAME_OF_WOMAN = /(?:ienė|aitė|ytė|utė|ūtė|iūtė|ova|eva|skaja|vičiūtė|čiūtė)$/;

const classesOf = (word: string, flags: string): (readonly [string, string])[] => {
  if (flags === "") return [[CLASSES.placeUndeclined.id, word]];
  const key = declensionOf(word);
  const declension = key === undefined ? undefined : DECLENSIONS[key];
  if (declension === undefined) return [];
  if (SURNAME_OF_WOMAN.test(word)) return [[CLASSES.familyFemale.id, word]];
  if (SURNAME_OF_MAN.test(word)) return [[CLASSES.familyMale.id, word]];
  return [[(declension.gender === "male" ? CLASSES.placeMale : CLASSES.placeFemale).id, word]];
};

/** The classes of a foreign name: Lithuanian leaves it alone unless it ends like one of its own. */
const foreignClasses = (word: string): readonly (readonly [string, string])[] =>
  word.endsWith("a")
    ? [[CLASSES.placeFemale.id, word]]
    : /[so]$/.test(word)
      ? []
      : [
          [CLASSES.undeclinedMale.id, word],
          [CLASSES.undeclinedFemale.id, word],
          [CLASSES.placeUndeclined.id, word],
        ];

/**
 * Endings of surnames and how many surnames have them, for the dictionary holds few.
 * Source: estimates from general knowledge of Lithuanian surnames; only ratios matter.
 */
const TYPICAL_ENDINGS: readonly (readonly [id: string, ending: string, count: number])[] = [
  ...(
    [
      ["evičius", 300],
      ["avičius", 250],
      ["auskas", 300],
      ["inskas", 150],
      ["aitis", 600],
      ["aičius", 1],
      ["ūnas", 80],
      ["ėnas", 80],
      ["onis", 60],
      ["elis", 60],
      ["ėlis", 60],
      ["ulis", 60],
      ["utis", 100],
      ["učius", 2],
      ["ytis", 30],
      ["čius", 60],
      ["ius", 100],
      ["as", 250],
      ["is", 250],
      ["ys", 100],
      ["šys", 20],
      ["us", 60],
      ["kus", 40],
      ["ovas", 60],
      ["evas", 40],
      ["skis", 60],
      ["a", 40],
    ] as const
  ).map(([ending, count]) => [CLASSES.familyMale.id, ending, count] as const),
  ...(
    [
      ["ienė", 700],
      ["aitė", 300],
      ["ytė", 200],
      ["utė", 80],
      ["ūtė", 60],
      ["iūtė", 150],
      ["ova", 60],
      ["eva", 40],
      ["skaja", 40],
      ["ska", 20],
      ["ė", 60],
    ] as const
  ).map(([ending, count]) => [CLASSES.familyFemale.id, ending, count] as const),
];

/** How Lithuanian declines names. */
export const LITHUANIAN_GRAMMAR: NameGrammar = {
  classes: Object.values(CLASSES),
  rules: () => [...declensionRules(), ...adjectiveRules(), ...epithetRules(), ...feminineRules(), ...undeclinedRules()],
  classesOf,
  foreignClasses,
  apostrophe: () => null,
  typicalEndings: TYPICAL_ENDINGS,
  appositionHeads: new Set(),
  isPeople: () => false,
  looksForeign: () => false,
  geographicNouns: new Set(
    (
      "rajonas savivaldybė miestas miestelis kaimas seniūnija gatvė aikštė alėja prospektas plentas ežeras upė jūra kraštas " +
      "valstybė respublika karalystė sala salos pusiasalis įlanka parkas miškas kalnas kalnai slėnis mikrorajonas regionas " +
      "vaivadija provincija sritis apskritis valsčius dvaras pilis tiltas krantinė skveras"
    ).split(" "),
  ),
  label,
  lemmaLabel,
  adjective: readAdjective,
  attributeShares: { before: 0.5, after: 0.0005 },
  declinesAcronyms: false,
  negation: "ne",
  casePriors: {
    person: [0.5, 0.3, 0.06, 0.06, 0.06, 0.01, 0.005],
    place: [0.15, 0.55, 0.04, 0.06, 0.02, 0.18, 0.001],
  },
};
