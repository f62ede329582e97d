import type { DatedDocument } from "../document.ts";
import type { Span } from "../engine/span.ts";
import type { CityAnnotation } from "./annotate.ts";
import { CITY_PACKS } from "./city-packs.ts";
import { CITY_WORD } from "./weigh.ts";

/** What a sure neighbour adds, and what a list of three or with two sure ones adds. */
const PAIR = 0.9;
/** What a first name gains beside a city that a word vouches for ("Neringos ir Nidos gyventojai"). */
const VOUCHED = 1.6;
const LONG_LIST = 1.3;
/** A name below this is something else, whatever stands beside it. */
const HOPELESS = -1.2;
const SURE = 1;
const FARTHEST = 4;
/** Words in brackets that a list may have behind a name: "Potsdam (since 1973), Grasse". */
const IN_BRACKETS = 8;

/** Whether only joiners (and countries in brackets) stand between two names. */
const areJoined = (document: DatedDocument, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > FARTHEST + IN_BRACKETS) return false;
  const pack = CITY_PACKS[document.language.code];
  let open = false;
  let outside = 0;
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    if (!token || token.opensBlock) return false;
    if (token.text === "(" || token.text === ")") open = token.text === "(";
    if (open) continue;
    outside += 1;
    if (outside > FARTHEST) return false;
    const joins =
      pack.joiners.has(token.lower) || token.text === "(" || token.text === ")" || pack.countryOf(token) !== undefined;
    if (!joins) return false;
  }
  return true;
};

const raised = (annotation: CityAnnotation, bonus: number): CityAnnotation => ({
  ...annotation,
  value: { ...annotation.value, strength: annotation.value.strength + bonus },
  evidence: [...annotation.evidence, { condition: "in a list with a city", held: true, weight: bonus }],
});

/** Chains of names that stand in one list, as ranges of positions. */
const chainsOf = (document: DatedDocument, list: readonly CityAnnotation[]): Span[] => {
  const chains: Span[] = [];
  let start = 0;
  for (let at = 1; at <= list.length; at += 1) {
    const left = list[at - 1];
    const right = list[at];
    if (left && right && areJoined(document, left.tokens.end, right.tokens.start)) continue;
    if (at - start > 1) chains.push({ start, end: at });
    start = at;
  }
  return chains;
};

/** Two first names stand in a pair as easily as two cities. */
const isFirstName = ({ evidence }: CityAnnotation): boolean =>
  evidence.some(({ condition }) => condition.startsWith("also a first name"));

/** Gives the names of a list the country in brackets behind its end: "Bytów, Ustka i Łeba (Polska)". */
const carryCountry = (list: CityAnnotation[], { start, end }: Span): void => {
  let country: string | null = null;
  for (let at = end - 1; at >= start; at -= 1) {
    const annotation = list[at];
    if (!annotation) continue;
    const { value } = annotation;
    if (value.country !== null) country = value.country;
    else if (country !== null && value.candidates.some((candidate) => candidate.country === country))
      list[at] = { ...annotation, value: { ...value, country } };
  }
};

/** Strengthens the names that stand in a list with a sure one. */
export const joinLists = (document: DatedDocument, annotations: readonly CityAnnotation[]): CityAnnotation[] => {
  const list = [...annotations];
  for (const { start, end } of chainsOf(document, annotations)) {
    carryCountry(list, { start, end });
    const chain = list.slice(start, end);
    const sure = chain.filter(({ value }) => !value.namesake && value.strength >= SURE).length;
    const bonus = sure === 0 ? 0 : sure > 1 || chain.length > 2 ? LONG_LIST : PAIR;
    if (bonus === 0) continue;
    const vouched = chain.some(({ evidence }) => evidence.some(({ condition }) => condition === CITY_WORD));
    chain.forEach((annotation, at) => {
      const { namesake, strength } = annotation.value;
      if (bonus === PAIR && !vouched && isFirstName(annotation)) return;
      if (!namesake && strength < SURE && strength > HOPELESS)
        list[start + at] = raised(annotation, vouched && isFirstName(annotation) ? VOUCHED : bonus);
    });
  }
  return list;
};
