import {
  capture,
  followedBy,
  glued,
  notFollowedBy,
  notPrecededBy,
  number,
  oneOf,
  optional,
  precededBy,
  sequence,
} from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { LEADING_YEAR, LONE_YEAR } from "../../shared/dates/leading-year.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

const BEFORE = new Set(
  "in since by until till from of during before after around circa about early late mid and or between to through for back year the its their his her fiscal ( , - – than beginning end as our this".split(
    " ",
  ),
);
const COUNTED = oneOf(
  "people|residents|guests|visitors|participants|euros|euro|dollars|pounds|students|pupils|members|square|metres|meters|km|miles|tonnes|tons|children|families|homes|places|copies|households|employees|jobs|seats|spectators|runners|trees|points|%|percent|per cent|million|billion|hectares|feet|pages|words|units|shares|hours|kilometres|kilometers|kilograms|kg|workers|troops|soldiers|cars|books",
);

/** A year: "in 1998", "since 1990", "the 1988 budget", "(1998)"; a bare number needs a small word before it. */
export const year = writtenDate({
  id: "en/dates/year",
  pattern: oneOf(
    LEADING_YEAR,
    LONE_YEAR,
    sequence("year", YEAR_DIGITS),
    sequence(
      precededBy("word that dates take", (token) => BEFORE.has(token.lower)),
      notPrecededBy(
        "amount",
        (token, tokens) =>
          token.text === "," && tokens[token.index - 1]?.kind === "number" && tokens[token.index + 1]?.spaced === false,
      ),
      YEAR_DIGITS,
      oneOf(
        precededBy("since", (token) => token.lower === "since"),
        notFollowedBy(COUNTED),
      ),
      notFollowedBy(sequence(oneOf(",", ":", "."), glued, number(0, 999_999))),
      optional("a.d.|ad"),
    ),
    sequence(capture("year", number(1900, 2049, 4)), followedBy(sequence(glued, "'|’", glued, "s"))),
    sequence(capture("year", number(1, 2100)), "a.d."),
  ),
  conditions: [
    {
      name: "a plausible year by itself",
      test: ({ all, tokens, get }) => {
        const value = get("year")?.number ?? 0;
        const first = all[tokens.start];
        const before = all[tokens.start - 1];
        const stuck =
          first?.kind === "number" &&
          !first.spaced &&
          before !== undefined &&
          /[\d.,:/$€£#+-]/.test(before.text) &&
          before.text !== "(";
        const phase = before?.text === "-" && /^(?:mid|early|late)$/.test(all[tokens.start - 2]?.lower ?? "");
        const money = before !== undefined && /[$€£#]/.test(before.text);
        const next = all[tokens.end];
        const goesOn =
          next !== undefined && !next.spaced && /[/:]/.test(next.text) && all[tokens.end + 1]?.kind === "number";
        const weak =
          before !== undefined &&
          /^(the|its|their|his|her|to|than|about|,|-|–|and|or|for|this|our)$/.test(before.lower);
        return (!stuck || phase) && !money && !goesOn && (!weak || (value >= 1800 && value < 2050));
      },
      required: true,
    },
  ],
  confidence: 0.92,
  examples: [
    { text: "The bridge was built in ⟦1974⟧.", value: "1974" },
    { text: "They have been friends since ⟦2003⟧.", value: "2003/.." },
    { text: "A partner city (⟦1998⟧)", value: "1998" },
    { text: "⟦1994⟧ – the first camp by the lake", value: "1994" },
    { text: "It is about the ⟦1988⟧ budget.", value: "1988" },
    { text: "⟦1999⟧. The engineers come to the port.", value: "1999" },
  ],
  counterExamples: [
    { text: "The race drew a crowd of 2000 people", because: "the number counts something" },
    { text: "It cost the city $1998", because: "an amount" },
    { text: "resolution of 15/2018", because: "part of a longer number" },
  ],
});
