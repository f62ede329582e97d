import { inflateRawSync } from "node:zlib";

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry of a ZIP archive whose directory `zipProblem` has looked at; undefined when there is no such entry.
 * Throws: when the entry is broken or unpacks to more than `limit` bytes.
 */
export const zipEntry = (bytes: Uint8Array, name: string, limit: number): Uint8Array | undefined => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf(Buffer.from([END & 0xff, (END >> 8) & 0xff, (END >> 16) & 0xff, END >>> 24]));
  if (end === -1) return undefined;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0 && archive.readUInt32LE(at) === ENTRY; left--) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + length) === name) return unpack(archive, at, limit);
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return undefined;
};

const unpack = (archive: Buffer, at: number, limit: number): Uint8Array => {
  const method = archive.readUInt16LE(at + 10);
  const local = archive.readUInt32LE(at + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error(`packed by method ${method}, which nobody uses in documents`);
  return inflateRawSync(packed, { maxOutputLength: limit });
};
