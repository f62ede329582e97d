import { findPhraseAt, findPhraseBefore } from "../engine/phrase-index.ts";
import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import { type DateAnnotation, extend } from "./date-annotation.ts";
import type { DateModifier, ModifierMeaning } from "./date-pack.ts";
import type { DateExpression } from "./expression.ts";
import { grainOf } from "./expression-parts.ts";

/** Modifiers bind in two rounds: phases and doubts before dates are joined, open ends after. */
export type Round = "phase" | "end";

const ENDS: ReadonlySet<ModifierMeaning> = new Set(["since", "after", "until", "before"]);

const roundOf = ({ meaning }: DateModifier): Round => (ENDS.has(meaning) ? "end" : "phase");

/** What takes no open end: "after yesterday's session", "since then", a stretch that has its ends. */
const CLOSED: ReadonlySet<DateExpression["type"]> = new Set(["set", "anaphor", "span", "range"]);

const isYearsAgo = (of: DateExpression): boolean => of.type === "shift";

const apply = (meaning: ModifierMeaning, of: DateExpression): DateExpression | undefined => {
  if (ENDS.has(meaning)) {
    if (CLOSED.has(of.type) || (isYearsAgo(of) && meaning !== "since")) return undefined;
    return meaning === "since" || meaning === "after"
      ? { type: "range", from: of, to: null }
      : { type: "range", from: null, to: of };
  }
  const grain = grainOf(of);
  if (meaning === "approximate")
    return (of.type === "written" && grain !== "day") || of.type === "decade" ? { type: "approximate", of } : undefined;
  const period =
    grain === "month" ||
    grain === "year" ||
    grain === "decade" ||
    grain === "century" ||
    grain === "part" ||
    grain === "week";
  return period || of.type === "unit"
    ? {
        type: "phase",
        phase: meaning as Exclude<ModifierMeaning, "approximate" | "since" | "after" | "until" | "before">,
        of,
      }
    : undefined;
};

const LIMIT = 3;

/** Takes the modifiers beside an expression into it, the nearest first. */
export const modify = (annotation: DateAnnotation, tokens: readonly Token[], round: Round): DateAnnotation => {
  const { modifiersBefore, modifiersAfter, pack } = packOf(annotation.language);
  const { articles } = pack;
  let current = annotation;
  for (let count = 0; count < LIMIT; count += 1) {
    const { start, end } = current.tokens;
    const article = articles.has(tokens[start - 1]?.lower ?? "") && !tokens[start]?.opensBlock;
    const before = findPhraseBefore(modifiersBefore, tokens, article ? start - 1 : start);
    const after = findPhraseAt(modifiersAfter, tokens, end);
    const found = [after, before].find((one) => one && roundOf(one.value) === round);
    const value = found && apply(found.value.meaning, current.value);
    if (!found || !value) return current;
    const range = { start: Math.min(start, found.start), end: Math.max(end, found.end) };
    current = extend(current, tokens, range, value, found.value.id);
  }
  return current;
};
