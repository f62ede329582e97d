import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { DatePack, Tense, TenseCue } from "./date-pack.ts";

/** How the verbs around a date place it. */
export interface ClauseTense {
  readonly tense: Tense | undefined;
  /** No verb anywhere near. */
  readonly verbless: boolean;
  /** Something was meant for the date ("planned for") and came to nothing; the date lies near, on either side. */
  readonly planned: boolean;
  /** It is called off ("odwołano"), and may lie on either side of the day on which that is told. */
  readonly calledOff: boolean;
}

const REACH = 40;
/** A verb beyond a comma is as far away as ten words more. */
const BORDER = 10;
const BORDERS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "(", ")"]);

/** So many words may stand between a comma and the relative word that it belongs to ("from whom", "w którym"). */
const OPENER = 2;

/** "On 1 May she hands over to Kai, who was chosen …": what a relative clause tells of a noun has its own time. */
const opensRelative = (relatives: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," &&
  Array.from({ length: OPENER }, (_, step) => tokens[at + step + 1]?.lower ?? "").some((word) => relatives.has(word));

/** So near to "for Friday" the word stands that says who meant it. */
const NEAR = 8;

/** The other bracket of an aside ("(podpisano ją w maju)"), whose verbs tell of its own time; the same place when there is none. */
const behindAside = (tokens: readonly Token[], at: number, step: 1 | -1, limit: number): number => {
  const other = step === 1 ? ")" : "(";
  for (let next = at + step; next !== limit && Math.abs(next - at) < REACH; next += step)
    if (tokens[next]?.text === other) return next;
  return at;
};

/** A plan counts when it is the nearest cue; what became of it, the verb says that undoes it. */
const weigh = (
  best: TenseCue | undefined,
  plan: TenseCue | undefined,
  undone: TenseCue | undefined,
  ahead: boolean,
): ClauseTense => {
  const counts = plan !== undefined && (best === undefined || plan.cost < best.cost || ahead);
  if (!counts || !plan) {
    const calledOff = undone?.tense === "future" && undone.cost === best?.cost;
    return { tense: best?.tense, verbless: best === undefined, planned: false, calledOff };
  }
  return {
    tense: undone?.tense ?? plan.tense,
    verbless: false,
    planned: undone !== undefined || plan.tense === "past",
    calledOff: false,
  };
};

/** Finds the verb nearest to a date within its sentence: each word away costs one, each comma between ten. */
export const findClauseTense = (
  { tenseOf, aheadWords, relatives }: DatePack,
  tokens: readonly Token[],
  date: Span,
  sentence: Span,
): ClauseTense => {
  const ahead = aheadWords.has(tokens[date.start - 1]?.lower ?? "") && tokens[date.start]?.opensBlock === false;
  let best: TenseCue | undefined = ahead ? { tense: "future", cost: 1 } : undefined;
  let plan: TenseCue | undefined;
  let undone: TenseCue | undefined;
  const take = (cue: TenseCue, cost: number): void => {
    if (cue.undone && (!undone || cost < undone.cost)) undone = { ...cue, cost };
    if (cue.planned) plan = plan && plan.cost <= cost ? plan : { ...cue, cost };
    else if (!best || cost < best.cost) best = { tense: cue.tense, cost };
  };
  const walk = (from: number, step: 1 | -1, limit: number): void => {
    let cost = step === 1 ? 0 : 1;
    for (let at = from; at !== limit && Math.abs(at - from) < REACH; at += step) {
      const token = tokens[at];
      if (!token || (step === 1 && opensRelative(relatives, tokens, at))) return;
      if (token.text === (step === 1 ? "(" : ")")) {
        at = behindAside(tokens, at, step, limit);
        continue;
      }
      cost += token.kind === "symbol" && BORDERS.has(token.text) ? BORDER : 1;
      if (best && cost >= best.cost && !plan && !(ahead && cost < NEAR)) return;
      const cue = token.kind === "word" ? tenseOf(token, tokens) : undefined;
      if (cue) take(cue, cost + cue.cost + (cue.governs && step === 1 ? BORDER : 0));
    }
  };
  walk(date.start - 1, -1, sentence.start - 1);
  walk(date.end, 1, sentence.end);
  return weigh(best, plan, undone, ahead);
};
