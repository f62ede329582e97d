import type { Layer, Tally } from "./tally.ts";

/** Something wrong in one document. */
export interface Mistake {
  readonly layer: Layer;
  /** `false` was found and is not there, `missed` is there and was not found, `wrong` was found with another value. */
  readonly kind: "false" | "missed" | "wrong" | "trap";
  readonly text: string;
  /** The rule that made it, where one did. */
  readonly rule: string | null;
  /** Words to mark in the text. */
  readonly words: readonly string[];
}

/** Two event types taken for one another over the same words. */
export interface Confusion {
  readonly gold: string;
  readonly found: string;
}

/** What the comparison of one document with its gold gave. */
export interface DocumentScore {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly isMissing: boolean;
  readonly tallies: ReadonlyMap<Layer, Tally>;
  readonly mistakes: readonly Mistake[];
  readonly confusions: readonly Confusion[];
  readonly spans: { readonly total: number; readonly wrong: number };
}

/** Collects what the comparison of one document finds. */
export interface Ledger {
  readonly tallies: Map<Layer, Tally>;
  readonly mistakes: Mistake[];
  readonly confusions: Confusion[];
}

export const openLedger = (): Ledger => ({ tallies: new Map(), mistakes: [], confusions: [] });

/** Counts right, false and missed findings of a layer. */
export const count = ({ tallies }: Ledger, layer: Layer, tp: number, fp: number, fn: number): void => {
  const before = tallies.get(layer) ?? { tp: 0, fp: 0, fn: 0 };
  tallies.set(layer, { tp: before.tp + tp, fp: before.fp + fp, fn: before.fn + fn });
};

/** Counts a value that is right or wrong: a wrong one is false and missed at once. */
export const countValue = (ledger: Ledger, layer: Layer, isRight: boolean): void =>
  count(ledger, layer, Number(isRight), Number(!isRight), Number(!isRight));
