import { foldName } from "../../lexicon/cities/fold-name.ts";
import type { CityEntry } from "../../records/schema.ts";
import type { Predicate } from "./candidate.ts";
import { citiesBeginningAs } from "./cities-beginning-as.ts";
import { hitsOf } from "./hits-of.ts";
import type { Scene } from "./scene.ts";
import { holds } from "./token-range.ts";

/** A town and its adjective have at least so many letters in common, and all of the shorter stem but so many. */
const LETTERS = 4;
const CHANGED = 2;

/** "zielonogórski" has no such stem; "toruński" has that of "Toruń". */
const townOf = ({ document }: Scene, stem: string): CityEntry | null => {
  const folded = foldName(stem);
  if (folded.length < LETTERS) return null;
  const isOf = (form: string): boolean => {
    const length = Math.max(LETTERS, Math.min(folded.length, form.length) - CHANGED);
    return folded.slice(0, length) === form.slice(0, length);
  };
  return citiesBeginningAs(document.cities, folded).find(([form]) => isOf(form))?.[1] ?? null;
};

/** "w opolskim amfiteatrze": the town whose adjective stands behind a preposition of place, before what is there. */
export const adjectivePlace = (scene: Scene, { sentence, clause }: Predicate): CityEntry | null => {
  const { townAdjective } = sentence.lexicon.words;
  if (townAdjective === undefined) return null;
  for (const { at, end } of hitsOf(sentence, "thresholds")) {
    if (!holds(clause, at) || hitsOf(sentence, "unhoused").some((hit) => hit.at === end + 1)) continue;
    const token = scene.tokens[end];
    if (token?.kind !== "word" || token.capitalised) continue;
    const stem = townAdjective(token.lower);
    const town = stem === undefined ? null : townOf(scene, stem);
    if (town) return town;
  }
  return null;
};
