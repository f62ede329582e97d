import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
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

/** What is kept before it goes to the disk, and what is read at a time. Units: UTF-16 code units, bytes. */
const BUFFER = 64 * 1024;

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

const holds = (path: string, content: Buffer): boolean =>
  sizeOf(path) === content.length && readFileSync(path).equals(content);

/** Compares two files piece by piece, as they may be larger than memory. */
const areSame = (one: string, other: string): boolean => {
  if (sizeOf(one) !== sizeOf(other)) return false;
  const files = [openSync(one, "r"), openSync(other, "r")] as const;
  const [left, right] = [Buffer.alloc(BUFFER), Buffer.alloc(BUFFER)];
  try {
    for (;;) {
      const length = readSync(files[0], left);
      if (length !== readSync(files[1], right) || !left.subarray(0, length).equals(right.subarray(0, length)))
        return false;
      if (length === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
};

/**
 * Writes a file so that a reader sees the old one or the new one, never half of it.
 * One that holds the same already is left alone: a copy of the folder need not take it again, and reading is quicker.
 */
export const writeWhole = (path: string, text: string): void => {
  const temporary = temporaryNameOf(path);
  const content = Buffer.from(text);
  writing(path, () => {
    if (holds(path, content)) return;
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
        writing(path, () => {
          if (sizeOf(path) === undefined || !areSame(temporary, path)) renameSync(temporary, path);
        });
      } finally {
        closeSync(file);
        rmSync(temporary, { force: true });
      }
    },
  };
};
