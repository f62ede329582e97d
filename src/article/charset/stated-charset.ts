import { canonicalCharset } from "./names.ts";

const HEAD = 4096;
const STATED = /<\?xml[^>]{0,100}?encoding\s*=\s*["']?([\w-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

/** Reads the charset that an XML declaration or a meta element in the first 4 KB states. */
export const statedCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const match = STATED.exec(head);
  return canonicalCharset(match?.[1] ?? match?.[2]);
};
