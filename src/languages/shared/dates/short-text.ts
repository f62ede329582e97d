import { followedBy, type Pattern, token } from "../../../engine/pattern.ts";

/** So few tokens are a phrase, not an article: a field of a form, a heading, a query. */
const FEW = 8;

/** What follows stands in a text of a few words, where short forms and bare numbers are no risk. */
export const SHORT_TEXT: Pattern = followedBy({
  type: "choice",
  items: [
    token("a word of a short text", "word", (_, tokens) => tokens.length <= FEW),
    token("a number of a short text", "number", (_, tokens) => tokens.length <= FEW),
  ],
});
