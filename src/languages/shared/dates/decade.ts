import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { ShapeWords } from "./shape.ts";

/** The decade of this century or the last one that "the 20s" or "lata 90." means without its century. */
const yearOfDecade = (decade: number): number => (decade < 20 ? 2000 + decade : 1900 + decade);

/**
 * A decade: "the 1990s", "lata 90.", "lata dwudzieste XX wieku".
 * Shape: captures `year` (1990), or `decade` (90 in digits, or a row: 9) and perhaps `century`.
 */
export const decade = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const year = match.get("year")?.number;
      if (year !== undefined) return { type: "decade", year };
      const found = match.get("decade")?.number ?? (match.get("decadeRow")?.number ?? -1) * 10;
      const century = match.get("century")?.number;
      if (found < 0 || found % 10 !== 0) return undefined;
      return { type: "decade", year: century === undefined ? yearOfDecade(found) : (century - 1) * 100 + found };
    },
  });
