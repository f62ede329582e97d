/** The median and the spread of a list of samples. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

/** Sorts samples into their median, smallest and largest. */
export const spreadOf = (samples: readonly number[]): Spread => {
  const sorted = [...samples].sort((a, b) => a - b);
  const { length } = sorted;
  const middle = sorted[length >> 1] ?? 0;
  const median = length % 2 === 1 ? middle : (middle + (sorted[(length >> 1) - 1] ?? 0)) / 2;
  return { median, min: sorted[0] ?? 0, max: sorted[length - 1] ?? 0, n: length };
};
