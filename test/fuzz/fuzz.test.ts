import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openPipeline } from "../../src/index.ts";
import { MEDIA_TYPES } from "../../src/read/media-types.ts";
import { extractRelease, releases } from "../support/releases.ts";
import { judge } from "./judge.ts";
import { MUTATIONS } from "./mutations.ts";
import { SEEDS } from "./seeds.ts";
import { spoiledInput } from "./spoiled-input.ts";

const CORPUS = fileURLToPath(new URL("./corpus/", import.meta.url));

/** A find: a file whose ending says what it was read as. */
const finds = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => extname(name) in MEDIA_TYPES && name !== "README.md")
  : [];

const pipeline = await openPipeline();
// Opening the dictionaries is no document's fault.
for (const release of releases) await extractRelease(release);

/** Files that go to a thread of their own, which from the sources takes half a second to start. */
const isConverted = (mediaType: string): boolean => mediaType.startsWith("application/");

describe("the fuzzer", () => {
  test("makes the same input for the same number", () => {
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    expect(numbers.map((number) => spoiledInput(3, number))).toEqual(numbers.map((number) => spoiledInput(3, number)));
  });

  test("begins with every kind of document", () => {
    expect(new Set(SEEDS.map(({ mediaType }) => mediaType))).toEqual(new Set(Object.values(MEDIA_TYPES)));
  });

  test("knows each way to spoil an input by its name", () => {
    expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  });
});

describe("a spoiled input becomes a record or a rejection, in time", () => {
  test.each(finds)("find %s", async (name) => {
    const mediaType = MEDIA_TYPES[extname(name)] ?? "text/plain";
    const bytes = readFileSync(`${CORPUS}${name}`);
    expect((await judge(pipeline, { name, mediaType, charset: null, bytes })).fault).toBeUndefined();
  });

  // `.ci/run` lets hundreds more follow, on the built code.
  test("the first ones of series 2", async () => {
    const inputs = Array.from({ length: 60 }, (_, number) => spoiledInput(2, number));
    const faults: string[] = [];
    for (const input of inputs.filter(({ mediaType }) => !isConverted(mediaType))) {
      const { fault } = await judge(pipeline, input);
      if (fault !== undefined) faults.push(`${input.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
