import type { DateAnnotation } from "./date-annotation.ts";

const length = ({ tokens }: DateAnnotation): number => tokens.end - tokens.start;

/** Keeps, of overlapping annotations, the longest; of equally long ones the surest, then the first. In text order. */
export const chooseDates = (annotations: readonly DateAnnotation[], tokenCount: number): DateAnnotation[] => {
  const taken = new Uint8Array(tokenCount);
  const ranked = annotations.toSorted(
    (a, b) => length(b) - length(a) || b.confidence - a.confidence || a.tokens.start - b.tokens.start,
  );
  const kept = ranked.filter(({ tokens: { start, end } }) => {
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.tokens.start - b.tokens.start);
};
