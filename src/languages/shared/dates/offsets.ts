import type { Offset } from "../../../dates/expression.ts";

/**
 * What the rows of a language's year references mean, in order: this year, last year, next year, the year before last,
 * the same year, the following year, the preceding year, the next and the last one (of a past told of, else of the publication). Month references have the same rows.
 */
export const OFFSETS: readonly Offset[] = [
  { base: "publication", offset: 0 },
  { base: "publication", offset: -1 },
  { base: "publication", offset: 1 },
  { base: "publication", offset: -2 },
  { base: "previous", offset: 0 },
  { base: "previous", offset: 1 },
  { base: "previous", offset: -1 },
  { base: "either", offset: 1 },
  { base: "either", offset: -1 },
];
