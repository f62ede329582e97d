import { createHash } from "node:crypto";

/** Crockford's base 32 in lower case: no letter that reads like a digit, and safe on every file system. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Of a letter. */
const BITS = 5;

/** 60 bits: among a million documents two share an id once in two million runs, and a run checks for it. */
const LENGTH = 12;

/** The id of the record of a source address; from the address, not from the content, so that it outlives corrections. */
export const recordIdOf = (uri: string): string => {
  const hash = createHash("sha256").update(uri, "utf8").digest();
  const letters = Array.from({ length: LENGTH }, (_, index) => {
    const bit = index * BITS;
    return ALPHABET.charAt((hash.readUInt16BE(bit >> 3) >> (16 - BITS - (bit & 7))) & (2 ** BITS - 1));
  });
  return `r_${letters.join("")}`;
};
