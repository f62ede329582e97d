/** Confidences have two decimals wherever they leave Kronika. */
export const roundConfidence = (value: number): number => Math.round(value * 100) / 100;

/** Entries with their confidences rounded; most are rounded already and stay as they are. */
export const roundConfidences = <Entry extends { readonly confidence: number }>(entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => {
    const confidence = roundConfidence(entry.confidence);
    return confidence === entry.confidence ? entry : { ...entry, confidence };
  });
