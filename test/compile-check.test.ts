import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileCheck } from "../src/records/compile-check.ts";
import { recordSchema } from "../src/records/schema.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/releases/", import.meta.url));

const STAMP = { version: "0.0.0", rules: "r", config: "c" };

/** The records of the fixtures, whole (a snapshot has no `pipeline`) and in the schema's order. */
const records = readdirSync(FOLDER)
  .filter((name) => !name.includes("."))
  .map((name) => {
    const snapshot: unknown = JSON.parse(readFileSync(`${FOLDER}${name}/record.json`, "utf8"));
    return [name, recordSchema.parse({ ...(snapshot as object), pipeline: STAMP })] as const;
  });

const holds = compileCheck(recordSchema);

/** Every change of one value somewhere in a tree: another type, a limit crossed, a key gone, one too many, two in another order. */
const spoil = function* (value: unknown, put: (changed: unknown) => unknown): Generator<unknown> {
  for (const other of [undefined, null, -1, 0.5, 2, Number.NaN, "", "x", true, [], {}]) yield put(other);
  if (Array.isArray(value)) {
    yield put([...value, value[0]]);
    for (const [index, item] of value.slice(0, 1).entries())
      yield* spoil(item, (changed) => put(value.with(index, changed)));
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    yield put({ ...value, unknown: 1 });
    yield put(Object.fromEntries(entries.toReversed()));
    for (const [key, item] of entries) {
      yield put(Object.fromEntries(entries.filter(([other]) => other !== key)));
      yield* spoil(item, (changed) => put({ ...value, [key]: changed }));
    }
  }
};

test.each(records)("takes the record as it is: %s", (_name, record) => {
  expect(holds(record)).toBe(true);
});

test("takes nothing that zod refuses or would give back otherwise", () => {
  for (const [, record] of records.slice(0, 6))
    for (const spoiled of spoil(record, (changed) => changed)) {
      if (!holds(spoiled)) continue;
      const parsed = recordSchema.safeParse(spoiled);
      expect(parsed.success).toBe(true);
      expect(JSON.stringify(parsed.data)).toBe(JSON.stringify(spoiled));
    }
});

test("refuses what lacks a key, has one too many, or has them in another order", () => {
  const record = records[0]?.[1];
  expect(holds({ ...record, more: 1 })).toBe(false);
  expect(holds(Object.fromEntries(Object.entries(record ?? {}).slice(1)))).toBe(false);
  expect(holds(Object.fromEntries(Object.entries(record ?? {}).toReversed()))).toBe(false);
});
