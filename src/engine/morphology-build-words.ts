import { findLetters, hashStep, letterCodes, NO_WORD, slotOf, type Words } from "./morphology-words.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly flags: string;
}

const powerOfTwoAbove = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(count, 4)));

/** Cuts the text of a `.dic` file into words and flags; the first line is the count, morphological fields fall away. */
const readLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = text.indexOf("\n") + 1;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const field = text.slice(start, end).search(/[\s\r]/);
    const stop = field === -1 ? end : start + field;
    const slash = text.indexOf("/", start);
    const cut = slash !== -1 && slash < stop ? slash : stop;
    if (cut > start) lines.push({ start, end: cut, flags: cut < stop ? text.slice(cut + 1, stop) : "" });
    start = end + 1;
  }
  return lines;
};

const alphabetOf = (text: string, lines: readonly Line[]): string => {
  const seen = new Uint8Array(65536);
  for (const { start, end } of lines) for (let at = start; at < end; at += 1) seen[text.charCodeAt(at)] = 1;
  let alphabet = "";
  for (let code = 0; code < seen.length; code += 1) if (seen[code] === 1) alphabet += String.fromCharCode(code);
  return alphabet.slice(0, 255);
};

/** Numbers the distinct sets of flags. */
class FlagSets {
  readonly bits: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #flags: string;

  constructor(flags: string) {
    this.#flags = flags;
  }

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    let low = 0;
    let high = 0;
    for (const flag of text) {
      const place = this.#flags.indexOf(flag);
      if (place >= 0 && place < 32) low |= 1 << place;
      if (place >= 32) high |= 1 << (place - 32);
    }
    const number = this.bits.length / 2;
    this.bits.push(low >>> 0, high >>> 0);
    this.#numbers.set(text, number);
    return number;
  }
}

/**
 * Packs the text of a Hunspell `.dic` file into typed arrays; words that stand there twice keep the flags of both.
 * Shape: `flags` lists the flags that matter, 64 at most; others are forgotten.
 */
export const buildWords = (text: string, flags: string): Words => {
  const lines = readLines(text);
  const alphabet = alphabetOf(text, lines);
  const codes = letterCodes(alphabet);
  const pool = new Uint8Array(lines.reduce((sum, { start, end }) => sum + end - start, 0));
  const offsets = new Uint32Array(lines.length + 1);
  const words: Words = {
    alphabet,
    flags,
    pool,
    offsets,
    table: new Uint32Array(powerOfTwoAbove(lines.length * 1.5)),
    flagSets: new Uint16Array(lines.length),
    flagBits: new Uint32Array(0),
  };
  const sets = new FlagSets(flags);
  const texts: string[] = [];
  let count = 0;
  let size = 0;
  const letters = new Uint8Array(1024);
  for (const line of lines) {
    const length = Math.min(line.end - line.start, letters.length);
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      const code = codes[text.charCodeAt(line.start + at)] ?? 0;
      letters[at] = code;
      hash = hashStep(hash, code);
    }
    const known = findLetters(words, letters, length, hash);
    if (known !== NO_WORD) {
      texts[known] = `${texts[known] ?? ""}${line.flags}`;
      words.flagSets[known] = sets.number(texts[known] ?? "");
      continue;
    }
    pool.set(letters.subarray(0, length), size);
    size += length;
    offsets[count + 1] = size;
    texts[count] = line.flags;
    words.flagSets[count] = sets.number(line.flags);
    let slot = slotOf(words, hash);
    while (words.table[slot] !== 0) slot = (slot + 1) & (words.table.length - 1);
    count += 1;
    words.table[slot] = count;
  }
  return {
    ...words,
    pool: pool.slice(0, size),
    offsets: offsets.slice(0, count + 1),
    flagSets: words.flagSets.slice(0, count),
    flagBits: Uint32Array.from(sets.bits),
  };
};
