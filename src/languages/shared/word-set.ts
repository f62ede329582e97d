/** Makes a set out of words separated by white space, so that tables read as text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
