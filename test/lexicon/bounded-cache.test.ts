import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { bounded } from "../../src/lexicon/bounded-cache.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

describe("a bounded cache", () => {
  test("computes once what is asked for again", () => {
    const asked: string[] = [];
    const lengthOf = bounded(8, (word: string) => asked.push(word));
    expect([lengthOf("a"), lengthOf("b"), lengthOf("a")]).toEqual([1, 2, 1]);
  });

  test("remembers that there is no answer", () => {
    let times = 0;
    const nothing = bounded(8, (_word: string): undefined => {
      times += 1;
    });
    expect([nothing("a"), nothing("a"), times]).toEqual([undefined, undefined, 1]);
  });

  test("lets go what nobody asked for lately, and keeps what somebody did", () => {
    const asked: number[] = [];
    const same = bounded(4, (key: number) => {
      asked.push(key);
      return key;
    });
    for (const key of [1, 2, 3, 1, 4, 5, 1, 2]) same(key);
    expect(asked).toEqual([1, 2, 3, 4, 5, 2]);
  });

  test("does not hold the texts in memory out of which its words were cut", () => {
    const same = bounded(6_000, (word: string) => word);
    const before = heap();
    for (let count = 0; count < 2_000; count += 1) {
      const text = Buffer.from(`${"x".repeat(20_000)} międzynarodowego${count}`).toString();
      same(text.slice(20_001));
    }
    expect((heap() - before) / 1e6).toBeLessThan(4);
    expect(same("międzynarodowego7")).toBe("międzynarodowego7");
  });
});
