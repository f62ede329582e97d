import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import { importAddress } from "./import-address.ts";

/** What the script exports: the whole command line. */
interface CommandLine {
  readonly runProcess: () => Promise<void>;
}

/** The script is one function, called with what a module would have (`scripts/bundle-start.ts`). */
type Wrapper = (
  module: { exports?: CommandLine },
  require: NodeJS.Require,
  placeInDist: (place: string) => string,
  importFromOutside: typeof importAddress,
) => void;

const CHECKSUM_BYTES = 4;

const scriptIn = (folder: URL): URL => new URL("kronika.cjs", folder);

/**
 * A cache fits one Node, one processor and the V8 flags it was made with, so they are its name.
 * V8 asks for its own version and flags only, and Node 20.20.2 crashes on code of 20.20.1, whose V8 has the same version.
 */
const cacheIn = (folder: URL): URL =>
  new URL(`${process.version}-${process.arch}-${cachedDataVersionTag()}.cache`, folder);

/** A cache begins with this; V8 would take the code of another script of the same length, or damaged code, and crash. */
const checksumOf = (source: Buffer, code: Buffer): number => crc32(code, crc32(source));

/** The bundler writes ASCII alone, which is quickest to read as Latin 1. */
const compile = (script: URL, source: Buffer, cachedData?: Buffer): Script =>
  new Script(source.toString("latin1"), { filename: fileURLToPath(script), ...(cachedData ? { cachedData } : {}) });

const exportsOf = (compiled: Script, script: URL): CommandLine | undefined => {
  const module: { exports?: CommandLine } = {};
  const wrapper: Wrapper = compiled.runInThisContext();
  wrapper(module, createRequire(script), (place) => new URL(`../${place}`, script).href, importAddress);
  return module.exports;
};

const readIfThere = (file: URL): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** The command line of a folder, its code out of V8's cache; undefined where none fits. */
export const cachedCommandLine = (folder: URL): CommandLine | undefined => {
  const script = scriptIn(folder);
  const cache = readIfThere(cacheIn(folder));
  const source = cache && readIfThere(script);
  if (!source || cache.length < CHECKSUM_BYTES) return undefined;
  const code = cache.subarray(CHECKSUM_BYTES);
  if (cache.readUInt32LE() !== checksumOf(source, code)) return undefined;
  const compiled = compile(script, source, code);
  return compiled.cachedDataRejected ? undefined : exportsOf(compiled, script);
};

/** Runs the command line of a folder without a cache, and leaves there what V8 compiled meanwhile. */
export const makeCodeCache = async (folder: URL): Promise<void> => {
  const script = scriptIn(folder);
  const source = readFileSync(script);
  const compiled = compile(script, source);
  await exportsOf(compiled, script)?.runProcess();
  const code = compiled.createCachedData();
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(checksumOf(source, code));
  writeFileSync(cacheIn(folder), Buffer.concat([checksum, code]));
};
