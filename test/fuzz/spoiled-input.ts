import { seededRandom } from "../support/seeded-random.ts";
import type { FuzzInput } from "./fuzz-input.ts";
import { MUTATIONS } from "./mutations.ts";
import { SEEDS } from "./seeds.ts";

/** Mutations of one input. */
const MOST = 4;

/**
 * Makes the input of a number: a seed that went through one mutation or a few; the same series and number, the same input.
 * Throws when there are no seeds.
 */
export const spoiledInput = (series: number, number: number): FuzzInput => {
  const random = seededRandom(series * 1_000_003 + number);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("There is nothing to spoil.");
    return item;
  };
  let input = pick(SEEDS);
  for (let count = 1 + Math.floor(random() * MOST); count > 0; count -= 1) {
    const { name, spoil } = pick(MUTATIONS);
    const spoiled = spoil(input, random, pick(SEEDS));
    input = { ...spoiled, name: `${input.name} | ${name}` };
  }
  return input;
};
