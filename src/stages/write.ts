import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { describeFault } from "../read/describe-fault.ts";

/** The output could not be written; the run stops, what was written stays. */
export class WriteFault extends Error {
  override readonly name = "WriteFault";
}

const writing = <Value>(path: string, write: () => Value): Value => {
  try {
    return write();
  } catch (cause) {
    const message = `Cannot write ${path}: ${describeFault(cause)}; mend that or name another folder with --output.`;
    throw new WriteFault(message, { cause });
  }
};

/** A name beside the file that no other process or thread uses; a rename within one folder is atomic. */
const temporaryNameOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${threadId}.tmp`);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Makes a folder and all above it, one by one: Node's own `recursive` never returns below /proc. */
export const makeFolder = (path: string): void => {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  writing(path, () => {
    try {
      mkdirSync(path);
    } catch (fault) {
      // Another process may have been quicker.
      if (!isFolder(path)) throw fault;
    }
  });
};

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
export const writeWhole = (path: string, content: string): void => {
  const temporary = temporaryNameOf(path);
  writing(path, () => {
    try {
      writeFileSync(temporary, content);
      renameSync(temporary, path);
    } catch (fault) {
      rmSync(temporary, { force: true });
      throw fault;
    }
  });
};

/** Removes a file if it is there. */
export const removeFile = (path: string): void => {
  writing(path, () => rmSync(path, { force: true }));
};

/** A file that grows piece by piece and appears whole when it is done. */
export interface GrowingFile {
  readonly append: (text: string) => void;
  readonly commit: () => void;
}

/** Units: UTF-16 code units kept before they go to the disk. */
const BUFFER = 64 * 1024;

/** Opens a growing file; until `commit` an older file of that name stays as it was. */
export const openGrowing = (path: string): GrowingFile => {
  const temporary = temporaryNameOf(path);
  const file = writing(path, () => openSync(temporary, "w"));
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    let rest = Buffer.from(waiting.join(""));
    while (rest.length > 0) rest = rest.subarray(writing(path, () => writeSync(file, rest)));
    waiting = [];
    length = 0;
  };
  return {
    append: (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= BUFFER) flush();
    },
    commit: () => {
      try {
        flush();
        writing(path, () => renameSync(temporary, path));
      } finally {
        closeSync(file);
        rmSync(temporary, { force: true });
      }
    },
  };
};
