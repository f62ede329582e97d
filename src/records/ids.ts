import { hash } from "node:crypto";

/** Crockford's base 32 in lower case: no letter that reads like a digit, and safe on every file system. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Five hexadecimal digits and four letters hold twenty bits both. */
const DIGITS = 5;

/** 60 bits: among a million documents two share an id once in two million runs, and a run checks for it. */
const GROUPS = [0, DIGITS, 2 * DIGITS] as const;

const lettersOf = (digits: string): string => {
  const bits = Number.parseInt(digits, 16);
  const letter = (shift: number): string => ALPHABET.charAt((bits >> shift) & 31);
  return letter(15) + letter(10) + letter(5) + letter(0);
};

/** The id of the record of a source address; from the address, not from the content, so that it outlives corrections. */
export const recordIdOf = (uri: string): string => {
  const digest = hash("sha256", uri);
  return `r_${GROUPS.map((at) => lettersOf(digest.slice(at, at + DIGITS))).join("")}`;
};
