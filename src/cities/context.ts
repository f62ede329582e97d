import { countryBefore, countryBehind, regionBehind } from "./countries-around.ts";
import { type NamePlace, tokenAfter, tokenBefore } from "./name-place.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

/** What stands around a name. */
export interface Surroundings extends Neighbours {
  /** Whether the word before asks for another case than the nominative. */
  readonly declined: boolean;
  readonly country: string | null;
  /** Whether the country stands in brackets right behind the name: "Herborn (Niemcy)". */
  readonly bracketed: boolean;
  readonly region: string | null;
}

/** Whether the word before a name asks for another case than the nominative. */
const isDeclined = (place: NamePlace, { before }: Neighbours): boolean =>
  (before === "place" || before === "office") && !place.pack.undeclining.has(tokenBefore(place, 1)?.lower ?? "");

/** Looks around a name, whose neighbours may be known already. */
export const surroundingsOf = (place: NamePlace, neighbours: Neighbours = neighboursOf(place)): Surroundings => {
  const { before, after, namesake, opens, alone, nameBefore, nameAfter, headline, quoted, hyphenated } = neighbours;
  const behind = countryBehind(place);
  // Written out, for V8 takes a microsecond for each key that is added behind a spread.
  return {
    before,
    after,
    namesake,
    opens,
    alone,
    nameBefore,
    nameAfter,
    headline,
    quoted,
    hyphenated,
    declined: isDeclined(place, neighbours),
    country: behind ?? countryBefore(place),
    bracketed: behind !== null && tokenAfter(place, 0)?.text === "(",
    region: regionBehind(place),
  };
};
