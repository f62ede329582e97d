import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { configSchema } from "../src/config-schema.ts";
import { checkRecord, findProblems } from "../src/records/check-record.ts";
import { configHashOf } from "../src/records/config-hash.ts";
import { recordIdOf } from "../src/records/ids.ts";
import { toJson } from "../src/records/json.ts";
import { jsonSchema } from "../src/records/json-schema.ts";
import { wholeRecord } from "./support/whole-record.ts";

const SCHEMA_FILE = new URL("../schema/record.v1.schema.json", import.meta.url);

describe("the JSON Schema", () => {
  test("is the one that is published (UPDATE=1 writes it)", () => {
    const { UPDATE } = process.env;
    if (UPDATE) writeFileSync(SCHEMA_FILE, toJson(jsonSchema()));
    expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(toJson(jsonSchema()));
  });

  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema());

  test("accepts a record that holds something of everything", () => {
    expect(validate(wholeRecord())).toBe(true);
    expect(checkRecord(wholeRecord())).toEqual({ record: wholeRecord() });
  });

  test.each([
    ["a field that nobody knows", { ...wholeRecord(), extra: 1 }],
    ["an id of another form", { ...wholeRecord(), id: "5" }],
    ["a language that is not read", { ...wholeRecord(), language: { code: "de", confidence: 1 } }],
  ])("refuses %s, as zod does", (_, record) => {
    expect(validate(record)).toBe(false);
    expect(checkRecord(record)).toHaveProperty("violations");
  });
});

describe("the invariants", () => {
  const spoilt = (change: (record: ReturnType<typeof wholeRecord>) => void) => {
    const record = wholeRecord();
    change(record);
    return findProblems(record).map(({ path, message }) => `${path} ${message}`);
  };

  test("hold for a good record", () => expect(spoilt(() => {})).toEqual([]));

  test.each<[string, (record: ReturnType<typeof wholeRecord>) => void, string]>([
    [
      "a mention that is not in the text",
      ({ people }) => Object.assign(people[0]?.mentions[0] ?? {}, { text: "Ona Nowak" }),
      'people[0].mentions[0] says "Ona Nowak", the text has "Ona Kowal"',
    ],
    [
      "empty evidence",
      ({ events }) => Object.assign(events[0]?.evidence ?? {}, { start: 4, end: 4 }),
      "events[0].evidence is empty (4–4)",
    ],
    [
      "an id that is nowhere",
      ({ events }) => Object.assign(events[0] ?? {}, { place: "c9" }),
      "events[0].place refers to c9, which is not in the record",
    ],
    ["an id that is there twice", ({ dates }) => dates.push(...dates), "dates[1].id d1 is there twice"],
    [
      "a block beyond the text",
      ({ blocks }) => Object.assign(blocks[0] ?? {}, { end: 999 }),
      "blocks[0] spans 0–999 of a text of 41 characters",
    ],
  ])("name %s", (_, change, problem) => expect(spoilt(change)).toEqual([problem]));

  test("refuse what is no record at all", () => {
    expect(findProblems(null)).toEqual([
      { path: "schema", message: "is undefined; known: kronika.record/1, kronika.rejection/1" },
    ]);
  });
});

describe("an id", () => {
  test.each([
    ["file:000.txt", "r_pcr8ehzr7qtg"],
    ["https://example.org/news/1", "r_g2f5rnr048nk"],
  ])("of %s never changes", (uri, id) => expect(recordIdOf(uri)).toBe(id));

  test("is the same form for all addresses, and another for another", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => recordIdOf(`file:${index}.txt`));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^r_[0-9a-hjkmnp-tv-z]{12}$/.test(id))).toBe(true);
  });
});

describe("the hash of the configuration", () => {
  const hints = { published: null, language: null };
  const hash = (config: object, more = hints) => configHashOf(configSchema.parse(config), more);

  test("follows what changes a record", () => {
    expect(hash({ languages: ["pl"] })).not.toBe(hash({}));
    expect(hash({}, { ...hints, published: "2024-05-13" as never })).not.toBe(hash({}));
  });

  test("does not follow what changes none", () => {
    expect(hash({ exporters: ["json"], limits: { redirects: 1 } })).toBe(hash({}));
    expect(hash({ languages: ["lt", "en", "pl"] })).toBe(hash({}));
  });
});
