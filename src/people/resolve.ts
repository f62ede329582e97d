import type { DatedDocument, Sentence } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { PersonName } from "../lexicon/lexicon.ts";
import type { CityEntry, Office, OrganisationEntry, PersonEntry, PersonRole } from "../records/schema.ts";
import type { PersonAnnotation } from "./annotate.ts";
import { clusterMentions, type PersonCluster } from "./clusters.ts";
import { indexFollowers, indexLinks } from "./office-links.ts";
import { findHolder } from "./office-mentions.ts";
import { PEOPLE_PACKS } from "./packs.ts";
import { pastTest, readKind } from "./person-kinds.ts";
import { namePerson } from "./person-names.ts";
import { type RoleLinks, readRoles } from "./person-roles.ts";

interface Person {
  readonly cluster: PersonCluster;
  readonly name: PersonName;
  readonly roles: readonly PersonRole[];
  readonly alone: PersonAnnotation[];
}

interface Context {
  readonly document: DatedDocument;
  readonly isPast: (sentence: Sentence) => boolean;
}

const startOf = ({ cluster }: Person): number => Math.min(...cluster.mentions.map(({ span }) => span.start));

const byOffice = (people: readonly Person[]): ReadonlyMap<Office, readonly Person[]> => {
  const index = new Map<Office, Person[]>();
  for (const person of people)
    for (const office of new Set(person.roles.map((role) => role.office))) {
      const list = index.get(office) ?? [];
      list.push(person);
      index.set(office, list);
    }
  return index;
};

const entryOf = ({ document, isPast }: Context, person: Person, index: number): PersonEntry => {
  const { cluster, name, roles, alone } = person;
  const mentions = [...cluster.mentions, ...alone].sort((a, b) => a.span.start - b.span.start);
  const best = cluster.mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return {
    id: `p${index + 1}`,
    name: name.name,
    given: name.given,
    family: name.family,
    gender: name.gender === "unknown" ? (cluster.gender ?? "unknown") : name.gender,
    kind: readKind(document, cluster.mentions, isPast),
    alternatives: [...name.alternatives],
    roles: [...roles],
    confidence: best.confidence,
    rule: best.rule,
    mentions: mentions.map(({ span: { start, end }, value: { form } }) => {
      return { start, end, text: document.text.slice(start, end), form };
    }),
  };
};

const ambiguity = ({ span, value }: PersonAnnotation): Diagnostic => ({
  code: "people/ambiguous-mention",
  stage: "names",
  severity: "info",
  message: `"${value.name}" can be several people of this document and was given to none.`,
  span,
});

/** Joins the mentions of a person, names them in the nominative, reads their offices; one entry a person. */
export const resolvePeople = (
  document: DatedDocument,
  annotations: readonly PersonAnnotation[],
  cities: readonly CityEntry[],
  organisations: readonly OrganisationEntry[],
): { readonly entries: readonly PersonEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { text, language } = document;
  const lexicon = openLexicon(language.code);
  const pack = PEOPLE_PACKS[language.code];
  const links: RoleLinks = {
    text,
    cities: indexLinks(cities),
    organisations: indexLinks(organisations),
    following: indexFollowers(text, organisations),
    fromWords: pack.fromWords,
  };
  const { clusters, ambiguous } = clusterMentions(pack, annotations);
  const people = clusters.map(
    (cluster): Person => ({
      cluster,
      name: namePerson(lexicon, cluster),
      roles: readRoles(links, cluster.mentions),
      alone: [],
    }),
  );
  const context: Context = { document, isPast: pastTest(document) };
  const alone = annotations.filter(({ value }) => value.form === "office");
  const holders = byOffice(alone.length > 0 ? people : []);
  for (const annotation of alone) findHolder(links, holders, annotation)?.alone.push(annotation);
  const ordered = people
    .map((person) => ({ person, start: startOf(person) }))
    .sort((a, b) => a.start - b.start)
    .map(({ person }) => person);
  return {
    entries: ordered.map((person, index) => entryOf(context, person, index)),
    diagnostics: ambiguous.map(ambiguity),
  };
};
