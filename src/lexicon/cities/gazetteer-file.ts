import { crc32 } from "node:zlib";
import type { GazetteerTables } from "./gazetteer.ts";

const MAGIC = "KRONGAZ1";
const HEAD = 16;

const FIELDS = [
  ["geonames", Uint32Array],
  ["population", Uint32Array],
  ["latitude", Int32Array],
  ["longitude", Int32Array],
  ["country", Uint16Array],
  ["region", Uint16Array],
  ["names", Uint32Array],
  ["labelPlace", Uint32Array],
  ["labelHash", Uint32Array],
  ["labelKind", Uint8Array],
  ["labelOffset", Uint32Array],
  ["slots", Uint32Array],
  ["prefixes", Uint32Array],
  ["heardHash", Uint32Array],
  ["heardPlace", Uint32Array],
  ["text", Uint8Array],
] as const satisfies readonly (readonly [keyof GazetteerTables, unknown])[];

/** A kind of typed array, over memory of this thread or of all. */
interface ArrayKind {
  new (buffer: ArrayBufferLike, offset: number, length: number): ArrayBufferView;
  readonly BYTES_PER_ELEMENT: number;
}

const viewOf = (Kind: ArrayKind, { buffer, byteOffset }: Uint8Array, offset: number, length: number) =>
  new Kind(buffer, byteOffset + offset, length / Kind.BYTES_PER_ELEMENT);

const padded = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Lays compiled tables out as one file: "KRONGAZ1", checksum, number of fields, their lengths in bytes, the fields.
 * Units: little-endian, every field begins at a multiple of four bytes.
 */
export const encodeGazetteer = (tables: GazetteerTables): Uint8Array => {
  const start = HEAD + FIELDS.length * 4;
  const length = FIELDS.reduce((sum, [name]) => sum + padded(tables[name].byteLength), start);
  const file = Buffer.alloc(length);
  file.write(MAGIC, 0, "latin1");
  file.writeUInt32LE(FIELDS.length, 12);
  let offset = start;
  FIELDS.forEach(([name], at) => {
    const field = tables[name];
    file.writeUInt32LE(field.byteLength, HEAD + at * 4);
    file.set(new Uint8Array(field.buffer, field.byteOffset, field.byteLength), offset);
    offset += padded(field.byteLength);
  });
  file.writeUInt32LE(crc32(file.subarray(12)), 8);
  return file;
};

/** Reads a compiled file; undefined when it is damaged, cut off or of another version. */
export const decodeGazetteer = (bytes: Uint8Array): GazetteerTables | undefined => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEAD || file.toString("latin1", 0, 8) !== MAGIC) return undefined;
  if (file.readUInt32LE(8) !== crc32(file.subarray(12)) || file.readUInt32LE(12) !== FIELDS.length) return undefined;
  const aligned = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let offset = HEAD + FIELDS.length * 4;
  const entries = FIELDS.map(([name, kind], at) => {
    const length = file.readUInt32LE(HEAD + at * 4);
    const field = viewOf(kind, aligned, offset, length);
    offset += padded(length);
    return [name, field] as const;
  });
  // FIELDS names every key of GazetteerTables (the compiler checks the names) with the array type it has there.
  return Object.fromEntries(entries) as unknown as GazetteerTables;
};
