import type { Gender } from "../lexicon/lexicon.ts";
import { isSameFamily } from "./known-names.ts";
import type { PeoplePack } from "./people-pack.ts";
import type { MentionForm, PersonAnnotation } from "./person-annotation.ts";

/** The mentions of one person. */
export interface PersonCluster {
  readonly mentions: PersonAnnotation[];
  /** Forms of the family name, lower case. */
  readonly families: Set<string>;
  /** Nominatives of the first given name that its forms allow. */
  readonly given: Set<string>;
  /** First given names as written, lower case, without initials. */
  readonly written: Set<string>;
  readonly initials: Set<string>;
  gender: Gender | null;
  /** Gender that a title tells, the surest. */
  titleGender: Gender | null;
}

/** What clustering leaves: the people, and the mentions that fit several of them. */
export interface Clusters {
  readonly clusters: readonly PersonCluster[];
  readonly ambiguous: readonly PersonAnnotation[];
}

const KEY = 3;
const ORDER: readonly MentionForm[] = ["full", "initial", "surname", "given"];

const isInitial = (given: string): boolean => given.endsWith(".");

const genderOf = ({ value }: PersonAnnotation): Gender | null => {
  const first = value.given[0];
  const fitting = value.nominative ? value.readings.filter(({ nominative }) => nominative === first) : value.readings;
  const readings = fitting.length > 0 ? fitting : value.readings;
  const genders = new Set(readings.map(({ gender }) => gender));
  const office = value.offices.find(({ telling, plural }) => telling && !plural);
  if (genders.size === 0 && office) return value.titleGender ?? office.gender;
  return value.titleGender ?? (genders.size === 1 ? ([...genders][0] ?? null) : null);
};

/** Whether two words differ in one letter at most, as "Justina" and "Justyna" do. */
const isAlmost = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
};

const sharesGiven = (pack: PeoplePack, cluster: PersonCluster, { value }: PersonAnnotation): boolean => {
  const first = value.given[0];
  if (first === undefined) return true;
  if (isInitial(first)) return cluster.initials.has(first.slice(0, 1));
  if (value.readings.some(({ nominative }) => cluster.given.has(nominative))) return true;
  const lower = first.toLowerCase();
  if ([...cluster.written].some((written) => isSameFamily(pack, written, lower))) return true;
  return value.readings.some(({ nominative }) => [...cluster.given].some((given) => isAlmost(given, nominative)));
};

const genderFits = (cluster: PersonCluster, annotation: PersonAnnotation): boolean => {
  const gender = genderOf(annotation);
  return gender === null || cluster.gender === null || gender === cluster.gender;
};

/** Whether a street or school bears no more than one word of a name; that is no mention of somebody in the text. */
const isLooseNamesake = ({ value }: PersonAnnotation): boolean =>
  value.use === "namesake" && (value.form === "given" || value.form === "surname");

const create = (): PersonCluster => ({
  mentions: [],
  families: new Set(),
  given: new Set(),
  written: new Set(),
  initials: new Set(),
  gender: null,
  titleGender: null,
});

const add = (cluster: PersonCluster, annotation: PersonAnnotation): void => {
  const { family, given, readings } = annotation.value;
  cluster.mentions.push(annotation);
  cluster.gender ??= genderOf(annotation);
  cluster.titleGender ??= annotation.value.titleGender;
  if (cluster.titleGender !== null) cluster.gender = cluster.titleGender;
  if (family) cluster.families.add(family.toLowerCase());
  const [first] = given;
  if (first === undefined) return;
  cluster.initials.add(first.slice(0, 1));
  if (isInitial(first)) return;
  cluster.written.add(first.toLowerCase());
  for (const { nominative } of readings) cluster.given.add(nominative);
};

/** Clusters kept under one key; a longer list of look-alikes decides nothing and would cost time. */
const MOST_ALIKE = 64;

/** Where clusters are found again: by first and family name, by family name, by its beginning, by first name. */
class ClusterIndex {
  readonly #lists = new Map<string, PersonCluster[]>();

  find(key: string): readonly PersonCluster[] {
    return this.#lists.get(key) ?? [];
  }

  add(key: string, cluster: PersonCluster): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [cluster]);
    else if (list.length < MOST_ALIKE && !list.includes(cluster)) list.push(cluster);
  }
}

const familyKey = (family: string): string => `family ${family}`;
const beginningKey = (family: string): string => `beginning ${family.slice(0, KEY)}`;
const givenKey = (nominative: string): string => `given ${nominative}`;
const writtenKey = (first: string): string => `written ${first}`;
const fullKey = (nominative: string, family: string): string => `full ${nominative} ${family}`;

const indexMention = (index: ClusterIndex, cluster: PersonCluster, { value }: PersonAnnotation): void => {
  const family = value.family?.toLowerCase();
  if (family) {
    index.add(familyKey(family), cluster);
    index.add(beginningKey(family), cluster);
  }
  // "Mr Wang" after "Wang Xiulan": unknown names may put the family first
  const [first] = value.given;
  if (first && value.readings.length === 0) index.add(writtenKey(first.toLowerCase()), cluster);
  for (const { nominative } of value.readings) {
    index.add(givenKey(nominative), cluster);
    if (family) index.add(fullKey(nominative, family), cluster);
  }
};

/** The clusters that a mention may belong to: those of its very name first, then those of forms of its family name. */
const findAlike = (pack: PeoplePack, index: ClusterIndex, { value }: PersonAnnotation): readonly PersonCluster[] => {
  const family = value.family?.toLowerCase();
  if (family === undefined)
    return [...new Set(value.readings.flatMap(({ nominative }) => index.find(givenKey(nominative))))];
  const firstWords = value.form === "surname" ? index.find(writtenKey(family)) : [];
  const same = value.readings.flatMap(({ nominative }) => index.find(fullKey(nominative, family)));
  if (same.length > 0) return [...new Set(same)];
  const alike = index
    .find(beginningKey(family))
    .filter(({ families }) => [...families].some((known) => isSameFamily(pack, known, family)));
  return [...new Set([...index.find(familyKey(family)), ...alike, ...firstWords])];
};

/** Joins the mentions of one person; a mention that fits two people joins neither. */
export const clusterMentions = (pack: PeoplePack, annotations: readonly PersonAnnotation[]): Clusters => {
  const clusters: PersonCluster[] = [];
  const index = new ClusterIndex();
  const ambiguous: PersonAnnotation[] = [];
  const put = (cluster: PersonCluster, annotation: PersonAnnotation): void => {
    add(cluster, annotation);
    indexMention(index, cluster, annotation);
  };
  const place = (annotation: PersonAnnotation): void => {
    const fitting = findAlike(pack, index, annotation).filter(
      (cluster) => sharesGiven(pack, cluster, annotation) && genderFits(cluster, annotation),
    );
    const exact = fitting.filter(({ families }) => families.has(annotation.value.family?.toLowerCase() ?? ""));
    const [only, other] = exact.length === 1 ? exact : fitting;
    if (only && !other) put(only, annotation);
    else if (only) ambiguous.push(annotation);
    else if (annotation.value.form !== "given" || !pack.declines) {
      const cluster = create();
      clusters.push(cluster);
      put(cluster, annotation);
    }
  };
  for (const form of ORDER)
    for (const annotation of annotations)
      if (annotation.value.form === form && !isLooseNamesake(annotation)) place(annotation);
  return { clusters, ambiguous };
};
