/**
 * Tells whether two titles, as keys, are the same; a page's own title often carries the site's name behind the article's.
 * Shape: both are from `titleKey`.
 */
export const isSameTitle = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 12 && short.length >= long.length * 0.4 && (long.startsWith(short) || long.endsWith(short));
};
