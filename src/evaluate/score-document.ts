import { checkSpans } from "./check-spans.ts";
import { count, countValue, type DocumentScore, type Ledger, openLedger } from "./document-score.ts";
import type { Gold } from "./gold.ts";
import { foldDate } from "./normalise.ts";
import { NO_PREDICTION, type Prediction } from "./prediction.ts";
import { scoreCities, scoreDates, scorePeople, scoreTwinnings } from "./score-entries.ts";
import { scoreEvents } from "./score-events.ts";

const scorePublished = (gold: Gold, { published }: Prediction, ledger: Ledger): void => {
  const [wanted, found] = [foldDate(gold.published), foldDate(published?.edtf)];
  const isSame = wanted === found;
  count(
    ledger,
    "published",
    Number(wanted !== "" && isSame),
    Number(found !== "" && !isSame),
    Number(wanted !== "" && !isSame),
  );
  if (isSame) return;
  const text = `gold ${wanted || "none"}, record ${found || "none"}`;
  ledger.mistakes.push({ layer: "published", kind: "wrong", text, rule: null, words: [] });
};

/** Compares a record with its gold, layer by layer; a missing record counts as all missed. */
export const scoreDocument = (gold: Gold, record: Prediction | undefined): DocumentScore => {
  const prediction = record ?? NO_PREDICTION;
  const ledger = openLedger();
  countValue(ledger, "language", prediction.language?.code === gold.language);
  scorePublished(gold, prediction, ledger);
  scoreDates(gold, prediction, ledger);
  scorePeople(gold, prediction, ledger);
  const nameOf = scoreCities(gold, prediction, ledger);
  if (gold.events) scoreEvents(gold, prediction, nameOf, ledger);
  scoreTwinnings(gold, prediction, nameOf, ledger);
  const { id, language } = gold;
  const { text } = prediction;
  return { id, language, text, isMissing: record === undefined, ...ledger, spans: checkSpans(prediction) };
};
