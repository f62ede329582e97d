import type { Holiday } from "../../../dates/expression.ts";
import { capture, optional, sequence, words } from "../../../engine/pattern.ts";
import { holiday as shape } from "../../shared/dates/holiday.ts";
import { YEAR } from "./parts.ts";

const NAMES: readonly (readonly [Holiday, ...string[]])[] = [
  ["newYear", "new year's day", "new year’s day", "new years day"],
  ["newYearsEve", "new year's eve", "new year’s eve", "new years eve"],
  ["epiphany", "epiphany"],
  ["martinLutherKing", "martin luther king day", "martin luther king, jr. day", "mlk day"],
  ["valentines", "valentine's day", "valentine’s day", "valentines day", "st. valentine's day"],
  ["womensDay", "international women's day", "international women’s day"],
  ["stPatrick", "st. patrick's day", "st patrick's day", "st patrick’s day", "saint patrick's day"],
  ["ashWednesday", "ash wednesday"],
  ["palmSunday", "palm sunday"],
  ["goodFriday", "good friday"],
  ["easter", "easter", "easter sunday"],
  ["easterMonday", "easter monday"],
  ["ascension", "ascension day"],
  ["pentecost", "pentecost", "whit sunday"],
  ["pentecostMonday", "whit monday", "pentecost monday"],
  ["corpusChristi", "corpus christi"],
  ["memorialUs", "memorial day"],
  ["usIndependence", "fourth of july", "4th of july"],
  ["labourUs", "labor day"],
  ["columbus", "columbus day"],
  ["halloween", "halloween"],
  ["allSaints", "all saints' day", "all saints day", "all saints’ day"],
  ["veterans", "veterans day"],
  ["thanksgiving", "thanksgiving", "thanksgiving day"],
  ["christmasEve", "christmas eve"],
  ["christmas", "christmas", "christmas day", "xmas"],
  ["boxingDay", "boxing day"],
];

/** "Easter 2019", "on Christmas Eve": a day by the name of its feast. */
export const holiday = shape({
  id: "en/dates/holiday",
  holidays: NAMES.map(([name]) => name),
  pattern: sequence(capture("holiday", words(NAMES.map(([, ...forms]) => forms))), optional(YEAR)),
  conditions: [
    {
      name: "the day, not a thing named after it",
      test: ({ all, tokens, get }) => {
        const next = all[tokens.end];
        const name = get("holiday")?.text.toLowerCase() ?? "";
        return (
          !/^(christmas|easter|thanksgiving|halloween)$/.test(name) ||
          get("year") !== undefined ||
          next?.kind !== "word" ||
          /^(and|was|is|will|in|on|at|with|this|last|next|the|as|by|to|for)$/.test(next.lower)
        );
      },
      required: true,
    },
  ],
  confidence: 0.75,
  examples: [
    { text: "It rained on ⟦Easter Sunday 2019⟧.", value: "2019-04-21" },
    { text: "The concert will be held on ⟦Christmas Eve⟧.", value: "2025-12-24" },
  ],
  counterExamples: [{ text: "The Christmas market drew crowds", because: "a market named after the feast" }],
});
