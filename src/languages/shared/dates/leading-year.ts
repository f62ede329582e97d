import { followedBy, oneOf, type Pattern, sequence, token } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "./digits.ts";

const EARLIEST = 1000;
const LATEST = 2100;

/** A year that is all there is: a field of a form. */
export const LONE_YEAR: Pattern = sequence(
  followedBy(
    token("the whole text", "number", ({ text }, tokens) => tokens.length === 1 && /^(?:1[89]|20)/.test(text)),
  ),
  YEAR_DIGITS,
);

/** A year that opens a line of a chronicle: "1996 – first exchange", "2004: new hall", "2010. On 12 June they met". */
export const LEADING_YEAR: Pattern = sequence(
  followedBy(
    token("opens a line", "number", ({ opensBlock, text }) => {
      const value = Number(text);
      return opensBlock && text.length === 4 && value >= EARLIEST && value <= LATEST;
    }),
  ),
  YEAR_DIGITS,
  followedBy(
    oneOf(
      "–",
      "—",
      ":",
      sequence(
        "-",
        token("a word", "word", ({ spaced }) => spaced),
      ),
      sequence(
        ".",
        oneOf(
          token("a capitalised word", "word", ({ spaced, capitalised }) => spaced && capitalised),
          token("a number", "number", ({ spaced }) => spaced),
        ),
      ),
    ),
  ),
);
