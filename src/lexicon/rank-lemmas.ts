/** A lemma with the weight of all that speaks for it. */
export interface RankedLemma<Fact> {
  readonly lemma: string;
  readonly weight: number;
  /** What spoke for it most. */
  readonly fact: Fact;
}

/** Adds up the weights of equal lemmas and puts the likeliest first; equal weights keep the order of the list. */
export const rankLemmas = <Fact>(
  candidates: Iterable<{ readonly lemma: string; readonly weight: number; readonly fact: Fact }>,
): RankedLemma<Fact>[] => {
  const sums = new Map<string, { lemma: string; weight: number; best: number; fact: Fact }>();
  for (const { lemma, weight, fact } of candidates) {
    const sum = sums.get(lemma);
    if (sum === undefined) sums.set(lemma, { lemma, weight, best: weight, fact });
    else {
      sum.weight += weight;
      if (weight > sum.best) {
        sum.best = weight;
        sum.fact = fact;
      }
    }
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight);
};
