/** Bits a hash that is held; so one in sixteen of all others passes. */
const ROOM = 16;

/** The smallest power of two that is not below a number. */
const powerFrom = (wanted: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, wanted)));

/**
 * Tells of a hash that it is none of some; a few others pass as well.
 * The bits of a thousand words fill two kilobytes, which stay near the processor; the map that holds the words does not, so that
 * asking it for a word that it does not have costs ten times as much.
 */
export const sieveOf = (hashes: readonly number[]): ((hash: number) => boolean) => {
  const size = powerFrom(hashes.length * ROOM);
  const bits = new Int32Array(size / 32);
  // The low five bits choose the bit, those above them the place.
  const mask = size / 32 - 1;
  const placeOf = (hash: number): number => ((hash >>> 5) ^ (hash >>> 19)) & mask;
  for (const hash of hashes) bits[placeOf(hash)] = (bits[placeOf(hash)] ?? 0) | (1 << (hash & 31));
  return (hash) => (((bits[placeOf(hash)] ?? 0) >>> (hash & 31)) & 1) === 1;
};
