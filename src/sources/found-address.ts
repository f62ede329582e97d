/** An address to which a source leads, with the day that the source gives it. */
export interface FoundAddress {
  readonly url: string;
  readonly day: string | null;
}

/** Gives the day of a date as feeds and sitemaps write them, or null. */
export const dayOf = (written: unknown): string | null => {
  if (written instanceof Date) return Number.isNaN(written.getTime()) ? null : written.toISOString().slice(0, 10);
  if (typeof written !== "string") return null;
  const plain = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  const at = Date.parse(written);
  return plain ?? (Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10));
};
