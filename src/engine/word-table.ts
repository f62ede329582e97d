import { sieveOf } from "./sieve.ts";
import type { Token } from "./token.ts";
import { hashOf } from "./word-hash.ts";

/** Looks a token up by its lower-case word. */
export type WordTable<Value> = (token: Pick<Token, "lower" | "hash">) => Value | undefined;

/** Makes a table of words that most tokens are not in: those are ruled out by their hash, without a look into the map. */
export const wordTable = <Value>(map: ReadonlyMap<string, Value>): WordTable<Value> => {
  const mayHold = sieveOf(Array.from(map.keys(), hashOf));
  return ({ hash, lower }) => (mayHold(hash) ? map.get(lower) : undefined);
};
