import type { Gender, Lexicon, PersonName } from "../lexicon/lexicon.ts";
import type { PersonCluster } from "./clusters.ts";
import type { PersonAnnotation, PersonMention } from "./person-annotation.ts";

/** How much of a name a mention tells; the more, the sooner it names its person. */
const fullness = ({ value: { given, family } }: PersonAnnotation): number => {
  const words = given.filter((part) => !part.endsWith(".")).length;
  return 10 * words + 3 * (given.length - words) + (family === null ? 0 : 2);
};

interface Form {
  readonly name: string;
  readonly fullness: number;
  readonly read: PersonName;
}

/** Whether the first name as written is the nominative of that gender: "Stanisława" is a woman where a "Pani" says so. */
const isNominativeOf = ({ readings, given }: PersonMention, gender: Gender): boolean =>
  readings.some((one) => one.gender === gender && one.nominative === given[0] && one.cases.includes("nominative"));

/** Reads a form; one that an office shows in the nominative is left as it is written. */
const readForm = (lexicon: Lexicon, { value }: PersonAnnotation, gender: Gender | null): PersonName => {
  const read = lexicon.person(value.name);
  const asWritten = value.nominative || (gender !== null && read.gender !== gender && isNominativeOf(value, gender));
  if (!asWritten || read.name === value.name) return read;
  const given = value.given.length > 0 ? value.given.join(" ") : null;
  return { ...read, name: value.name, given, family: value.family, alternatives: [read.name, ...read.alternatives] };
};

/** The different forms among the mentions, the fullest first, in text order among equals. */
const formsOf = (lexicon: Lexicon, { mentions, gender }: PersonCluster): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const { name } = mention.value;
    const known = forms.get(name);
    if (!known) forms.set(name, { name, fullness: fullness(mention), read: readForm(lexicon, mention, gender) });
    else if (mention.value.nominative && !isNominative(known))
      forms.set(name, { ...known, read: readForm(lexicon, mention, gender) });
  }
  return [...forms.values()].sort((a, b) => b.fullness - a.fullness);
};

const isNominative = ({ name, read }: Form): boolean => read.name === name;

/**
 * Names a person: of the fullest forms one that stands in the nominative, else the fullest led back to it, with the words of
 * those mentions as evidence that are nominatives.
 */
export const namePerson = (lexicon: Lexicon, cluster: PersonCluster): PersonName => {
  const forms = formsOf(lexicon, cluster);
  const [fullest] = forms;
  if (!fullest) return lexicon.person("");
  const nominative = forms.find((form) => form.fullness === fullest.fullness && isNominative(form));
  if (nominative) return nominative.read;
  const known = new Set(forms.filter(isNominative).flatMap(({ name }) => [name, ...name.split(" ")]));
  return known.size > 0 ? lexicon.person(fullest.name, known) : fullest.read;
};
