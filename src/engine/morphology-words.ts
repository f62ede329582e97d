/**
 * Words with their flags in typed arrays: a hash table over one shared pool of letters.
 * Shape: a letter is one byte, its place in `alphabet` (1 up); word `i` is `pool[offsets[i]] … pool[offsets[i + 1] - 1]`;
 * `table` holds word numbers + 1; flags are bits, 64 at most, two numbers a set.
 */
export interface Words {
  readonly alphabet: string;
  readonly flags: string;
  readonly pool: Uint8Array;
  readonly offsets: Uint32Array;
  readonly table: Uint32Array;
  readonly flagSets: Uint16Array;
  readonly flagBits: Uint32Array;
}

/** The number of a word that is not there. */
export const NO_WORD = -1;

const NO_LETTER = 0;

/** The byte of each UTF-16 unit. Units: 0 stands for a letter that no word has. */
export const letterCodes = (alphabet: string): Uint8Array => {
  const codes = new Uint8Array(65536);
  for (let at = 0; at < alphabet.length; at += 1) codes[alphabet.charCodeAt(at)] = at + 1;
  return codes;
};

/** One step of the hash; words are hashed from the left, so that all beginnings of a word cost one pass. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;

/** The first slot of the table to look at. */
export const slotOf = (words: Words, hash: number): number => spread(hash) & (words.table.length - 1);

const sameLetters = (words: Words, word: number, letters: Uint8Array, length: number): boolean => {
  const start = words.offsets[word] ?? 0;
  if ((words.offsets[word + 1] ?? 0) - start !== length) return false;
  for (let at = 0; at < length; at += 1) if (words.pool[start + at] !== letters[at]) return false;
  return true;
};

/** Finds a word by its letters and their hash. */
export const findLetters = (words: Words, letters: Uint8Array, length: number, hash: number): number => {
  const mask = words.table.length - 1;
  for (let slot = slotOf(words, hash); ; slot = (slot + 1) & mask) {
    const word = (words.table[slot] ?? 0) - 1;
    if (word === NO_WORD || sameLetters(words, word, letters, length)) return word;
  }
};

const scratch = new Uint8Array(256);

/** Finds a word by its text. */
export const findWord = (words: Words, codes: Uint8Array, text: string): number => {
  if (text.length > scratch.length) return NO_WORD;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? NO_LETTER;
    if (code === NO_LETTER) return NO_WORD;
    scratch[at] = code;
    hash = hashStep(hash, code);
  }
  return findLetters(words, scratch, text.length, hash);
};

/** Whether a word carries a flag. Units: `flag` is the flag's place in `words.flags`. */
export const hasFlag = (words: Words, word: number, flag: number): boolean => {
  const set = words.flagSets[word] ?? 0;
  return (((words.flagBits[set * 2 + (flag >> 5)] ?? 0) >>> (flag & 31)) & 1) === 1;
};

/** The flags of a word as text. */
export const flagsOf = (words: Words, word: number): string => {
  let text = "";
  for (let flag = 0; flag < words.flags.length; flag += 1) if (hasFlag(words, word, flag)) text += words.flags[flag];
  return text;
};

/** Gives the flags of words as text; words have few different sets of flags, so that each is written out once. */
export const flagReader = (words: Words): ((word: number) => string) => {
  const texts: (string | undefined)[] = [];
  return (word) => {
    const set = words.flagSets[word] ?? 0;
    const text = texts[set] ?? flagsOf(words, word);
    texts[set] = text;
    return text;
  };
};

/** The text of a word. */
export const textOf = (words: Words, word: number): string => {
  let text = "";
  const end = words.offsets[word + 1] ?? 0;
  for (let at = words.offsets[word] ?? 0; at < end; at += 1) text += words.alphabet[(words.pool[at] ?? 1) - 1];
  return text;
};

/** How many words there are. */
export const countWords = (words: Words): number => words.flagSets.length;
