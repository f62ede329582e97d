import { expect, test } from "vitest";
import { collect } from "../src/engine/collect.ts";

test("collects what flatMap gives", () => {
  const read = (count: number, index: number) => Array.from({ length: count }, () => index);
  expect(collect([2, 0, 3], read)).toEqual([2, 0, 3].flatMap(read));
});
