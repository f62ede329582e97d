import { crc32 } from "node:zlib";
import type { Words } from "../engine/morphology-words.ts";
import type { Language } from "../languages/codes.ts";
import { readCompiledFile } from "./compiled-file.ts";
import type { LexiconParts } from "./lexicon-parts.ts";

/** Changes with the layout of the file or with what the parts hold. */
const VERSION = "KRONLEX1";

/** Version (8 bytes), checksum (4), number of sections (4). */
const HEAD = 16;

const padded = (bytes: number): number => (bytes + 3) & ~3;

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "utf8");

const wordSections = (words: Words): ArrayBufferView[] => [
  bytesOf(words.alphabet),
  bytesOf(words.flags),
  words.pool,
  words.offsets,
  words.table,
  words.flagSets,
  words.flagBits,
];

/** The compiled lexicon of a language lies beside this module once the package is built. */
export const compiledFile = (language: Language): URL => new URL(`./${language}.bin`, import.meta.url);

/**
 * Lays the parts out as one file: version, checksum, number of sections, their lengths in bytes, the sections.
 * Units: little-endian, every section begins at a multiple of four bytes.
 */
export const encodeParts = ({ affixText, words, foreign, endings }: LexiconParts): Uint8Array => {
  const sections = [bytesOf(affixText), ...wordSections(words), ...wordSections(foreign), endings.keys, endings.counts];
  const start = HEAD + sections.length * 4;
  const file = Buffer.alloc(sections.reduce((sum, { byteLength }) => sum + padded(byteLength), start));
  file.write(VERSION, 0, "latin1");
  file.writeUInt32LE(sections.length, 12);
  let offset = start;
  sections.forEach((section, index) => {
    file.writeUInt32LE(section.byteLength, HEAD + index * 4);
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  });
  file.writeUInt32LE(crc32(file.subarray(12)), 8);
  return file;
};

interface Section {
  readonly buffer: ArrayBufferLike;
  readonly offset: number;
  readonly length: number;
}

const textOf = ({ buffer, offset, length }: Section): string => Buffer.from(buffer, offset, length).toString("utf8");
const bytes = ({ buffer, offset, length }: Section): Uint8Array => new Uint8Array(buffer, offset, length);
const shorts = ({ buffer, offset, length }: Section): Uint16Array => new Uint16Array(buffer, offset, length / 2);
const longs = ({ buffer, offset, length }: Section): Uint32Array => new Uint32Array(buffer, offset, length / 4);
const floats = ({ buffer, offset, length }: Section): Float32Array => new Float32Array(buffer, offset, length / 4);

const readWords = (next: () => Section): Words => ({
  alphabet: textOf(next()),
  flags: textOf(next()),
  pool: bytes(next()),
  offsets: longs(next()),
  table: longs(next()),
  flagSets: shorts(next()),
  flagBits: longs(next()),
});

/** Typed arrays must begin at multiples of four: a file read on its own does, a slice of something larger may not. */
const aligned = (file: Buffer): { readonly buffer: ArrayBufferLike; readonly base: number } => {
  if (file.byteOffset % 4 === 0) return { buffer: file.buffer, base: file.byteOffset };
  const buffer = new ArrayBuffer(file.length);
  new Uint8Array(buffer).set(file);
  return { buffer, base: 0 };
};

/** Reads a compiled file; undefined when it is damaged, cut off or of another version. */
export const decodeParts = (content: Uint8Array): LexiconParts | undefined => {
  const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (file.length < HEAD || file.toString("latin1", 0, 8) !== VERSION) return undefined;
  if (file.readUInt32LE(8) !== crc32(file.subarray(12))) return undefined;
  const { buffer, base } = aligned(file);
  let index = 0;
  let offset = HEAD + file.readUInt32LE(12) * 4;
  const next = (): Section => {
    const length = file.readUInt32LE(HEAD + index * 4);
    const section = { buffer, offset: base + offset, length };
    index += 1;
    offset += padded(length);
    return section;
  };
  const affixText = textOf(next());
  const words = readWords(next);
  const foreign = readWords(next);
  return { affixText, words, foreign, endings: { keys: longs(next()), counts: floats(next()) } };
};

/** Reads the compiled lexicon of a language if it is there and whole. */
export const readCompiledParts = (language: Language): LexiconParts | undefined => {
  const file = readCompiledFile(compiledFile(language));
  return file && decodeParts(file);
};
