import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describeFault } from "../read/describe-fault.ts";
import { UsageError } from "./terminal.ts";

/** A record found in a file, not yet checked, or why there is none. */
export type FoundRecord =
  | { readonly where: string; readonly value: unknown }
  | { readonly where: string; readonly fault: string };

/** The manifest of a run lies beside the records and is none. */
const MANIFEST = "run.json";

const parse = (where: string, text: string): FoundRecord => {
  try {
    return { where, value: JSON.parse(text) };
  } catch (thrown) {
    return { where, fault: `is no JSON (${describeFault(thrown)})` };
  }
};

function* recordsInFile(path: string, where: string): Generator<FoundRecord> {
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".ndjson")) {
    yield parse(where, text);
    return;
  }
  let line = 0;
  for (const part of text.split("\n")) {
    line += 1;
    if (part.trim() !== "") yield parse(`${where}:${line}`, part);
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.(?:json|ndjson)$/.test(entry.name) && entry.name !== MANIFEST && !entry.name.startsWith(".")
        ? [path]
        : [];
    });

/**
 * Gives every record in files (.json, .ndjson) and folders, in order.
 * Throws a UsageError for a path that is not there or holds nothing.
 */
export function* findRecords(given: readonly string[], cwd: string): Generator<FoundRecord> {
  for (const argument of given) {
    const path = resolve(cwd, argument);
    if (!existsSync(path)) throw new UsageError(`There is no ${argument}; check the path.`);
    const files = statSync(path).isDirectory() ? filesBelow(path) : [path];
    if (files.length === 0) throw new UsageError(`${argument} holds no .json or .ndjson file.`);
    for (const file of files) yield* recordsInFile(file, relative(cwd, file) || file);
  }
}
