import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cachedCommandLine, makeCodeCache } from "../src/cli/cached-script.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** A command line in small, as `scripts/bundle-start.ts` makes the great one: it leaves a word in a file. */
const scriptThatSays = (word: string): string => `(function (module, require, placeInDist, importFromOutside) {
  module.exports = { runProcess: async () => {
    const { default: path } = await importFromOutside("node:path");
    require("node:fs").writeFileSync(new URL(placeInDist("start/said")), path.basename("${word}"));
  } };
})`;

const folderOf = (script: string): URL => {
  const folder = pathToFileURL(join(temporaryFolder(), "start/"));
  mkdirSync(folder);
  writeFileSync(new URL("kronika.cjs", folder), script);
  return folder;
};

const cacheOf = (folder: URL): URL => {
  const name = readdirSync(folder).find((file) => file.endsWith(".cache"));
  if (name === undefined) throw new Error("there is no cache");
  return new URL(name, folder);
};

const damage = (file: URL, at: number): void => {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

describe("the code cache of a script", () => {
  test("is taken by the Node that made it, and runs the script", async () => {
    const folder = folderOf(scriptThatSays("good"));
    await makeCodeCache(folder);
    rmSync(new URL("said", folder));
    await cachedCommandLine(folder)?.runProcess();
    expect(readFileSync(new URL("said", folder), "utf8")).toBe("good");
  });

  test("is named after the Node and the processor", async () => {
    const folder = folderOf(scriptThatSays("good"));
    await makeCodeCache(folder);
    expect(fileURLToPath(cacheOf(folder))).toContain(`${process.version}-${process.arch}-`);
  });

  test("is not asked for when it is missing, or its script is", async () => {
    const folder = folderOf(scriptThatSays("good"));
    expect(cachedCommandLine(folder)).toBeUndefined();
    await makeCodeCache(folder);
    rmSync(new URL("kronika.cjs", folder));
    expect(cachedCommandLine(folder)).toBeUndefined();
  });

  test("is refused for another script of the same length", async () => {
    const folder = folderOf(scriptThatSays("good"));
    await makeCodeCache(folder);
    writeFileSync(new URL("kronika.cjs", folder), scriptThatSays("evil"));
    expect(cachedCommandLine(folder)).toBeUndefined();
  });

  test.each([0, 4, 40, 400, -1])("is refused when its byte %i is damaged", async (at) => {
    const folder = folderOf(scriptThatSays("good"));
    await makeCodeCache(folder);
    const file = cacheOf(folder);
    damage(file, at < 0 ? readFileSync(file).length + at : at);
    expect(cachedCommandLine(folder)).toBeUndefined();
  });

  test.each([0, 3, 4, 100])("is refused when only %i bytes of it were written", async (length) => {
    const folder = folderOf(scriptThatSays("good"));
    await makeCodeCache(folder);
    const file = cacheOf(folder);
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(cachedCommandLine(folder)).toBeUndefined();
  });
});

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RELEASE = join(ROOT, "fixtures/releases/pl-nysa-most/pl-nysa-most.md");

const runScript = (script: string, ...args: string[]): void => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  execFileSync(process.execPath, ["--import", loader, join(ROOT, script), ...args]);
};

describe.skipIf(!existsSync(join(ROOT, "dist/start")))("a start of what was built", () => {
  const copy = mkdtempSync(join(tmpdir(), "kronika-start-"));
  const folder = pathToFileURL(join(copy, "dist/start/"));
  const script = new URL("kronika.cjs", folder);
  const modules = join(copy, "dist/cli/run-process.js");

  // The cache in dist/ may be that of another Node.
  beforeAll(() => {
    for (const part of ["bin", "dist", "package.json"]) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    for (const file of readdirSync(folder)) if (file.endsWith(".cache")) rmSync(new URL(file, folder));
    runScript("scripts/build-code-cache.ts", fileURLToPath(folder));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const extract = (): string =>
    execFileSync(process.execPath, [join(copy, "bin/kronika.js"), "extract", RELEASE, "-o", "-", "-q"], {
      encoding: "utf8",
      cwd: copy,
    });

  /** Runs something while a file is changed, and puts the file back. */
  const during = <T>(file: URL | string, change: () => void, run: () => T): T => {
    const before = readFileSync(file);
    change();
    const result = run();
    writeFileSync(file, before);
    return result;
  };

  test("takes the cache: it needs no module of the command line", () => {
    expect(during(modules, () => rmSync(modules), extract)).toContain('"schema":"kronika.record/1"');
  });

  test("gives the same record with a damaged, a stale and a missing cache", () => {
    const cache = cacheOf(folder);
    const expected = extract();
    const stale = `(() => { throw new Error("stale"); })//`.padEnd(readFileSync(script).length, "/");
    expect(during(cache, () => damage(cache, 1_000_000), extract)).toBe(expected);
    expect(during(script, () => writeFileSync(script, stale), extract)).toBe(expected);
    expect(during(cache, () => rmSync(cache), extract)).toBe(expected);
  });
});
