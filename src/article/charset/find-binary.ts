/** Beginnings of files that are no text; bytes written as Latin-1 letters. */
const SIGNATURES: readonly (readonly [beginning: string, name: string])[] = [
  ["%PDF-", "a PDF document that was not converted"],
  ["PK\u0003\u0004", "a ZIP archive or an office document that was not converted"],
  ["PK\u0005\u0006", "an empty ZIP archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document (.doc, .xls)"],
  ["\u0089PNG", "a PNG image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "a RIFF container (sound, video or WebP image)"],
  ["\u001f\u008b", "gzip-compressed data"],
  ["7z\u00bc\u00af", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\u007fELF", "a program"],
  ["MZ\u0090", "a program"],
  ["SQLite format 3", "a database"],
  ["{\\rtf", "a Rich Text document"],
];

const SAMPLE = 65_536;

/** Says in words what a file is when it is no text; undefined for text. */
export const findBinary = (bytes: Uint8Array, charset: string): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString("latin1");
  const known = SIGNATURES.find(([beginning]) => head.startsWith(beginning));
  if (known) return known[1];
  if (charset.startsWith("utf-16")) return undefined;
  return controlShare(bytes) > 0.005 ? "binary data" : undefined;
};

/** Which share of the bytes are control characters that no text file holds (tabs, line ends, form feeds and escapes are fine). */
const controlShare = (bytes: Uint8Array): number => {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls / length;
};
