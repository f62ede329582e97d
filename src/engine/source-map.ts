/**
 * Leads offsets of a derived text back to offsets of its origin.
 * Shape: parallel arrays of segment starts; inside a segment offsets run in step, segments are in order of `derived`.
 */
export interface SourceMap {
  readonly derived: readonly number[];
  readonly origin: readonly number[];
}

/** The map of a text that is its origin. */
export const IDENTITY: SourceMap = { derived: [0], origin: [0] };

/** Leads one offset back; offsets before the first segment give its origin. */
export const toOrigin = ({ derived, origin }: SourceMap, offset: number): number => {
  let low = 0;
  let high = derived.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((derived[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (origin[low] ?? 0) + Math.max(0, offset - (derived[low] ?? 0));
};
