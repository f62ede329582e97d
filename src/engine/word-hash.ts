/** The hash of no characters; what {@link hashOn} begins with. */
export const NO_HASH = 0x811c9dc5 | 0;

/** Takes one more character (UTF-16 code unit) into a hash. Source: FNV-1a, 32 bits. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A number for a word; others may have the same. */
export const hashOf = (word: string): number => {
  let hash = NO_HASH;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
};
