import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { firstIndex } from "../engine/first-index.ts";
import { mentionOf, type Span } from "../engine/span.ts";
import type { CityEntry, OrganisationEntry } from "../records/schema.ts";
import type { OrganisationAnnotation } from "./annotate.ts";

/** The city that the document is about: the one with the most mentions. */
const mainCity = (cities: readonly CityEntry[]): string | null =>
  cities.reduce<CityEntry | undefined>(
    (best, city) => (!best || city.mentions.length > best.mentions.length ? city : best),
    undefined,
  )?.id ?? null;

/** Gives a search for the first city that is mentioned within a span. */
const cityFinder = (cities: readonly CityEntry[]) => {
  const sorted = cities
    .flatMap((city) => city.mentions.map(({ start }) => ({ start, id: city.id })))
    .sort((a, b) => a.start - b.start);
  return ({ start, end }: Span): string | null => {
    const mention = sorted[firstIndex(sorted.length, (index) => (sorted[index]?.start ?? 0) >= start)];
    return mention && mention.start < end ? mention.id : null;
  };
};

/** Joins the mentions of an organisation and links its city; one entry an organisation. */
export const resolveOrganisations = (
  document: DatedDocument,
  annotations: readonly OrganisationAnnotation[],
  cities: readonly CityEntry[],
): { readonly entries: readonly OrganisationEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const groups = new Map<string, OrganisationAnnotation[]>();
  for (const annotation of annotations) {
    const key = annotation.value.name.toLowerCase();
    const known = groups.get(key);
    if (known) known.push(annotation);
    else groups.set(key, [annotation]);
  }
  const cityWithin = cityFinder(cities);
  const home = mainCity(cities);
  const entries = [...groups.values()].map((group, at): OrganisationEntry => {
    const [first] = group;
    const span = first?.span ?? { start: 0, end: 0 };
    const city = cityWithin(span);
    return {
      id: `o${at + 1}`,
      name: first?.value.name ?? "",
      city: city ?? (first?.value.municipal ? home : null),
      mentions: group.map((annotation) => mentionOf(document.text, annotation.span)),
      confidence: first?.confidence ?? 0,
      rule: first?.rule ?? "",
    };
  });
  return { entries, diagnostics: [] };
};
