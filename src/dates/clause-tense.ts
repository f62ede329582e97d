import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { DatePack, Tense } from "./date-pack.ts";

/** How the verbs around a date place it. */
export interface ClauseTense {
  readonly tense: Tense | undefined;
  /** No verb anywhere near. */
  readonly verbless: boolean;
}

const REACH = 40;
/** A verb beyond a comma is as far away as ten words more. */
const BORDER = 10;

/** Finds the verb nearest to a date within its sentence: each word away costs one, each comma between ten. */
export const findClauseTense = (
  { tenseOf, aheadWords }: DatePack,
  tokens: readonly Token[],
  date: Span,
  sentence: Span,
): ClauseTense => {
  const ahead = aheadWords.has(tokens[date.start - 1]?.lower ?? "") && tokens[date.start]?.opensBlock === false;
  let best: { tense: Tense; cost: number } | undefined = ahead ? { tense: "future", cost: 1 } : undefined;
  const walk = (from: number, step: 1 | -1, limit: number): void => {
    let cost = step === 1 ? 0 : 1;
    for (let at = from; at !== limit && Math.abs(at - from) < REACH; at += step) {
      const token = tokens[at];
      if (!token) return;
      cost += /^[,;:–—()]$/.test(token.text) ? BORDER : 1;
      if (best && cost >= best.cost) return;
      const cue = token.kind === "word" ? tenseOf(token, tokens) : undefined;
      if (cue && (!best || cost + cue.cost < best.cost)) best = { tense: cue.tense, cost: cost + cue.cost };
    }
  };
  walk(date.start - 1, -1, sentence.start - 1);
  walk(date.end, 1, sentence.end);
  return { tense: best?.tense, verbless: best === undefined };
};
