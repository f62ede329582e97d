import { createHash } from "node:crypto";

/** Crockford's base 32 in lower case: no letter that reads like a digit, and safe on every file system. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 60 bits: among a million documents two share an id once in two million runs, and a run checks for it. */
const LENGTH = 12;

/** The id of the record of a source address; from the address, not from the content, so that it outlives corrections. */
export const recordIdOf = (uri: string): string => {
  const hash = createHash("sha256").update(uri, "utf8").digest();
  let id = "r_";
  for (let bit = 0; id.length < LENGTH + 2; bit += 5) {
    const pair = hash.readUInt16BE(bit >> 3);
    id += ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return id;
};
