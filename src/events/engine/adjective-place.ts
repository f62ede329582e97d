import { foldName } from "../../lexicon/cities/fold-name.ts";
import type { CityEntry } from "../../records/schema.ts";
import type { Predicate } from "./candidate.ts";
import { citiesBeginningAs, shareStem } from "./cities-beginning-as.ts";
import { hitsOf } from "./hits-of.ts";
import type { Scene } from "./scene.ts";
import { holds } from "./token-range.ts";

/** Shorter stems are no town's. */
const LETTERS = 4;

/** "zielonogórski" has no such stem; "toruński" has that of "Toruń". */
const townOf = ({ document }: Scene, stem: string): CityEntry | null => {
  const folded = foldName(stem);
  if (folded.length < LETTERS) return null;
  return citiesBeginningAs(document.cities, folded).find(([form]) => shareStem(folded, form))?.[1] ?? null;
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
