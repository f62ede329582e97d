import type { DocumentScore } from "./document-score.ts";
import { addTallies, LAYERS, type Row, type Tally, toRow } from "./tally.ts";

/** The scores of a set of documents: a row a layer, and one a layer and language. */
export interface Summary {
  readonly rows: ReadonlyMap<string, Row>;
  readonly spans: { readonly total: number; readonly wrong: number };
  readonly missing: readonly string[];
}

const sumTallies = (documents: readonly DocumentScore[]): Map<string, Tally> => {
  const sums = new Map<string, Tally>();
  for (const { tallies, language } of documents)
    for (const [layer, tally] of tallies)
      for (const key of [layer, `${layer}/${language}`])
        sums.set(key, addTallies(sums.get(key) ?? { tp: 0, fp: 0, fn: 0 }, tally));
  return sums;
};

/** The layers, compared with keys that are any string. */
const ORDER: readonly string[] = LAYERS;

const placeOf = (key: string): number => ORDER.indexOf(key.split("/")[0] ?? "");

/** Sums document scores. */
export const summarise = (documents: readonly DocumentScore[]): Summary => ({
  rows: new Map(
    [...sumTallies(documents)]
      .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
      .map(([key, tally]) => [key, toRow(tally)]),
  ),
  spans: {
    total: documents.reduce((sum, { spans }) => sum + spans.total, 0),
    wrong: documents.reduce((sum, { spans }) => sum + spans.wrong, 0),
  },
  missing: documents.filter(({ isMissing }) => isMissing).map(({ id }) => id),
});

/** A summary as JSON: a key a row, then `spans` and `missing`. */
export const summaryToJson = ({ rows, spans, missing }: Summary): object => ({
  ...Object.fromEntries(rows),
  spans,
  missing,
});
