import type { Affix, Affixes } from "../../../engine/morphology-affixes.ts";
import type { GuessRule } from "../../../engine/morphology-guess.ts";
import { ALL_CASES, casesOf, type FormLabel } from "../../../lexicon/form-label.ts";
import type { NameOrigin } from "../../../lexicon/known-names.ts";
import type { NameGrammar, NameMeaning } from "../../../lexicon/name-grammar.ts";
import { readAdjective } from "./adjectives.ts";
import { CLASSES, type PolishClass } from "./classes.ts";
import { NOMINAL_FLAGS } from "./flags.ts";
import { TYPED_RULES } from "./typed-rules.ts";

/** The classes whose words a flag declines, with the weight of its plural forms in running text. */
const CLASSES_OF_FLAG: Readonly<Record<string, readonly PolishClass[]>> = {
  O: ["givenMale", "consonant", "placeMale"],
  P: ["givenMale", "fleeting", "placeFleeting"],
  Q: ["placeMale"],
  R: ["placeFleeting"],
  U: ["placeNeuter"],
  M: ["givenFemale", "givenMale", "maleA", "femaleA", "placeFemale"],
  p: ["givenFemale", "givenMale", "maleA", "femaleA", "placeFemale"],
  K: ["femaleAdjective", "placeFemaleAdjective"],
  X: ["givenMale", "adjective", "placeAdjective"],
  W: ["placePlural"],
  f: ["placePlural"],
  l: ["placePlural"],
  T: ["consonant", "maleA"],
  o: ["consonant", "maleA"],
  q: ["consonant"],
  S: ["fleeting", "consonant"],
  w: ["fleeting", "consonant"],
  Z: ["fleeting", "consonant"],
  z: ["fleeting", "consonant"],
  N: ["consonant", "maleA", "placeFemale", "placeNeuter"],
  C: ["consonant"],
  t: ["fleeting", "consonant"],
  V: ["placeNeuter"],
  Y: ["adjective"],
  n: ["placeFemale"],
  m: ["placeFemale"],
};

/** How usual the plural forms of each flag are among names; nominatives and vocatives would drown real nominatives. */
const PLURAL_WEIGHTS: Readonly<Record<string, number>> = {
  T: 0.3,
  S: 0.3,
  o: 0.05,
  w: 0.05,
  q: 0.6,
  t: 0.6,
  C: 0.6,
  s: 0.003,
  z: 0.003,
  Y: 0.01,
  N: 0.05,
  Z: 0.05,
  V: 0.02,
  n: 0.003,
  m: 0.003,
};

/** Forms that words of a kind have (peoples, plural names): other words of the same ending do not. */
const FLAG_BOUND = new Set(["q", "t", "C", "s", "z", "n", "m", "f", "l", "N", "Z", "V", "W"]);

/** Plural names that no dictionary lists (Łysomice) are common, peoples that it does not list are not. */
const UNLISTED: Readonly<Record<string, number>> = { f: 0.15, l: 0.15, W: 0.5, N: 0.02, Z: 0.1, V: 0.1, P: 0.15 };

/** Foreign names in -o keep their letter far more often (Chicago) than they lose it (Ronaldo, Ronalda). */
const LOST_O = 0.15;

const label = ({ flag, add }: Affix, lemma: string): FormLabel | null => {
  const forms = NOMINAL_FLAGS[flag];
  const ending = forms?.endings.find(([end]) => add.endsWith(end));
  if (forms === undefined || ending === undefined) return null;
  const [, cases] = ending;
  if (flag === "M" && add.endsWith("y") && !/[csz]za$|ca$/.test(lemma)) {
    return { cases: casesOf("G"), gender: forms.gender, number: forms.number };
  }
  return { cases: casesOf(cases), gender: forms.gender, number: forms.number };
};

/** Neuter places in -o and -e that the dictionary does not list are rare beside foreign names that lose no letter. */
const UNLISTED_NEUTER = 0.25;

/** Names in a vowel and -a (Korea, Korei) are few; foreign names in -ei, -ai are many. */
const AFTER_VOWEL = 0.3;

/** Places hardly ever stand in the plural: Bielawach is of Bielawy, not of Bielawa. */
const PLURAL_OF_PLACE = 0.002;

/** Places of the masculine take -u in the genitive far more often than -a. */
const PLACE_IN_A = 0.4;

const PLURAL_ONLY = new Set(["W", "f", "l"]);

const SOFT_A = "[gkl]a";

/** The dictionary's one rule for -ga, -ka, -la and for -ea, -oa; the latter are rare. */
const isAfterVowel = ({ flag, strip, add, condition }: Affix): boolean =>
  flag === "M" && strip === "a" && add === "i" && condition.startsWith("[^bcd");

const splitSoftA = (affix: Affix): readonly Affix[] =>
  isAfterVowel(affix) ? [affix, { ...affix, condition: SOFT_A }] : [affix];

const weightOf = ({ flag, strip, add, condition }: Affix, plural: boolean, name: PolishClass): number => {
  if (plural && name === "placeFemale") return PLURAL_OF_PLACE;
  if (plural) return PLURAL_WEIGHTS[flag] ?? 0;
  if (isAfterVowel({ flag, strip, add, condition })) return AFTER_VOWEL;
  if (flag === "O" && strip.endsWith("o")) return LOST_O;
  if (name === "placeNeuter") return UNLISTED_NEUTER;
  return flag === "O" && name === "placeMale" && add.endsWith("a") ? PLACE_IN_A : 1;
};

/** Flags whose lemmas end in a consonant (or -o, -y). */
const MASCULINE = new Set(["O", "Q"]);

/**
 * What a lemma must look like, where a speller's condition is too wide for words that it does not list:
 * no masculine in -a or -e, no plural in -e after a hard consonant (Wrzosy), no vowel before a fleeting -e- (Sęek);
 * and a flag that mixes nouns in -ia with compounds counts for the former.
 */
const strictCondition = ({ flag, strip, add, condition }: Affix): string => {
  if (MASCULINE.has(flag) && strip === "") return condition.replace(/^\[\^([^\]]*)\]$/, "[^$1aąeęiu]");
  if (flag === "W" && condition === "e") return "[cijlnz]e";
  if (flag === "p" && strip === "a" && !add.endsWith("e")) return "ia";
  if (strip.startsWith("ie") && condition === "iec") return "[^aąeęioóuy]iec";
  return /^e[^i]/.test(strip) ? condition.replace(/^\[\^(?=[^\]]*\]e)/, "[^aąeęoóuyáéíúůýěäöü") : condition;
};

/** Which first names lose their -e- the dictionary knows: Kacper, Kacpra, but Peder, Pedera. */
const isFleetingGiven = ({ flag, strip }: Affix, name: PolishClass): boolean =>
  flag === "P" && name === "givenMale" && strip.endsWith("er");

/** Only places are feminine in a consonant (Łódź); women and men of these flags end in -a. */
const ENDS_IN_A = new Set<PolishClass>(["givenFemale", "maleA", "femaleA"]);

const isOfClass = ({ flag, strip }: Affix, name: PolishClass): boolean =>
  !(ENDS_IN_A.has(name) && (flag === "M" || flag === "p")) || strip.endsWith("a");

const dictionaryRules = ({ suffixes }: Affixes): GuessRule<NameMeaning>[] =>
  suffixes.flatMap(splitSoftA).flatMap((affix) => {
    const read = CLASSES_OF_FLAG[affix.flag] === undefined ? null : label(affix, affix.condition);
    if (read === null) return [];
    const plural = read.number === "plural" && !PLURAL_ONLY.has(affix.flag);
    const names = CLASSES_OF_FLAG[affix.flag] ?? [];
    return names
      .filter((name) => isOfClass(affix, name))
      .map((name) => ({
        strip: affix.strip,
        add: affix.add,
        condition: strictCondition(affix),
        meaning: {
          nameClass: CLASSES[name],
          cases: read.cases,
          number: plural ? "plural" : "singular",
          weight: weightOf(affix, plural, name),
          ...(FLAG_BOUND.has(affix.flag) || isFleetingGiven(affix, name)
            ? { flag: affix.flag, unlisted: UNLISTED[affix.flag] ?? 0.003 }
            : {}),
        },
      }));
  });

const typedRules = (): GuessRule<NameMeaning>[] =>
  TYPED_RULES.flatMap(({ nameClasses, endings, weight, ifUnknown = 1 }) =>
    nameClasses.flatMap((name) =>
      endings.map(([strip, add, cases]) => ({
        strip,
        add,
        condition: strip,
        meaning: { nameClass: CLASSES[name], cases: casesOf(cases), number: "singular" as const, weight, ifUnknown },
      })),
    ),
  );

/** Doubled letters that make a foreign nominative of a name in -y (Rafferty has none, Barry has) sooner than a genitive. */
const DOUBLED = ["rr", "tt", "nn", "dd", "bb", "ss", "mm", "pp", "gg"];

/**
 * The lemma itself: what its end must look like in each class, the cases that it stands for, its weight.
 * The last number lifts unknown words: foreign names in consonants, -y, -i, -e stand in the nominative or undeclined.
 */
const LEMMAS: readonly (readonly [
  name: PolishClass,
  condition: string,
  cases: number,
  weight: number,
  ifUnknown?: number,
])[] = [
  ["givenMale", ".", casesOf("N"), 1],
  ["givenMale", "[^aąęeiouy]", ALL_CASES, 0.003],
  ["givenMale", "[eiouy]", ALL_CASES, 0.15],
  ["givenMale", "[éóáôëú]", ALL_CASES, 0.5],
  ["givenFemale", ".", casesOf("N"), 1],
  ["givenFemale", "[^aąę]", ALL_CASES, 1],
  ["consonant", "[^aąęyi]", casesOf("N"), 1],
  ["consonant", "[^ąę]", ALL_CASES, 0.01],
  ["fleeting", "[^aąęyioueó]", casesOf("N"), 1],
  ["maleA", "a", casesOf("N"), 1],
  ["femaleA", "a", casesOf("N"), 1],
  ["maleO", "o", casesOf("N"), 1],
  ["maleE", "e", casesOf("N"), 1],
  ["adjective", "[iy]", casesOf("NV"), 1],
  ["femaleAdjective", "[sc]ka", casesOf("NV"), 1],
  ["femaleAdjective", "[wntłrzd]a", casesOf("NV"), 1],
  ["femaleOw", "[oe]wa", casesOf("N"), 0.15], // alone it is a man's genitive more often (Putina)
  ["femaleOw", "[iy]na", casesOf("N"), 0.15],
  ["undeclinedFemale", "[^aąę]", ALL_CASES, 1],
  ["undeclinedFemale", "a", ALL_CASES, 0.03],
  ["undeclinedMale", "[^ąęaeiyomhwju]", casesOf("N"), 1, 4],
  ["undeclinedMale", "[mhwju]", casesOf("N"), 1],
  ["undeclinedMale", "[^gmw]o", casesOf("N"), 1, 4],
  ["undeclinedMale", "[^i]e", casesOf("N"), 1, 8],
  ["undeclinedMale", "ie", casesOf("N"), 0.4],
  ["undeclinedMale", "[tdrhaeou]i", casesOf("N"), 1, 8],
  ["undeclinedMale", "[^tdrhaeoumw]i", casesOf("N"), 1, 2],
  ["undeclinedMale", "[gklfvxaeou]y", casesOf("N"), 1, 8],
  ["undeclinedMale", "[^gklfvxaeou]y", casesOf("N"), 1, 2],
  ...DOUBLED.flatMap((letters): [PolishClass, string, number, number, number][] => [
    ["undeclinedMale", `${letters}y`, casesOf("N"), 1, 8],
    ["placeUndeclined", `${letters}y`, ALL_CASES, 1, 8],
  ]),
  ["undeclinedMale", "[uéóáí]", ALL_CASES, 1],
  ["undeclinedMale", "[xzs]", ALL_CASES, 0.05],
  ["undeclinedMale", "[^gmwk]o", ALL_CASES, 0.6],
  ["undeclinedMale", "[^e]go", ALL_CASES, 0.6],
  ["undeclinedMale", "ie", ALL_CASES, 0.4],
  ["undeclinedMale", "[eiy]", ALL_CASES, 0.1],
  ["placeMale", "[^aąęyiouó]", casesOf("NA"), 1],
  ["placeFleeting", "[^aąęyioueó]", casesOf("NA"), 1],
  ["placeFemale", "a", casesOf("N"), 1],
  ["placeFemale", "ość", casesOf("NA"), 1],
  ["placeNeuter", "[oeę]", casesOf("NA"), 1],
  ["placePlural", "[yieao]", casesOf("NA"), 1],
  ["placeAdjective", "[iye]", casesOf("NA"), 1],
  ["placeFemaleAdjective", "a", casesOf("N"), 1],
  ["placeUndeclined", "[^ąęaeiyomhwju]", ALL_CASES, 1, 4],
  ["placeUndeclined", "[ąęamhwju]", ALL_CASES, 1],
  ["placeUndeclined", "[^gmw]o", ALL_CASES, 1, 4],
  ["placeUndeclined", "[^i]e", ALL_CASES, 1, 8],
  ["placeUndeclined", "ie", ALL_CASES, 0.4],
  ["placeUndeclined", "[tdrhaeou]i", ALL_CASES, 1, 8],
  ["placeUndeclined", "[^tdrhaeoumw]i", ALL_CASES, 1, 2],
  ["placeUndeclined", "[gklfvxaeou]y", ALL_CASES, 1, 8],
  ["placeUndeclined", "[^gklfvxaeou]y", ALL_CASES, 1, 2],
];

const lemmaRules = (): GuessRule<NameMeaning>[] =>
  LEMMAS.map(([name, condition, cases, weight, ifUnknown = 1]) => ({
    strip: "",
    add: "",
    condition,
    meaning: { nameClass: CLASSES[name], cases, number: "singular", weight, ifUnknown },
  }));

/** Adjectives that are surnames more often than words: Dudzki, Biały. */
const SURNAME_ADJECTIVE = /[scz]ki$|[^w]ny$|[tłrw]y$/;

const PERSON = /[owsSTzCwZ]/;

const ids = (names: readonly PolishClass[], lemma: string): (readonly [string, string])[] =>
  names.map((name) => [CLASSES[name].id, lemma]);

const masculine = (flags: string, own: PolishClass, place: PolishClass): PolishClass[] =>
  PERSON.test(flags) ? [own] : [place];

const classesOf = (word: string, flags: string): (readonly [string, string])[] => {
  if (flags === "") return /[aąęm]$|(?:owi|ów)$/.test(word) ? [] : ids(["placeUndeclined", "undeclinedMale"], word);
  const found: (readonly [string, string])[] = [];
  if (/[PSwzZ]/.test(flags) && !flags.includes("O"))
    found.push(...ids(masculine(flags, "fleeting", "placeFleeting"), word));
  else if (flags.includes("O")) found.push(...ids([...masculine(flags, "consonant", "placeMale"), "consonant"], word));
  else if (flags.includes("R")) found.push(...ids(["placeFleeting"], word));
  else if (flags.includes("Q")) found.push(...ids(["placeMale"], word));
  if (/[Mp]/.test(flags) && word.endsWith("a")) {
    found.push(...ids(PERSON.test(flags) ? ["maleA", "femaleA"] : ["placeFemale"], word));
  }
  if (/o.*T|T.*o/.test(flags) && word.endsWith("o")) found.push(...ids(["maleO", "consonant"], word));
  else if (flags.includes("U") && !/[O]/.test(flags)) found.push(...ids(["placeNeuter"], word));
  if (flags.includes("X") && /[iy]$/.test(word) && !/owy$/.test(word)) {
    found.push(...ids(["adjective"], word));
    if (flags.includes("x") && SURNAME_ADJECTIVE.test(word)) {
      found.push(...ids(["femaleAdjective"], word.replace(/[iy]$/, "a")));
    }
  }
  if (flags.includes("K")) found.push(...ids(["femaleAdjective"], word));
  if (flags.includes("W")) found.push(...ids(["placePlural"], word));
  if (flags.includes("a")) found.push(...ids(["placeAdjective"], word));
  return found;
};

const lemmaLabel = (lemma: string, flags: string): FormLabel | null => {
  const singular = (gender: FormLabel["gender"], cases: string): FormLabel => ({
    gender,
    cases: casesOf(cases),
    number: "singular",
  });
  if (/[OP]/.test(flags)) return singular("male", "N");
  if (/[QR]/.test(flags)) return singular("male", "NA");
  if (flags.includes("X")) return singular("male", "N");
  if (/[Mp]/.test(flags)) return singular("female", lemma.endsWith("a") ? "N" : "NA");
  if (flags.includes("U")) return singular("neuter", "NA");
  if (flags.includes("K")) return singular("female", "N");
  if (/[fl]/.test(flags)) return { gender: null, cases: casesOf("NA"), number: "plural" };
  return null;
};

/** The classes of a foreign name, by its last letter. */
const foreignClasses = (word: string): readonly (readonly [string, string])[] => {
  if (word.endsWith("a")) return ids(["femaleA", "maleA", "placeFemale"], word);
  if (/[iy]$/.test(word)) return ids(["adjective", "undeclinedFemale", "placeUndeclined"], word);
  if (/[eé]$/.test(word)) return ids(["maleE", "undeclinedFemale", "placeUndeclined", "undeclinedMale"], word);
  if (word.endsWith("o")) return ids(["consonant", "undeclinedFemale", "placeUndeclined", "undeclinedMale"], word);
  if (word.endsWith("u")) return ids(["undeclinedFemale", "placeUndeclined", "undeclinedMale"], word);
  return ids(["consonant", "undeclinedFemale", "placeMale"], word);
};

/** Endings that Polish writes after an apostrophe, where the written name ends in letters that are not spoken. */
const AFTER_APOSTROPHE: Readonly<Record<string, string>> = {
  a: "GA",
  owi: "D",
  em: "I",
  u: "L",
  ie: "L",
  iem: "I",
  ego: "GA",
  go: "GA",
  emu: "D",
  mu: "D",
  m: "IL",
  im: "IL",
  ym: "IL",
  ów: "GA",
  om: "D",
  ami: "I",
  ach: "L",
};

const apostrophe = (form: string): { lemma: string; cases: number } | null => {
  const [, lemma, ending] = /^(.+\p{L})['’ʼ`]([a-zó]+)$/u.exec(form) ?? [];
  const cases = ending === undefined ? undefined : AFTER_APOSTROPHE[ending];
  return lemma === undefined || cases === undefined ? null : { lemma, cases: casesOf(cases) };
};

/** Ends of foreign titles, brands and places that Polish leaves alone. */
const FOREIGN_ENDINGS = "age ette elle ille ine ville shire ness tion ity land ways line life ware".split(" ");

/** What the end or the letters of a surname tell of its language. */
const ORIGIN_SIGNS = [
  ["ukrainian", /(?:enko|czuk|yszyn|[oe]wycz)$/],
  ["italian", /(?:[bdlnrtv]i|ssi|[tc]chi|[cn]ci|prio|ello|etto|etti|ano|asso)$/],
  ["spanish", /(?:[eé]z|oso|onso|ero|illo|ado|joy|[ií]a|aldo|eira|inho|[td]ador)$|[ñãç]/],
  ["southSlavic", /i[ćč]$/],
  ["czech", /[ěřůťďčšž]|(?:[áíý].*[knr]|[eéá]k|ík|[áý])$/],
] as const;

const originsOf = (family: string): readonly NameOrigin[] =>
  ORIGIN_SIGNS.filter(([, sign]) => sign.test(family)).map(([origin]) => origin);

/** How Polish declines names. */
export const POLISH_GRAMMAR: NameGrammar = {
  classes: Object.values(CLASSES),
  rules: (affixes) => [...dictionaryRules(affixes), ...typedRules(), ...lemmaRules()],
  classesOf,
  foreignClasses,
  apostrophe,
  typicalEndings: [
    [CLASSES.femaleA.id, "ówna", 800],
    [CLASSES.femaleA.id, "anka", 20],
    [CLASSES.femaleAdjective.id, "owa", 100],
    [CLASSES.femaleAdjective.id, "ová", 60],
    [CLASSES.placeFleeting.id, "ek", 60],
    [CLASSES.placeFleeting.id, "orek", 6],
    [CLASSES.placeFleeting.id, "iec", 60],
    [CLASSES.placeFleeting.id, "owiec", 20],
    ...FOREIGN_ENDINGS.map((ending) => [CLASSES.placeUndeclined.id, ending, 15] as const),
    [CLASSES.placeFemale.id, "ość", 20],
    [CLASSES.placeMale.id, "com", 200],
    [CLASSES.undeclinedMale.id, "ance", 60],
    [CLASSES.undeclinedMale.id, "ence", 40],
    [CLASSES.undeclinedMale.id, "erty", 60],
    [CLASSES.undeclinedMale.id, "arty", 10],
    [CLASSES.undeclinedMale.id, "kieli", 10],
    [CLASSES.fleeting.id, "ček", 60],
    [CLASSES.fleeting.id, "šek", 60],
    [CLASSES.fleeting.id, "žek", 30],
    [CLASSES.consonant.id, "ing", 30],
    [CLASSES.consonant.id, "ang", 15],
    [CLASSES.consonant.id, "ung", 10],
  ],
  isPeople: (flags) => /[qtC]/.test(flags),
  looksForeign: (name) =>
    /[qvx]|ck$|ey|sh|th|oo|ee|zz|(?:ell[io]|ett[io]|ucci|acci|tano|[dl]ino|ini|[td]ador)$|[áéíúüöäñçčšžøåäðþ]/i.test(
      name,
    ),
  originsOf,
  geographicNouns: new Set(
    (
      "gmina powiat województwo rejon obwód okręg region ulica aleja plac rynek osiedle dzielnica most park las puszcza bór " +
      "rzeka jezioro miasto miasteczko wieś osada stolica góra góry wyspa wyspy zatoka morze ocean kanał dolina wzgórze " +
      "półwysep przełęcz państwo kraj republika królestwo księstwo hrabstwo prowincja stan rondo skwer bulwar szosa trakt"
    ).split(" "),
  ),
  appositionHeads: new Set(["rzeka", "jezioro", "miasto", "wieś", "stolica", "góra", "wyspa", "państwo"]),
  label,
  lemmaLabel,
  adjective: readAdjective,
  attributeShares: { before: 0.02, after: 0.3 },
  declinesAcronyms: true,
  negation: "nie",
  casePriors: {
    person: [0.52, 0.21, 0.04, 0.08, 0.1, 0.04, 0.0001],
    place: [0.27, 0.36, 0.03, 0.08, 0.06, 0.2, 0.0001],
  },
};
