/** A run of tokens: a clause, a sentence, a mention. */
export interface TokenRange {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
}

/** Tells whether a token stands in a range. */
export const holds = ({ start, end }: TokenRange, at: number): boolean => at >= start && at < end;

/** The first of some ranges in which a token stands. */
export const rangeAt = <Range extends TokenRange>(ranges: readonly Range[], at: number): Range | undefined => {
  for (const range of ranges) if (holds(range, at)) return range;
  return undefined;
};

/** Tells whether one of some mentions begins in a range. */
export const beginsIn = (mentions: readonly Pick<TokenRange, "start">[], range: TokenRange): boolean => {
  for (const { start } of mentions) if (holds(range, start)) return true;
  return false;
};

/** Tells whether one of some mentions ends right before a token. */
export const endsAt = (mentions: readonly Pick<TokenRange, "end">[], at: number): boolean => {
  for (const { end } of mentions) if (end === at) return true;
  return false;
};
