/** What was counted for a layer: right, false, missed. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** A tally with the rates that follow from it, to four decimals. */
export interface Row extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The layers in the order of a report. */
export const LAYERS = [
  "language",
  "published",
  "dates",
  "people",
  "offices",
  "cities",
  "links",
  "grounded",
  "events",
  "traps",
  "when",
  "places",
  "roles",
  "labels",
  "twinnings",
] as const;

export type Layer = (typeof LAYERS)[number];

/**
 * Rounds to four decimals, exact halves to the even digit.
 * A fraction of four decimals is exactly half way only at odd multiples of 1/32.
 */
export const fourDecimals = (value: number): number => {
  const isHalf = Number.isInteger(value * 32) && (value * 32) % 2 !== 0;
  const scaled = value * 10_000;
  if (!isHalf) return Number(value.toFixed(4));
  const below = Math.floor(scaled);
  return (below % 2 === 0 ? below : below + 1) / 10_000;
};

/** Adds the rates to a tally; nothing to find and nothing found is all right. */
export const toRow = ({ tp, fp, fn }: Tally): Row => {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision: fourDecimals(precision),
    recall: fourDecimals(recall),
    f1: fourDecimals(f1),
    tp,
    fp,
    fn,
  };
};

export const addTallies = (a: Tally, b: Tally): Tally => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn });
