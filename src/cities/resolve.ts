import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { foldName } from "../lexicon/cities/fold-name.ts";
import type { CityEntry } from "../records/schema.ts";
import type { CityAnnotation } from "./annotate.ts";
import { type Choice, choosePlace, type Setting, settingOf } from "./choose-place.ts";
import { completeMentions } from "./complete-mentions.ts";
import { type CityGroup, entryOf, keyOf, namesOf } from "./entry.ts";
import { isOneTypoAway } from "./is-one-typo-away.ts";

/** Enough speaks for the city by itself. */
const ENOUGH = 1;
/** Enough where the document names the same city beyond doubt elsewhere. */
const ENOUGH_AGAIN = -0.6;
const UNCLEAR = 0.8;

interface Decided {
  readonly annotation: CityAnnotation;
  readonly choice: Choice | undefined;
  readonly key: string;
}

const decide = (annotations: readonly CityAnnotation[], setting: Setting): Decided[] => {
  return annotations.map((annotation) => {
    const choice = choosePlace(annotation, setting);
    return { annotation, choice, key: keyOf(annotation, choice) };
  });
};

const accept = (decided: readonly Decided[]): Decided[] => {
  const sure = new Set(decided.filter(({ annotation }) => annotation.value.strength >= ENOUGH).map(({ key }) => key));
  return decided.filter(
    ({ annotation, key }) => sure.has(key) && annotation.value.strength >= ENOUGH_AGAIN && !annotation.value.namesake,
  );
};

const group = (accepted: readonly Decided[]): CityGroup[] => {
  const groups = new Map<string, CityGroup>();
  for (const { annotation, choice, key } of accepted) {
    const known = groups.get(key);
    if (known) known.annotations.push(annotation);
    else groups.set(key, { place: choice?.candidate.place, annotations: [annotation] });
  }
  return [...groups.values()];
};

/** Leads a name that no gazetteer has, one slip of the pen from a city of the document, to that city ("Olsztynn"). */
const mergeMisspelt = (groups: readonly CityGroup[]): CityGroup[] => {
  const known = groups.filter(({ annotations }) => annotations.some(({ value }) => value.candidates.length > 0));
  return groups.filter((group) => {
    if (known.includes(group)) return true;
    const names = group.annotations.flatMap(({ value }) => value.guesses).map(foldName);
    const meant = known.find((other) => namesOf(other).some((name) => names.some((form) => isOneTypoAway(form, name))));
    meant?.annotations.push(...group.annotations);
    return meant === undefined;
  });
};

const diagnose = (accepted: readonly Decided[]): Diagnostic[] => {
  const told = new Set<string>();
  return accepted.flatMap(({ annotation, choice, key }): Diagnostic[] => {
    if (!choice?.second || choice.margin >= UNCLEAR || told.has(key)) return [];
    told.add(key);
    const { candidate, second } = choice;
    return [
      {
        code: "city/several-places",
        stage: "names",
        severity: "info",
        message: `"${candidate.nominative}" is taken for the one in ${candidate.country} (GeoNames ${candidate.geonames ?? "unknown"}); it may be the one in ${second.country} (${second.geonames ?? "unknown"}).`,
        span: annotation.span,
      },
    ];
  });
};

/** Decides which cities are meant; one entry a city. */
export const resolveCities = (
  document: DatedDocument,
  annotations: readonly CityAnnotation[],
): { readonly entries: readonly CityEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const setting = settingOf(document, annotations);
  const accepted = accept(decide(annotations, setting));
  const groups = completeMentions(document, annotations, mergeMisspelt(group(accepted)));
  return {
    entries: groups.map((city, at) => entryOf(document, city, { number: at + 1, home: setting.home })),
    diagnostics: diagnose(accepted),
  };
};
