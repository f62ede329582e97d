import type { Case, Gender } from "../../../lexicon/lexicon.ts";
import type { Declined } from "../../shared/people/office-form.ts";

/** Endings in the order nominative, genitive, dative, accusative, instrumental, locative, vocative; singular, then plural. */
interface Paradigm {
  readonly ending: string;
  readonly gender: Gender;
  readonly singular: string;
  readonly plural: string;
}

const CASES: readonly Case[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
  "vocative",
];

const PARADIGMS: readonly Paradigm[] = [
  {
    ending: "ius",
    gender: "male",
    singular: "ius iaus iui ių iumi iuje iau",
    plural: "iai ių iams ius iais iuose iai",
  },
  { ending: "jas", gender: "male", singular: "jas jo jui ją ju juje jau", plural: "jai jų jams jus jais juose jai" },
  { ending: "as", gender: "male", singular: "as o ui ą u e e", plural: "ai ų ams us ais uose ai" },
  { ending: "is", gender: "male", singular: "is io iui į iu yje i", plural: "iai ių iams ius iais iuose iai" },
  { ending: "ys", gender: "male", singular: "ys io iui į iu yje y", plural: "iai ių iams ius iais iuose iai" },
  { ending: "ė", gender: "female", singular: "ė ės ei ę e ėje e", plural: "ės ių ėms es ėmis ėse ės" },
  { ending: "ja", gender: "female", singular: "ja jos jai ją ja joje ja", plural: "jos jų joms jas jomis jose jos" },
  { ending: "a", gender: "female", singular: "a os ai ą a oje a", plural: "os ų oms as omis ose os" },
];

/** Before an i of the ending, t and d change in most nouns on -is and -ys and in -ė. */
const palatal = (stem: string, ending: string, soft: boolean): string =>
  soft && /^i[aouųū]/.test(ending) ? stem.replace(/t$/, "č").replace(/d$/, "dž") : stem;

const ACTIVE =
  "vadovaujantis:nominative vadovaujančio:genitive vadovaujančiam:dative vadovaujantį:accusative vadovaujančiu:instrumental";
const ACTIVE_FEMININE =
  "vadovaujanti:nominative vadovaujančios:genitive vadovaujančiai:dative vadovaujančią:accusative vadovaujančia:instrumental";

/** "vadovaujantis": the one who leads, with what he leads after it; the cases are those of the leader. */
export const activeParticiple = (word: string): Declined => {
  const [rows, gender] = word.endsWith("s") ? ([ACTIVE, "male"] as const) : ([ACTIVE_FEMININE, "female"] as const);
  return rows.split(" ").map((row) => {
    const [form = "", name] = row.split(":");
    return { form, plural: false, cases: CASES.filter((one) => one === name), gender, telling: true };
  });
};

/** "vadovaujamas choras": led by the one whose name follows in the genitive. */
export const passiveParticiple = (word: string): Declined =>
  "as a i os o am ai ą u ų iems oms us as ais omis"
    .split(" ")
    .map((ending) => ({ form: word + ending, plural: false, cases: ["genitive"], gender: "male", telling: false }));

/** Declines a Lithuanian noun by its ending; a participle or adjective ending in brackets is written out as its own row. */
export const decline = (word: string): Declined => {
  const paradigm = PARADIGMS.find(({ ending }) => word.endsWith(ending));
  if (!paradigm) return [{ form: word, plural: false, cases: CASES, gender: "male", telling: false }];
  const stem = word.slice(0, -paradigm.ending.length);
  const soft = ["is", "ys", "ė"].includes(paradigm.ending);
  const row = (endings: string, plural: boolean): Declined =>
    endings.split(" ").map((ending, index) => ({
      form: palatal(stem, ending, soft) + ending,
      plural,
      cases: CASES.slice(index, index + 1),
      gender: paradigm.gender,
      telling: true,
    }));
  return [...row(paradigm.singular, false), ...row(paradigm.plural, true)];
};
