import type { DatedDocument } from "../document.ts";
import { mentionOf } from "../engine/span.ts";
import { bounded } from "../lexicon/bounded-cache.ts";
import { foldName } from "../lexicon/cities/fold-name.ts";
import { openGazetteer } from "../lexicon/cities/open-gazetteer.ts";
import type { CityEntry } from "../records/schema.ts";
import type { CityAnnotation } from "./annotate.ts";
import type { Choice } from "./choose-place.ts";

/** The mentions of one city. */
export interface CityGroup {
  /** Index in the gazetteer; undefined for a place that it lacks. */
  readonly place: number | undefined;
  readonly annotations: CityAnnotation[];
}

/** So many places' names are remembered. */
const REMEMBERED = 5_000;

const foldAll = (names: readonly string[]): readonly string[] => [...new Set(names.map(foldName))];

/** The folded names of a place, by its index in the gazetteer. */
const namesOfPlace = bounded(REMEMBERED, (index: number): readonly string[] => {
  const { name, names } = openGazetteer().place(index);
  return foldAll([name, ...Object.values(names)]);
});

const placeOf = (group: CityGroup) => (group.place === undefined ? undefined : openGazetteer().place(group.place));

/** The folded names under which a city goes, at home and in our languages. */
export const namesOf = ({ place, annotations }: CityGroup): readonly string[] =>
  place === undefined ? foldAll(annotations.map(({ value }) => value.name)) : namesOfPlace(place);

const countryOf = ({ annotations }: CityGroup): string | null =>
  annotations.find(({ value }) => value.country !== null)?.value.country ?? null;

/** What mentions of one city share: the place, or the name where the gazetteer has none. */
export const keyOf = (annotation: CityAnnotation, choice: Choice | undefined): string =>
  choice ? `#${choice.candidate.place}` : foldName(annotation.value.guesses[0] ?? annotation.value.name);

/** Makes the record's entry of a city. */
export const entryOf = (
  document: DatedDocument,
  group: CityGroup,
  { number, home }: { readonly number: number; readonly home: string | null },
): CityEntry => {
  const place = placeOf(group);
  const annotations = group.annotations.toSorted((a, b) => a.span.start - b.span.start);
  const best = annotations.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const name = place?.name ?? best.value.name;
  return {
    id: `c${number}`,
    name,
    country: place?.country ?? countryOf(group) ?? home,
    names: place?.names ?? { pl: null, en: null, lt: null },
    geonames: place?.geonames ?? null,
    wikidata: null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    scope: annotations.every(({ value }) => value.municipality) ? "municipality" : "city",
    confidence: best.confidence,
    rule: best.rule,
    mentions: annotations.map(({ span }) => mentionOf(document.text, span)),
  };
};
