import type { DatedDocument } from "../document.ts";
import type { Place } from "../lexicon/cities/gazetteer.ts";
import type { PlaceCandidate } from "../lexicon/cities/look-up.ts";
import { openGazetteer } from "../lexicon/cities/open-gazetteer.ts";
import type { CityAnnotation } from "./annotate.ts";
import { CITY_PACKS } from "./city-packs.ts";
import { distance } from "./distance.ts";
import { namedCountries } from "./named-countries.ts";

/** What the document says of where it is at home. */
export interface Setting {
  /** The country of a place that nothing else is known of. */
  readonly home: string | null;
  /** Cities beyond doubt. */
  readonly anchors: readonly Place[];
  /** Countries that are named, or that anchors lie in. */
  readonly countries: ReadonlySet<string>;
  /** How near a place (by its index) lies to the anchors, worked out when first asked for. Units: points of a score. */
  readonly closeness: (place: number) => number;
}

/** A place chosen for a mention, and how far it leads before the next. */
export interface Choice {
  readonly candidate: PlaceCandidate;
  readonly margin: number;
  readonly second: PlaceCandidate | undefined;
}

const CLEAR = 1.5;
const SURE = 1.5;
const NEAR = 60;
const IN_REACH = 150;
const MOST_ANCHORS = 12;

const isAnchor = ({ value }: CityAnnotation): boolean => {
  const [first, second] = value.candidates;
  return (
    first !== undefined && value.strength >= SURE && !value.namesake && first.score - (second?.score ?? 0) >= CLEAR
  );
};

const mostFrequent = (values: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};

/** Gathers what the document says of where it is at home. */
export const settingOf = (document: DatedDocument, annotations: readonly CityAnnotation[]): Setting => {
  const gazetteer = openGazetteer();
  const counts = new Map<number, number>();
  for (const annotation of annotations) {
    const place = annotation.value.candidates[0]?.place;
    if (place !== undefined && isAnchor(annotation)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ANCHORS);
  const anchors = places.map(([index]) => gazetteer.place(index));
  const { home: homes, declinesTowns } = CITY_PACKS[document.language.code];
  // A village that no gazetteer has lies where the language is spoken; English releases come from anywhere.
  const abroad = declinesTowns ? [] : mostFrequent(anchors.map((anchor) => anchor.country));
  const [home = null] = abroad.length > 0 ? abroad : homes;
  const countries = namedCountries(document);
  for (const { country } of anchors) countries.add(country);
  const known = new Map<number, number>();
  const closeness = (place: number): number => {
    const found = known.get(place) ?? closenessTo(place, anchors);
    known.set(place, found);
    return found;
  };
  return { home, anchors, countries, closeness };
};

const closenessTo = (index: number, anchors: readonly Place[]): number => {
  if (anchors.some((anchor) => anchor.index === index)) return 3;
  const point = openGazetteer().point(index);
  const nearest = anchors.reduce((least, anchor) => Math.min(least, distance(anchor, point)), Number.POSITIVE_INFINITY);
  if (nearest < NEAR) return 1.2;
  return nearest < IN_REACH ? 0.6 : 0;
};

const scoreOf = (candidate: PlaceCandidate, { value }: CityAnnotation, { closeness, countries }: Setting): number => {
  let score = candidate.score + closeness(candidate.place);
  if (value.country !== null) score += value.country === candidate.country ? 5 : -3;
  if (value.nearCountry === candidate.country) score += 1.5;
  if (value.region !== null && candidate.country === "US")
    score += value.region === openGazetteer().region(candidate.place) ? 6 : -3;
  if (countries.has(candidate.country)) score += 0.8;
  return score;
};

const MOST_CANDIDATES = 12;

/** Chooses the place that a mention means, from its own words and the document's setting. */
export const choosePlace = (annotation: CityAnnotation, setting: Setting): Choice | undefined => {
  const { candidates } = annotation.value;
  const [only] = candidates;
  if (only && candidates.length === 1) return { candidate: only, margin: Number.POSITIVE_INFINITY, second: undefined };
  const ranked = candidates
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, annotation, setting) }))
    .sort((a, b) => b.score - a.score || a.candidate.place - b.candidate.place);
  const [first, second] = ranked;
  if (!first) return undefined;
  return { candidate: first.candidate, margin: first.score - (second?.score ?? 0), second: second?.candidate };
};
