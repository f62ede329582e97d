import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { foldName } from "../lexicon/cities/fold-name.ts";
import { foldedNominativesOf } from "../lexicon/cities/look-up.ts";
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

/** Decides which place each name means; those that are refused whatever they mean are left out. */
const decide = (annotations: readonly CityAnnotation[], setting: Setting): Decided[] => {
  const decided: Decided[] = [];
  for (const annotation of annotations) {
    if (annotation.value.strength < ENOUGH_AGAIN) continue;
    const choice = choosePlace(annotation, setting);
    decided.push({ annotation, choice, key: keyOf(annotation, choice) });
  }
  return decided;
};

/** Places of several words by the first of them, as far as the text names them for sure. */
const shortNames = (decided: readonly Decided[]): ReadonlyMap<string, Decided> => {
  const found = new Map<string, Decided>();
  for (const one of decided) {
    const { tokens, value } = one.annotation;
    if (!one.choice || tokens.end - tokens.start < 2 || value.strength < ENOUGH || value.namesake) continue;
    const first = foldName(value.name).split(" ")[0];
    if (first) found.set(first, one);
  }
  return found;
};

/** "Buska" is the Busko-Zdrój of the text, not a smaller Busk elsewhere. */
const meantInShort = (document: DatedDocument, decided: readonly Decided[]): Decided[] => {
  const shorts = shortNames(decided);
  if (shorts.size === 0) return [...decided];
  return decided.map((one) => {
    const { tokens } = one.annotation;
    const token = tokens.end - tokens.start === 1 ? document.tokens[tokens.start] : undefined;
    if (!token || !one.choice) return one;
    const meant = foldedNominativesOf(token.lower, document.language.code)
      .map((name) => shorts.get(name))
      .find(Boolean);
    const population = meant?.choice?.candidate.population ?? 0;
    return meant && one.choice.candidate.population < population
      ? { ...one, choice: meant.choice, key: meant.key }
      : one;
  });
};

/** Names that are met so often, each time with half of what is wanted, are what they seem to be. */
const OFTEN = 2;
const HALF = 0.5;

/** Keys of places for which several mentions of the document speak, none of them enough. */
const oftenMet = (decided: readonly Decided[]): string[] => {
  const met = new Map<string, number>();
  for (const { annotation, choice, key } of decided)
    if (choice && annotation.value.strength >= HALF && !annotation.value.namesake)
      met.set(key, (met.get(key) ?? 0) + 1);
  return [...met].flatMap(([key, times]) => (times >= OFTEN ? [key] : []));
};

const accept = (decided: readonly Decided[]): Decided[] => {
  const sure = new Set(decided.filter(({ annotation }) => annotation.value.strength >= ENOUGH).map(({ key }) => key));
  for (const key of oftenMet(decided)) sure.add(key);
  return decided.filter(({ annotation, key }) => sure.has(key) && !annotation.value.namesake);
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
  if (known.length === groups.length) return [...groups];
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
  const accepted = accept(meantInShort(document, decide(annotations, setting)));
  const groups = completeMentions(document, annotations, mergeMisspelt(group(accepted)));
  return {
    entries: groups.map((city, at) => entryOf(document, city, { number: at + 1, home: setting.home })),
    diagnostics: diagnose(accepted),
  };
};
