import type { Problem } from "./converted-text.ts";

/** What an office document may unpack to; the largest real ones stay below a tenth of it. Units: bytes. */
const LARGEST = 200_000_000;
const MOST_ENTRIES = 5_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const corrupt = (detail: string): { problem: Problem; detail: string } => ({ problem: "corrupt", detail });

/**
 * Looks at a ZIP archive's directory before anything is unpacked: bombs, encrypted entries, no archive at all.
 * The directory may lie about sizes; the memory limit of the thread that unpacks is the second line.
 */
export const zipProblem = (bytes: Uint8Array): { problem: Problem; detail: string } | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, false) === 0xd0cf11e0)
    return { problem: "encrypted", detail: "an encrypted or old Word document" };
  const end = findEnd(view);
  if (end === -1) return corrupt("no ZIP directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  if (count > MOST_ENTRIES) return { problem: "too-large", detail: `${count} entries` };
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return corrupt("a broken ZIP directory");
    if ((view.getUint16(at + 8, true) & 1) === 1) return { problem: "encrypted", detail: "an encrypted entry" };
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size > LARGEST ? { problem: "too-large", detail: `${size} bytes unpacked` } : undefined;
};

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
};
