import type { Problem } from "./converted-text.ts";

/** ISO 32000-1, annex C: the most objects that a file may number. */
const LARGEST = 8_388_607;

/** Looks at each run of digits once, so that a file of digits costs no more than another. */
const LARGE_OBJECT = /(?<!\d)(\d{7,})\s{1,3}\d+\s{1,3}obj/g;

/** Finds what makes the library count for hours: an object with a number that no file has. */
export const pdfProblem = (bytes: Uint8Array): { problem: Problem; detail: string } | undefined => {
  const { buffer, byteOffset, byteLength } = bytes;
  for (const [, number] of Buffer.from(buffer, byteOffset, byteLength).toString("latin1").matchAll(LARGE_OBJECT))
    if (Number(number) > LARGEST)
      return { problem: "corrupt", detail: `an object has the number ${number?.slice(0, 24)}` };
  return undefined;
};
