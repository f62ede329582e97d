/** JSON as files hold it: two spaces, key order as built, a final newline. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
