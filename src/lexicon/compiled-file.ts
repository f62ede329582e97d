import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

/** Compiled files by their addresses, in memory that threads can share. */
export type CompiledFiles = ReadonlyMap<string, Uint8Array>;

let given: CompiledFiles = new Map();

/** Uses what another thread has read already, from now on. */
export const takeCompiledFiles = (files: CompiledFiles): void => {
  given = files;
};

const readWhole = (file: URL): Uint8Array => {
  const opened = openSync(file, "r");
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(opened).size));
    for (let read = 0, last = -1; last !== 0 && read < bytes.length; read += last)
      last = readSync(opened, bytes, read, bytes.length - read, read);
    return bytes;
  } finally {
    closeSync(opened);
  }
};

/** A file that the build compiled, as another thread or this one has read it; undefined where it was not built. */
export const readCompiledFile = (file: URL): Uint8Array | undefined =>
  given.get(file.href) ?? (existsSync(file) ? readWhole(file) : undefined);

/** Reads those of some compiled files that were built, to be shared with other threads. */
export const readCompiledFiles = (files: readonly URL[]): CompiledFiles =>
  new Map(files.flatMap((file) => (existsSync(file) ? [[file.href, readWhole(file)] as const] : [])));
