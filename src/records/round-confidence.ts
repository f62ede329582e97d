/** Confidences have two decimals wherever they leave Kronika. */
export const roundConfidence = (value: number): number => Math.round(value * 100) / 100;

/** Entries with their confidences rounded. */
export const roundConfidences = <Entry extends { readonly confidence: number }>(entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, confidence: roundConfidence(entry.confidence) }));
