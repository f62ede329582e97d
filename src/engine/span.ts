/** A stretch of text: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers; `text.slice(start, end)` equals `text`. */
export interface Mention extends Span {
  readonly text: string;
}

/** Cuts the mention of a span out of its text. */
export const mentionOf = (text: string, { start, end }: Span): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Tells whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
