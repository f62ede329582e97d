import type { DatedDocument, Sentence } from "../document.ts";
import type { Token } from "../engine/token.ts";
import { hearTowns } from "../lexicon/cities/hear-town.ts";
import type { CityAnnotation } from "./annotate.ts";
import { CITY_PACKS } from "./city-packs.ts";

/** Enough speaks for a town that is only known by its sound. */
const SURE = 1;

const isHeard = ({ rule, value }: CityAnnotation): boolean =>
  rule.endsWith("/heard") && value.strength >= SURE && !value.namesake;

/** Whether a name stands by itself: the next one behind it, or a first name before it, may make a person of it. */
const isPlain = ({ tokens }: DatedDocument, token: Token): boolean => {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  const follows = before?.capitalised === true && token.spaced && !before.opensBlock;
  return !follows && !(after?.capitalised === true && after.spaced && !after.opensBlock);
};

/** The annotation that hears a token as one of the document's towns. */
const again = (token: Token, towns: ReadonlyMap<number, CityAnnotation>): CityAnnotation | undefined => {
  const town = hearTowns(token.lower).find(
    ({ candidate, fitsDeclension }) => fitsDeclension && towns.has(candidate.place),
  );
  const model = town && towns.get(town.candidate.place);
  if (!town || !model) return undefined;
  return {
    ...model,
    span: { start: token.start, end: token.end },
    tokens: { start: token.index, end: token.index + 1 },
    value: { ...model.value, candidates: [town.candidate], municipality: false },
    evidence: [{ condition: "the document names the town elsewhere", held: true, weight: SURE }],
  };
};

/** The tokens of which nothing better is known than that they may name a place. */
const isFree = (token: Token, annotation: CityAnnotation | undefined): boolean =>
  token.capitalised && (annotation === undefined || annotation.value.candidates.length === 0);

/**
 * Hears a town that the document names by its sound wherever its name stands by itself ("Todžio", once "Todyje" is Todi).
 * Shape: all annotations in text order.
 */
export const repeatHeard = (document: DatedDocument, found: readonly CityAnnotation[]): readonly CityAnnotation[] => {
  const towns = new Map<number, CityAnnotation>();
  for (const annotation of found.filter(isHeard)) {
    const place = annotation.value.candidates[0]?.place;
    if (place !== undefined) towns.set(place, annotation);
  }
  if (towns.size === 0) return found;
  const all = new Map(found.map((annotation) => [annotation.tokens.start, annotation]));
  const read = ({ tokens, language }: Sentence): void => {
    if (CITY_PACKS[language].hearing === undefined) return;
    for (let at = tokens.start; at < tokens.end; at += 1) {
      const token = document.tokens[at];
      if (!token || !isFree(token, all.get(at)) || !isPlain(document, token)) continue;
      const annotation = again(token, towns);
      if (annotation) all.set(at, annotation);
    }
  };
  for (const sentence of document.sentences) read(sentence);
  return [...all.values()].sort((a, b) => a.tokens.start - b.tokens.start);
};
