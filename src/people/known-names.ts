import type { GivenName } from "../lexicon/lexicon.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { PeoplePack } from "./people-pack.ts";

/** Families kept under one beginning; a longer list of look-alikes decides nothing and costs time. */
const MOST_ALIKE = 64;
const KEY = 3;

const commonLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Whether two words (lower case) can be forms of one family name. */
export const isSameFamily = (pack: PeoplePack, a: string, b: string): boolean => {
  if (a === b) return true;
  if (!pack.declines) return false;
  const shared = commonLength(a, b);
  return shared >= KEY && pack.caseEndings.has(a.slice(shared)) && pack.caseEndings.has(b.slice(shared));
};

/** The names that a document writes in full, for the mentions that leave a part out. */
export interface KnownNames {
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** First letters of the first names that stand before a family name, by its beginning. */
  readonly initials: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

const familyOf = ({ shape, elements }: NameCandidate): string | undefined => {
  if (shape === "family-given") return elements[0]?.lower;
  return elements.length > 1 ? elements.findLast(({ kind }) => kind !== "numeral")?.lower : undefined;
};

const initialKey = (family: string, first: string): string => `${family.slice(0, KEY)} ${first.slice(0, 1)}`;

/** Whether a document has the family name (lower case) with a first name that begins like this word. */
export const isKnownInitial = ({ initials }: KnownNames, family: string, first: string): boolean =>
  initials.has(initialKey(family, first));

/** Indexes full names by the beginning of the family name, and their first names by the nominative. */
export const indexKnownNames = (candidates: readonly NameCandidate[]): KnownNames => {
  const families = new Map<string, string[]>();
  const given = new Set<string>();
  const initials = new Set<string>();
  for (const candidate of candidates) {
    const family = familyOf(candidate);
    const known = family && (families.get(family.slice(0, KEY)) ?? []);
    if (family && known && !known.includes(family) && known.length < MOST_ALIKE) {
      known.push(family);
      families.set(family.slice(0, KEY), known);
    }
    if (family) initials.add(initialKey(family, candidate.elements[0]?.text ?? ""));
    for (const reading of candidate.elements[0]?.readings ?? []) given.add(reading.nominative);
  }
  return { families, initials, given };
};

/** Whether a word (lower case) is a form of a family name that the document writes in full. */
export const isKnownFamily = (pack: PeoplePack, { families }: KnownNames, lower: string): boolean =>
  families.size > 0 &&
  (families.get(lower.slice(0, KEY))?.some((family) => isSameFamily(pack, family, lower)) ?? false);

/** Whether a first name is one of a person whom the document names in full. */
export const isKnownGiven = ({ given }: KnownNames, readings: readonly GivenName[]): boolean =>
  readings.some(({ nominative }) => given.has(nominative));
