import { detached } from "./detached.ts";
import type { Token } from "./token.ts";

/** A word, as written, with what was found for it. */
interface Remembered<Value> {
  readonly text: string;
  readonly value: Value;
}

/**
 * Remembers what a pure function says of a word as written. Each hash has one place, where the word that came last stays: that
 * is bounded on any input, and asking again costs one step into memory, where a map takes four.
 * Units: `places` is a power of two, best twice as many as words that come again and again.
 */
export const wordMemo = <Value>(
  places: number,
  compute: (text: string) => Value,
): ((token: Pick<Token, "text" | "hash">) => Value) => {
  const memory = new Array<Remembered<Value> | undefined>(places);
  const mask = places - 1;
  return ({ text, hash }) => {
    const place = (hash ^ (hash >>> 16)) & mask;
    const known = memory[place];
    if (known !== undefined && known.text === text) return known.value;
    const word = detached(text);
    const value = compute(word);
    memory[place] = { text: word, value };
    return value;
  };
};
