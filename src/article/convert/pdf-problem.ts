import type { Problem } from "./converted-text.ts";

/** ISO 32000-1, annex C: the most objects that a file may number. */
const LARGEST = 8_388_607;

/** Looks at each run of digits once, so that a file of digits costs no more than another. */
const LARGE_OBJECT = /(?<!\d)(\d{7,})\s{1,3}\d+\s{1,3}obj/g;

/** Dictionaries within dictionaries; real files have a handful. */
const DEEPEST = 500;

const corrupt = (detail: string): { problem: Problem; detail: string } => ({ problem: "corrupt", detail });

/** Signs in packed streams open and close dictionaries by chance, far too few to matter. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [sign] of text.matchAll(/<<|>>/g)) {
    depth = Math.max(0, depth + (sign === "<<" ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
};

/**
 * Finds what makes the library count or look back for hours: an object with a number that no file has, and dictionaries within
 * each other without end.
 */
export const pdfProblem = (bytes: Uint8Array): { problem: Problem; detail: string } | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const [, number = ""] of text.matchAll(LARGE_OBJECT))
    if (Number(number) > LARGEST) return corrupt(`an object has the number ${number.slice(0, 24)}`);
  return isTooDeep(text) ? corrupt("its dictionaries have no end") : undefined;
};
