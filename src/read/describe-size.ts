const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** A number of bytes in words: 512 bytes, 64 KB, 32 MB. */
export const describeSize = (bytes: number): string => {
  if (bytes < KILOBYTE) return `${bytes} bytes`;
  return bytes < MEGABYTE ? `${Math.round(bytes / KILOBYTE)} KB` : `${Math.round(bytes / MEGABYTE)} MB`;
};
