import type { DatedDocument } from "../document.ts";
import type { CityAnnotation } from "./annotate.ts";
import { CITY_PACKS } from "./city-packs.ts";

const BONUS = 0.9;
const SURE = 1;
const FARTHEST = 4;

/** Whether only joiners (and countries in brackets) stand between two names. */
const areJoined = (document: DatedDocument, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > FARTHEST) return false;
  const pack = CITY_PACKS[document.language.code];
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    if (!token || token.opensBlock) return false;
    const joins =
      pack.joiners.has(token.lower) || token.text === "(" || token.text === ")" || pack.countries.has(token.lower);
    if (!joins) return false;
  }
  return true;
};

const raised = (annotation: CityAnnotation): CityAnnotation => ({
  ...annotation,
  value: { ...annotation.value, strength: annotation.value.strength + BONUS },
  evidence: [...annotation.evidence, { condition: "in a list with a city", held: true, weight: BONUS }],
});

/** Strengthens the names that stand in a list with a sure one, from left to right and back. */
export const joinLists = (document: DatedDocument, annotations: readonly CityAnnotation[]): CityAnnotation[] => {
  const list = [...annotations];
  const help = (from: number, to: number): void => {
    const left = list[Math.min(from, to)];
    const right = list[Math.max(from, to)];
    const helper = list[from];
    const helped = list[to];
    if (!left || !right || !helper || !helped || helped.value.namesake || helped.value.strength >= SURE) return;
    if (helper.value.strength < SURE || !areJoined(document, left.tokens.end, right.tokens.start)) return;
    list[to] = raised(helped);
  };
  for (let at = 1; at < list.length; at += 1) help(at - 1, at);
  for (let at = list.length - 2; at >= 0; at -= 1) help(at + 1, at);
  return list;
};
