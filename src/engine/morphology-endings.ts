/**
 * How often words of a class end in certain letters: a hash table of counts.
 * Shape: a key is the class and an ending of up to `LONGEST_ENDING` letters, mixed into 32 bits; 0 marks a free slot.
 */
export interface Endings {
  readonly keys: Uint32Array;
  readonly counts: Float32Array;
}

const LONGEST_ENDING = 7;

/** What an unseen letter costs: about the surprise of one letter of a name when the letters after it are known. */
const UNSEEN = 1 / 8;

/**
 * How much of the estimate of the shorter ending goes on into the longer one, by length: a class of thousands of words that
 * has none with these last letters rules them out; further in, an unseen letter is only a rare one.
 */
const SMOOTHING = [0.01, 0.04, 0.1];
const LATER_SMOOTHING = 0.15;

const start = (classNumber: number): number => Math.imul(classNumber + 1, 0x9e3779b1) | 0;

const step = (hash: number, letter: number): number => {
  const mixed = Math.imul(hash ^ letter, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

const keyOf = (hash: number): number => (hash === 0 ? 1 : hash >>> 0);

const slotOf = (endings: Endings, key: number): number => {
  const mask = endings.keys.length - 1;
  let slot = (key ^ (key >>> 16)) & mask;
  while (endings.keys[slot] !== 0 && endings.keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
};

const countOf = (endings: Endings, hash: number): number => endings.counts[slotOf(endings, keyOf(hash))] ?? 0;

/** An empty table. Units: `capacity` in endings; it is rounded up so that the table stays half empty. */
export const newEndings = (capacity: number): Endings => {
  const size = 2 ** Math.ceil(Math.log2(capacity * 2));
  return { keys: new Uint32Array(size), counts: new Float32Array(size) };
};

const add = (endings: Endings, hash: number, weight: number): void => {
  const key = keyOf(hash);
  const slot = slotOf(endings, key);
  endings.keys[slot] = key;
  endings.counts[slot] = (endings.counts[slot] ?? 0) + weight;
};

/** The same counts in the smallest table that stays less than two thirds full. */
export const packEndings = (endings: Endings): Endings => {
  const used = endings.keys.reduce((sum, key) => (key === 0 ? sum : sum + 1), 0);
  const packed = newEndings(used * 0.75);
  endings.keys.forEach((key, from) => {
    if (key === 0) return;
    const slot = slotOf(packed, key);
    packed.keys[slot] = key;
    packed.counts[slot] = endings.counts[from] ?? 0;
  });
  return packed;
};

/** Counts a word of a class, with all its endings. */
export const learnWord = (endings: Endings, classNumber: number, word: string, weight = 1): void => {
  let hash = start(classNumber);
  add(endings, hash, weight);
  const last = Math.max(0, word.length - LONGEST_ENDING);
  for (let at = word.length - 1; at >= last; at -= 1) {
    hash = step(hash, word.charCodeAt(at));
    add(endings, hash, weight);
  }
};

/**
 * How many words like this one the class has: the count of the longest known ending, thinned by the letters before it.
 * Units: words; far below 1 for a word unlike all of the class.
 */
export const likeness = (endings: Endings, classNumber: number, word: string): number => {
  let hash = start(classNumber);
  let estimate = countOf(endings, hash);
  if (estimate === 0) return 0;
  let seen = true;
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const thinned = estimate * UNSEEN;
    const smoothing = SMOOTHING[word.length - 1 - at] ?? LATER_SMOOTHING;
    if (seen && word.length - at <= LONGEST_ENDING) {
      hash = step(hash, word.charCodeAt(at));
      const count = countOf(endings, hash);
      seen = count > 0;
      estimate = seen ? count * (1 - smoothing) + thinned * smoothing : thinned * smoothing;
    } else estimate = thinned;
  }
  return estimate;
};
