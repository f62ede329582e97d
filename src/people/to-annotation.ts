import type { Case } from "../lexicon/lexicon.ts";
import { singularFamily } from "./couples.ts";
import type { JudgedName } from "./judge-names.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { NAME_THRESHOLD } from "./name-conditions.ts";
import type { NameElement } from "./name-elements.ts";
import type { NameFacts } from "./name-facts.ts";
import type { MentionForm, OfficePhrase, PersonAnnotation } from "./person-annotation.ts";
import { titleOffice } from "./title-office.ts";

const FORMS = {
  "given-family": "full",
  "family-given": "full",
  "initial-family": "initial",
  words: "full",
  word: "surname",
  given: "given",
} satisfies Record<NameCandidate["shape"], MentionForm>;

const RULES: Readonly<Record<MentionForm, string>> = {
  full: "people/full-name",
  initial: "people/initial-and-family-name",
  surname: "people/family-name",
  given: "people/first-name",
  office: "people/office-alone",
};

/** The rule that read a candidate. */
export const ruleOf = ({ shape }: NameCandidate): string => RULES[FORMS[shape]];

const isNominativeOnly = (cases: readonly Case[]): boolean =>
  cases[0] === "nominative" && cases.every((one) => one === "nominative" || one === "vocative");

/** Readings of a family name above this settle its case. */
const SURE = 0.9;

/** Whether a family name can stand in no nominative: "direktorius Varnelienę pasveikino" names whom the director greeted. */
const isOblique = ({ tools, candidate }: Pick<NameFacts, "tools" | "candidate">): boolean => {
  const [best] = tools.lexicon.surnames(candidate.elements.at(-1)?.text ?? "");
  return best !== undefined && best.confidence > SURE && !best.cases.includes("nominative");
};

/** A name that agrees with an office in the nominative stands in the nominative; women's names may stand beside a man's form in any case. */
const isNominative = ({ candidate, offices, tools }: NameFacts): boolean => {
  if (!tools.pack.declines) return true;
  const readings = candidate.elements.find(({ kind }) => kind === "given")?.readings ?? [];
  if (readings.length > 0 && readings.every(({ cases }) => isNominativeOnly(cases))) return true;
  if (offices.before.length + offices.after.length === 0) return false;
  const alone = candidate.shape === "initial-family" || candidate.shape === "word";
  if (alone && isOblique({ tools, candidate })) return false;
  const genders = new Set(candidate.elements.flatMap((element) => element.readings.map(({ gender }) => gender)));
  const women = genders.has("female") && genders.size === 1;
  const showsNominative = ({ cases, gender, acting, becoming }: OfficePhrase): boolean =>
    !acting &&
    !becoming &&
    cases !== null &&
    // a name that the lexicon cannot judge takes the likelier reading of "pavaduotoja" (nominative or instrumental)
    (isNominativeOnly(cases) || (readings.length === 0 && cases.includes("nominative"))) &&
    !(women && gender === "male");
  return offices.before.some(showsNominative) || offices.after.some(showsNominative);
};

/** The elements that make the family name; a regnal number belongs to the word before it ("Jan Paweł II"). */
const familyElements = ({ elements, shape }: NameCandidate): readonly NameElement[] => {
  if (shape === "given") return [];
  if (shape === "family-given") return elements.slice(0, 1);
  return elements.slice(elements.at(-1)?.kind === "numeral" ? -2 : -1);
};

const textOf = (elements: readonly NameElement[]): string => elements.map(({ text }) => text).join(" ");

/** Makes the annotation of a name; `family` is one that it shares with the name after it, `couple` says that it shares its own with the one before. */
export const toAnnotation = (
  { facts, evidence, confidence }: JudgedName,
  family?: string,
  couple = false,
): PersonAnnotation => {
  const { candidate, tools, title, offices, use } = facts;
  const families = familyElements(candidate);
  const given = candidate.elements.filter((element) => !families.includes(element)).map(({ text }) => text);
  const named = candidate.elements.find(({ kind }) => kind === "given");
  const singular = families.length === 1 && named && singularFamily(tools, textOf(families), named, couple);
  const own = family ?? (singular || (families.length > 0 ? textOf(families) : null));
  const form = FORMS[candidate.shape];
  return {
    kind: "person",
    span: { start: candidate.start, end: candidate.end },
    tokens: candidate.tokens,
    rule: RULES[form],
    confidence,
    evidence,
    value: {
      name: family || singular ? [...given, own].join(" ") : textOf(candidate.elements),
      form: family === undefined ? form : "full",
      given,
      family: own,
      readings: named?.readings ?? [],
      offices: [...offices.before, ...titleOffice(facts), ...offices.after],
      use,
      nominative: isNominative(facts),
      titleGender: (title && tools.pack.titleGenders.get(title.lower)) ?? null,
    },
  };
};

/** Makes the annotation of an office without a name. */
export const toOfficeAnnotation = (text: string, phrase: OfficePhrase): PersonAnnotation => ({
  kind: "person",
  span: phrase.span,
  tokens: phrase.tokens,
  rule: RULES.office,
  confidence: NAME_THRESHOLD,
  evidence: [{ condition: "an office without a name", held: true, weight: NAME_THRESHOLD }],
  value: {
    name: text.slice(phrase.span.start, phrase.span.end),
    form: "office",
    given: [],
    family: null,
    readings: [],
    offices: [phrase],
    use: "named",
    nominative: false,
    titleGender: null,
  },
});
