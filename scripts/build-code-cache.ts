/**
 * Part of the build: runs the start script over a release of each language and keeps what V8 compiled meanwhile.
 * Works on `dist/start/`, or on the folder given.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeCodeCache } from "../src/cli/cached-script.ts";
import { tuneEngine } from "../src/cli/tune-engine.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = pathToFileURL(`${resolve(process.argv[2] ?? `${root}dist/start`)}/`);
const releases = ["pl-zamosc-jubileusz", "en-whitby-charter", "lt-marijampole-sutartis"];
const output = mkdtempSync(join(tmpdir(), "kronika-cache-"));

const inputs = releases.map((name) => `${root}fixtures/releases/${name}`);
process.argv.splice(2, process.argv.length, "extract", ...inputs, "--quiet", "--output", output);
tuneEngine(); // As a start does: flags are part of what a cache fits.
await makeCodeCache(folder);
rmSync(output, { recursive: true });
