import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { KronikaRecord, Rejection } from "../src/index.ts";
import { jsonSchema } from "../src/records/json-schema.ts";
import { expectFloors } from "./support/expect-floors.ts";
import { extractRelease, releases } from "./support/releases.ts";
import { sortedJson } from "./support/sorted-json.ts";

const { UPDATE } = process.env;

describe.runIf(releases.length > 0)("the releases", () => {
  const outcomes = new Map<string, KronikaRecord | Rejection>();

  beforeAll(async () => {
    for (const release of releases) outcomes.set(release.name, await extractRelease(release));
  });

  test("are all extracted", () => {
    const rejected = [...outcomes.values()].filter(({ schema }) => schema !== "kronika.record/1");
    expect(rejected.map(({ source, diagnostics }) => `${source.uri}: ${diagnostics[0]?.message}`)).toEqual([]);
  });

  test("give records that the JSON Schema accepts", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema());
    for (const [name, record] of outcomes)
      expect([name, validate(record), validate.errors]).toEqual([name, true, null]);
  });

  test.each(releases)("$name: the record is the one that was reviewed (UPDATE=1 writes it)", ({ name, folder }) => {
    const { pipeline: _, ...record } = outcomes.get(name) ?? {};
    const path = join(folder, "record.json");
    if (UPDATE) writeFileSync(path, sortedJson(record));
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(sortedJson(record)).toBe(readFileSync(path, "utf8"));
  });

  test("reach the floors of test/quality/fixture-floors.json", () => {
    expectFloors(releases, ({ name }) => outcomes.get(name) ?? { source: {} }, "fixture-floors");
  });
});
