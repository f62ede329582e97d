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
  if (value.titleGender !== null) return value.titleGender;
  const [first] = value.given;
  const fitting = value.nominative ? value.readings.filter(({ nominative }) => nominative === first) : value.readings;
  const readings = fitting.length > 0 ? fitting : value.readings;
  const [likeliest] = readings;
  if (!likeliest) return value.offices.find(({ telling, plural }) => telling && !plural)?.gender ?? null;
  return readings.every(({ gender }) => gender === likeliest.gender) ? likeliest.gender : null;
};

/** A mention with what is asked of it at each cluster. */
interface Placed {
  readonly annotation: PersonAnnotation;
  /** Its family name, lower case. */
  readonly family: string | undefined;
  /** Its first given name, lower case. */
  readonly first: string | undefined;
  readonly gender: Gender | null;
}

const toPlace = (annotation: PersonAnnotation): Placed => {
  const { family, given } = annotation.value;
  return {
    annotation,
    family: family?.toLowerCase(),
    first: given[0]?.toLowerCase(),
    gender: genderOf(annotation),
  };
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

const sharesGiven = (pack: PeoplePack, cluster: PersonCluster, { annotation, first }: Placed): boolean => {
  const { given, readings } = annotation.value;
  const [written] = given;
  if (written === undefined || first === undefined) return true;
  if (isInitial(written)) return cluster.initials.has(written.slice(0, 1));
  if (readings.some(({ nominative }) => cluster.given.has(nominative))) return true;
  if ([...cluster.written].some((known) => isSameFamily(pack, known, first))) return true;
  return readings.some(({ nominative }) => [...cluster.given].some((known) => isAlmost(known, nominative)));
};

const genderFits = (cluster: PersonCluster, { gender }: Placed): boolean =>
  gender === null || cluster.gender === null || gender === cluster.gender;

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

const add = (cluster: PersonCluster, { annotation, family, first, gender }: Placed): void => {
  const { given, readings, titleGender } = annotation.value;
  cluster.mentions.push(annotation);
  cluster.gender ??= gender;
  cluster.titleGender ??= titleGender;
  if (cluster.titleGender !== null) cluster.gender = cluster.titleGender;
  if (family) cluster.families.add(family);
  const [written] = given;
  if (written === undefined || first === undefined) return;
  cluster.initials.add(written.slice(0, 1));
  if (isInitial(written)) return;
  cluster.written.add(first);
  for (const { nominative } of readings) cluster.given.add(nominative);
};

/** Clusters kept under one key; a longer list of look-alikes decides nothing and would cost time. */
const MOST_ALIKE = 64;

const NO_CLUSTERS: readonly PersonCluster[] = [];

/** Clusters by one trait. */
class Clustered {
  readonly #lists = new Map<string, PersonCluster[]>();

  find(key: string): readonly PersonCluster[] {
    return this.#lists.get(key) ?? NO_CLUSTERS;
  }

  add(key: string, cluster: PersonCluster): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [cluster]);
    else if (list.length < MOST_ALIKE && !list.includes(cluster)) list.push(cluster);
  }
}

/** Where clusters are found again; all names but nominatives in lower case. */
interface ClusterIndex {
  /** By a nominative of the first name, and the family name. */
  readonly full: Clustered;
  readonly family: Clustered;
  readonly beginning: Clustered;
  /** By a nominative of the first name. */
  readonly given: Clustered;
  /** By a first name that no table holds. */
  readonly written: Clustered;
}

const newIndex = (): ClusterIndex => ({
  full: new Clustered(),
  family: new Clustered(),
  beginning: new Clustered(),
  given: new Clustered(),
  written: new Clustered(),
});

const beginningOf = (family: string): string => family.slice(0, KEY);
const fullKey = (nominative: string, family: string): string => `${nominative} ${family}`;

const indexMention = (index: ClusterIndex, cluster: PersonCluster, { annotation, family, first }: Placed): void => {
  const { readings } = annotation.value;
  if (family) {
    index.family.add(family, cluster);
    index.beginning.add(beginningOf(family), cluster);
  }
  // "Mr Wang" after "Wang Xiulan": unknown names may put the family first
  if (first && readings.length === 0) index.written.add(first, cluster);
  for (const { nominative } of readings) {
    index.given.add(nominative, cluster);
    if (family) index.full.add(fullKey(nominative, family), cluster);
  }
};

/** The clusters that a mention may belong to: those of its very name first, then those of forms of its family name. */
const findAlike = (pack: PeoplePack, index: ClusterIndex, { annotation, family }: Placed): Iterable<PersonCluster> => {
  const { readings, form } = annotation.value;
  if (family === undefined) return new Set(readings.flatMap(({ nominative }) => index.given.find(nominative)));
  const same = readings.flatMap(({ nominative }) => index.full.find(fullKey(nominative, family)));
  if (same.length > 0) return new Set(same);
  const alike = index.beginning
    .find(beginningOf(family))
    .filter(({ families }) => [...families].some((known) => isSameFamily(pack, known, family)));
  const firstWords = form === "surname" ? index.written.find(family) : NO_CLUSTERS;
  return new Set([...index.family.find(family), ...alike, ...firstWords]);
};

/** Joins the mentions of one person; a mention that fits two people joins neither. */
export const clusterMentions = (pack: PeoplePack, annotations: readonly PersonAnnotation[]): Clusters => {
  const clusters: PersonCluster[] = [];
  const index = newIndex();
  const ambiguous: PersonAnnotation[] = [];
  const put = (cluster: PersonCluster, placed: Placed): void => {
    add(cluster, placed);
    indexMention(index, cluster, placed);
  };
  const place = (placed: Placed): void => {
    const { annotation, family } = placed;
    const fitting: PersonCluster[] = [];
    for (const cluster of findAlike(pack, index, placed))
      if (genderFits(cluster, placed) && sharesGiven(pack, cluster, placed)) fitting.push(cluster);
    const exact = fitting.length > 1 ? fitting.filter(({ families }) => families.has(family ?? "")) : fitting;
    const [only, other] = exact.length === 1 ? exact : fitting;
    if (only && !other) put(only, placed);
    else if (only) ambiguous.push(annotation);
    else if (annotation.value.form !== "given" || !pack.declines) {
      const cluster = create();
      clusters.push(cluster);
      put(cluster, placed);
    }
  };
  for (const form of ORDER)
    for (const annotation of annotations)
      if (annotation.value.form === form && !isLooseNamesake(annotation)) place(toPlace(annotation));
  return { clusters, ambiguous };
};
