import type { Lexicon, PersonName } from "../lexicon/lexicon.ts";
import type { PersonCluster } from "./clusters.ts";
import type { PersonAnnotation } from "./person-annotation.ts";

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

/** The different forms among the mentions, the fullest first, in text order among equals. */
const formsOf = (lexicon: Lexicon, { mentions }: PersonCluster): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const { name } = mention.value;
    if (!forms.has(name)) forms.set(name, { name, fullness: fullness(mention), read: lexicon.person(name) });
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
