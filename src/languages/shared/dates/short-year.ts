/**
 * The year that two digits stand for: 00–49 are in this century, 50–99 in the last one.
 * A fixed border, not the clock: the same text must always give the same record.
 */
export const shortYear = (digits: number): number => (digits < 50 ? 2000 + digits : 1900 + digits);
