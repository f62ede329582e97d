import type { Lexicon, PersonName } from "../lexicon/lexicon.ts";
import type { PersonCluster } from "./clusters.ts";
import type { PersonAnnotation } from "./person-annotation.ts";

const isNominative = ({ value }: PersonAnnotation): boolean =>
  value.readings.some(({ cases }) => cases.includes("nominative"));

/** How much of a name a mention tells; the more, the sooner it names its person. */
const fullness = (annotation: PersonAnnotation): number => {
  const { given, family } = annotation.value;
  const words = given.filter((part) => !part.endsWith(".")).length;
  return 10 * words + 3 * (given.length - words) + (family === null ? 0 : 2) + (isNominative(annotation) ? 1 : 0);
};

/** The words that stand in the nominative somewhere among a person's mentions, as the lexicon's evidence. */
const nominatives = ({ mentions }: PersonCluster): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ value }) => [value.name, ...value.given, ...(value.family === null ? [] : [value.family])]),
  );

/** Names a person: the fullest mention led back to the nominative, with the other mentions as evidence. */
export const namePerson = (lexicon: Lexicon, cluster: PersonCluster): PersonName => {
  const known = nominatives(cluster);
  const [fullest] = [...cluster.mentions].sort((a, b) => fullness(b) - fullness(a) || a.span.start - b.span.start);
  return lexicon.person(fullest?.value.name ?? "", known);
};
