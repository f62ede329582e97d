/** Hashes a folded name (FNV-1a over UTF-16 code units, with a final mix); 32 bits, unsigned. */
export const hashName = (folded: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < folded.length; index += 1) hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};
