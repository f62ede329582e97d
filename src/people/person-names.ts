import type { Gender, Lexicon, PersonName } from "../lexicon/lexicon.ts";
import type { PersonCluster } from "./clusters.ts";
import type { PersonMention } from "./person-annotation.ts";

/** One of the ways in which a document writes a person's name. */
interface Form {
  readonly mention: PersonMention;
  readonly fullness: number;
  /** Whether the words around it, or its first name, show that it stands in the nominative. */
  readonly nominative: boolean;
}

/** How much of a name a mention tells; the more, the sooner it names its person. */
const fullness = ({ given, family }: PersonMention): number => {
  const words = given.filter((part) => !part.endsWith(".")).length;
  return 10 * words + 3 * (given.length - words) + (family === null ? 0 : 2);
};

/** Whether the first name as written is the nominative of that gender: "Stanisława" is a woman where a "Pani" says so. */
const isNominativeOf = ({ readings, given }: PersonMention, gender: Gender): boolean =>
  readings.some((one) => one.gender === gender && one.nominative === given[0] && one.cases.includes("nominative"));

/** The different forms among the mentions, the fullest first, in text order among equals. */
const formsOf = ({ mentions, titleGender }: PersonCluster): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const { value } of mentions) {
    const nominative = value.nominative || (titleGender !== null && isNominativeOf(value, titleGender));
    const known = forms.get(value.name);
    if (!known || (nominative && !known.nominative))
      forms.set(value.name, { mention: value, fullness: fullness(value), nominative });
  }
  return [...forms.values()].sort((a, b) => b.fullness - a.fullness);
};

const asWritten = ({ mention }: Form, gender: Gender | null): PersonName => ({
  name: mention.name,
  given: mention.given.length > 0 ? mention.given.join(" ") : null,
  family: mention.family,
  gender: gender ?? "unknown",
  cases: ["nominative"],
  alternatives: [],
  confidence: 0.99,
});

/** The nominatives among other forms of the name, as evidence for the lexicon. */
const knownFrom = (lexicon: Lexicon, forms: readonly Form[]): ReadonlySet<string> =>
  new Set(
    forms
      .filter(({ mention, nominative }) => nominative || lexicon.person(mention.name).name === mention.name)
      .flatMap(({ mention }) => [mention.name, ...mention.name.split(" ")]),
  );

const readName = (lexicon: Lexicon, forms: readonly Form[], gender: Gender | null): PersonName => {
  const fullest = forms.filter((form) => form.fullness === forms[0]?.fullness);
  const nominative = fullest.find((form) => form.nominative);
  if (nominative) return asWritten(nominative, gender);
  const reads = fullest.map(({ mention }) => lexicon.person(mention.name));
  const real = reads.find(({ name }, index) => name === fullest[index]?.mention.name) ?? reads[0];
  if (!real || forms.length === 1 || real.name === forms[0]?.mention.name) return real ?? lexicon.person("");
  const known = knownFrom(lexicon, forms);
  return known.size > 0 ? lexicon.person(forms[0]?.mention.name ?? "", known) : real;
};

/**
 * Names a person: of the fullest forms one that stands in the nominative, as it is written, else the fullest led back to it,
 * with the nominatives among the other forms as evidence. Other full forms in the nominative become alternatives.
 */
export const namePerson = (lexicon: Lexicon, cluster: PersonCluster): PersonName => {
  const forms = formsOf(cluster);
  const read = readName(lexicon, forms, cluster.gender);
  const others = forms
    .filter(({ mention, nominative }) => nominative && mention.form === "full" && mention.name !== read.name)
    .map(({ mention }) => mention.name);
  if (others.length === 0) return read;
  return { ...read, alternatives: [...new Set([...others, ...read.alternatives])] };
};
