import type { Case, Gender } from "../../../lexicon/lexicon.ts";
import type { Declined } from "../../shared/people/office-form.ts";

type Row = readonly [form: string, plural: boolean, ...cases: Case[]];

const forms = (gender: Gender, rows: readonly Row[], telling = gender === "female"): Declined =>
  rows.map(([form, plural, ...cases]) => ({ form, plural, cases, gender, telling }));

/** Final consonants with what they become before -e of the locative and in the plural of men. */
const SOFTENED: readonly (readonly [end: string, locative: string, plural: string])[] = [
  ["ch", "chu", "si"],
  ["rz", "rzu", "rze"],
  ["cz", "czu", "cze"],
  ["sz", "szu", "sze"],
  ["st", "ście", "ści"],
  ["t", "cie", "ci"],
  ["d", "dzie", "dzi"],
  ["r", "rze", "rzy"],
  ["ł", "le", "li"],
  ["k", "ku", "cy"],
  ["g", "gu", "dzy"],
  ["c", "cu", "cy"],
  ["l", "lu", "le"],
  ["j", "ju", "je"],
  ["ż", "żu", "że"],
  ["n", "nie", "ni"],
  ["m", "mie", "mi"],
  ["f", "fie", "fi"],
  ["s", "sie", "si"],
  ["w", "wie", "wi"],
  ["p", "pie", "pi"],
  ["b", "bie", "bi"],
];

const soften = (stem: string): readonly [locative: string, plural: string] => {
  const row = SOFTENED.find(([end]) => stem.endsWith(end));
  if (!row) return [`${stem}u`, `${stem}e`];
  const head = stem.slice(0, stem.length - row[0].length);
  return [head + row[1], head + row[2]];
};

const pluralForms = (stem: string): readonly Row[] => [
  [
    /(?:l|j|ń|rz|cz|sz|ż)$/.test(stem) ? `${stem}${stem.endsWith("l") ? "i" : "y"}` : `${stem}ów`,
    true,
    "genitive",
    "accusative",
  ],
  [`${stem}om`, true, "dative"],
  [`${stem}ami`, true, "instrumental"],
  [`${stem}ach`, true, "locative"],
];

/** Men's nouns on a consonant; a fleeting vowel is given by the stem after a slash: "marszałek/marszałk". */
export const masculine = (word: string): Declined => {
  const [base = word, stem = base] = word.split("/");
  const [locative, plural] = soften(stem);
  return forms("male", [
    [base, false, "nominative"],
    [`${stem}a`, false, "genitive", "accusative"],
    [`${stem}owi`, false, "dative"],
    [`${stem}${/[kg]$/.test(stem) ? "iem" : "em"}`, false, "instrumental"],
    [locative, false, "locative", "vocative"],
    [plural, true, "nominative"],
    [`${stem}owie`, true, "nominative"],
    ...pluralForms(stem),
  ]);
};

/** Men's nouns on -a: starosta, zastępca, wojewoda. */
export const masculineA = (word: string): Declined => {
  const stem = word.slice(0, -1);
  const soft = stem.endsWith("c") ? `${stem}y` : soften(stem)[0];
  return forms("male", [
    [word, false, "nominative"],
    [`${stem}y`, false, "genitive"],
    [soft, false, "dative", "locative"],
    [`${stem}ę`, false, "accusative"],
    [`${stem}ą`, false, "instrumental"],
    [`${stem}o`, false, "vocative"],
    [soften(stem)[1], true, "nominative"],
    [`${stem}owie`, true, "nominative"],
    ...pluralForms(stem),
  ]);
};

/** Men's adjectival nouns: radny, przewodniczący. */
export const adjectival = (word: string): Declined => {
  const stem = word.slice(0, -1);
  const plural = stem.endsWith("c") ? `${stem}y` : `${stem}i`;
  return forms(
    "male",
    [
      [word, false, "nominative", "vocative"],
      [`${stem}ego`, false, "genitive", "accusative"],
      [`${stem}emu`, false, "dative"],
      [`${stem}ym`, false, "instrumental", "locative"],
      [plural, true, "nominative"],
      [`${stem}ych`, true, "genitive", "accusative", "locative"],
      [`${stem}ym`, true, "dative"],
      [`${stem}ymi`, true, "instrumental"],
    ],
    true,
  );
};

/** Women's adjectival nouns: radna, przewodnicząca, szefowa. */
export const feminineAdjectival = (word: string): Declined => {
  const stem = word.slice(0, -1);
  return forms("female", [
    [word, false, "nominative", "vocative"],
    [`${stem}ej`, false, "genitive", "dative", "locative"],
    [`${stem}ą`, false, "accusative", "instrumental"],
    [`${stem}e`, true, "nominative", "accusative"],
  ]);
};

/** Women's nouns on -a: dyrektorka, posłanka, ministra. */
export const feminine = (word: string): Declined => {
  const stem = word.slice(0, -1);
  const soft = stem.endsWith("k") ? `${stem.slice(0, -1)}ce` : soften(stem)[0];
  const genitive = /[kg]$/.test(stem) ? `${stem}i` : `${stem}y`;
  return forms("female", [
    [word, false, "nominative"],
    [genitive, false, "genitive"],
    [soft, false, "dative", "locative"],
    [`${stem}ę`, false, "accusative"],
    [`${stem}ą`, false, "instrumental"],
    [`${stem}o`, false, "vocative"],
    [genitive, true, "nominative", "accusative"],
    [stem.endsWith("k") ? `${stem.slice(0, -1)}ek` : stem, true, "genitive"],
    [`${stem}om`, true, "dative"],
    [`${stem}ami`, true, "instrumental"],
    [`${stem}ach`, true, "locative"],
  ]);
};

/** Women's nouns on -yni: zastępczyni, członkini, burmistrzyni. */
export const feminineYni = (word: string): Declined =>
  forms("female", [
    [word, false, "nominative", "genitive", "dative", "locative", "vocative"],
    [`${word}ę`, false, "accusative"],
    [`${word}ą`, false, "instrumental"],
    [`${word}e`, true, "nominative", "accusative"],
  ]);

/** Words that do not decline: attaché. */
export const undeclined = (word: string): Declined =>
  forms("male", [[word, false, "nominative", "genitive", "dative", "accusative", "instrumental", "locative"]]);
