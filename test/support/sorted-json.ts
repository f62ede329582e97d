const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
};

/** JSON as golden files hold it: sorted keys, two spaces, a final newline. */
export const sortedJson = (value: unknown): string => `${JSON.stringify(sortKeys(value), null, 2)}\n`;
