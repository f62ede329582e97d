/** What a character is, as bits that may hold together. */
export const CHARACTER = {
  letter: 1,
  mark: 2,
  space: 4,
  digit: 8,
  /** An upper-case letter (Lu; title-case letters are none). */
  upper: 16,
  /** `toLowerCase` makes another character of it. */
  changes: 32,
} as const;

const KNOWN = 128;

/** The characters of the basic plane that were asked for so far, one byte each: a look-up costs a tenth of a pattern. */
const TABLE = new Uint8Array(0x10000);

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, CHARACTER.letter],
  [/^\p{M}$/u, CHARACTER.mark],
  [/^\s$/u, CHARACTER.space],
  [/^\d$/, CHARACTER.digit],
  [/^\p{Lu}$/u, CHARACTER.upper],
];

const compute = (code: number): number => {
  const character = String.fromCodePoint(code);
  const changes = character.toLowerCase() === character ? 0 : CHARACTER.changes;
  return TESTS.reduce((bits, [test, bit]) => (test.test(character) ? bits | bit : bits), KNOWN | changes);
};

/** Gives the bits of `CHARACTER` that hold for a code point; half of a pair is a sign without any. */
export const characterClass = (code: number): number => {
  if (code > 0xffff) return compute(code);
  const known = TABLE[code] ?? 0;
  if (known !== 0) return known;
  const computed = compute(code);
  TABLE[code] = computed;
  return computed;
};
