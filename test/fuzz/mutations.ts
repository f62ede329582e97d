import type { FuzzInput, Random } from "./fuzz-input.ts";

/** A way to spoil an input; `other` is one to take pieces from. */
export interface Mutation {
  readonly name: string;
  readonly spoil: (input: FuzzInput, random: Random, other: FuzzInput) => FuzzInput;
}

/** Larger inputs tell about speed, not about faults. Units: bytes. */
const LARGEST = 256 * 1024;

const below = (random: Random, count: number): number => Math.floor(random() * count);

const pick = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
  items[below(random, items.length)] ?? items[0];

const withBytes = (input: FuzzInput, ...parts: readonly Uint8Array[]): FuzzInput => ({
  ...input,
  bytes: Buffer.concat(parts).subarray(0, LARGEST),
});

/** A stretch of an input; most are short. */
const stretchOf = ({ bytes }: FuzzInput, random: Random): readonly [start: number, end: number] => {
  const start = below(random, bytes.length + 1);
  const length = below(random, random() < 0.7 ? 40 : bytes.length + 1);
  return [start, Math.min(bytes.length, start + length)];
};

const NUMBERS = ["0", "-1", "00", "99999999999999999999", "2147483648", "4294967296", "1e309", "1.", "65536"] as const;

/** What opens something; repeated, it is never closed. */
const OPENERS = [
  "<div>",
  "<b>",
  "<table><tr><td>",
  "<ul><li>",
  "<a href='",
  "<!--",
  "<![CDATA[",
  "<svg>",
  "> ",
  "- ",
  "[",
  "![](",
  "**_",
  "`",
  "#",
  "|",
  "(",
  "„",
  '"',
  "[[<<",
  "1 0 obj << /Kids [",
  " BT (",
  "A. ",
  "Jan Kowalski, ",
  "12 maja ",
  "2016–",
  "&amp;",
  "&#x",
  "&",
] as const;

/** Characters that readers trip over. */
const ODD = [
  "\u0000",
  "\uFEFF",
  "\u200B",
  "\u202E",
  "\u00AD",
  "\u0301",
  "\u2028",
  "\r",
  "\t",
  "\u{1F468}\u200D\u{1F469}",
  "\uFFFD",
  "İ",
  "ß",
  "ﬁ",
  "०",
  "漢",
] as const;

/** Bytes that are no UTF-8, or half of something. */
const BROKEN: readonly [readonly number[], ...(readonly number[])[]] = [
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x00],
  [0xfe, 0xff],
  [0x1b, 0x24],
];

const CHARSETS = [
  "utf-8",
  "windows-1250",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-13",
  "utf-16le",
  "utf-16be",
  "utf-7",
  "shift_jis",
  "gb18030",
  "x-user-defined",
  "iso-2022-jp",
  "",
  "none of these",
] as const;

const repeated = (random: Random, text: string): Buffer => {
  const most = random() < 0.5 ? 50 : 20_000;
  return Buffer.from(text.repeat(1 + below(random, most)));
};

const insert = (input: FuzzInput, random: Random, piece: Uint8Array): FuzzInput => {
  const at = below(random, input.bytes.length + 1);
  return withBytes(input, input.bytes.subarray(0, at), piece, input.bytes.subarray(at));
};

/** Where the headers of a ZIP archive begin. */
const headersOf = (bytes: Buffer): number[] => {
  const found: number[] = [];
  for (let at = bytes.indexOf("PK"); at !== -1; at = bytes.indexOf("PK", at + 1)) found.push(at);
  return found;
};

/** The ways in which inputs are spoiled. */
export const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  {
    name: "flip bytes",
    spoil: (input, random) => {
      const bytes = Buffer.from(input.bytes);
      for (let count = 1 + below(random, 30); count > 0 && bytes.length > 0; count -= 1) {
        const at = below(random, bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
      }
      return { ...input, bytes };
    },
  },
  {
    name: "cut",
    spoil: (input, random) => {
      const [start, end] = stretchOf(input, random);
      return withBytes(input, input.bytes.subarray(0, start), input.bytes.subarray(end));
    },
  },
  { name: "cut off", spoil: (input, random) => withBytes(input, input.bytes.subarray(0, stretchOf(input, random)[0])) },
  {
    name: "splice",
    spoil: (input, random, other) => insert(input, random, other.bytes.subarray(...stretchOf(other, random))),
  },
  {
    name: "repeat a stretch",
    spoil: (input, random) => {
      const piece = input.bytes.subarray(...stretchOf(input, random));
      return insert(input, random, Buffer.concat(Array.from({ length: 1 + below(random, 200) }, () => piece)));
    },
  },
  { name: "nest", spoil: (input, random) => insert(input, random, repeated(random, pick(random, OPENERS))) },
  {
    name: "odd characters",
    spoil: (input, random) => insert(input, random, repeated(random, pick(random, ODD))),
  },
  { name: "broken bytes", spoil: (input, random) => insert(input, random, Buffer.from(pick(random, BROKEN))) },
  {
    name: "numbers",
    spoil: (input, random) => {
      const text = input.bytes.toString("latin1");
      const changed = text.replace(/\d+/g, (digits) => (random() < 0.15 ? pick(random, NUMBERS) : digits));
      return withBytes(input, Buffer.from(changed, "latin1"));
    },
  },
  {
    name: "charset",
    spoil: (input, random) => {
      const charset = pick(random, CHARSETS);
      const text = input.bytes.toString("latin1").replace(/charset=["']?[\w-]+/gi, `charset=${charset}`);
      return { ...input, charset: random() < 0.5 ? charset : input.charset, bytes: Buffer.from(text, "latin1") };
    },
  },
  {
    name: "zip entries",
    spoil: (input, random) => {
      const bytes = Buffer.from(input.bytes);
      const headers = headersOf(bytes);
      for (let count = 1 + below(random, 4); count > 0 && headers.length > 0; count -= 1) {
        const at = (headers[below(random, headers.length)] ?? 0) + below(random, 46);
        if (at < bytes.length) bytes[at] = pick(random, [0, 1, 8, 0x7f, 0xff, below(random, 256)]);
      }
      return { ...input, bytes };
    },
  },
  {
    name: "wrong type",
    spoil: (input, _, other) => ({ ...input, mediaType: other.mediaType }),
  },
];
