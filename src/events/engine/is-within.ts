import type { DateEntry } from "../../records/schema.ts";

/** Tells whether one date lies within the bounds of another; a date without bounds lies in none and holds none. */
export const isWithin = (inner: DateEntry, outer: DateEntry): boolean =>
  inner.earliest !== null &&
  inner.latest !== null &&
  outer.earliest !== null &&
  outer.latest !== null &&
  inner.earliest >= outer.earliest &&
  inner.latest <= outer.latest;
