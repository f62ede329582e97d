import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { describeFault } from "./describe-fault.ts";
import type { InputProblem } from "./input.ts";
import { MEDIA_TYPES } from "./media-types.ts";

/** Whether a file found in a folder is one that we read; hidden files are not. */
const isReadable = (name: string): boolean => !name.startsWith(".") && extname(name).toLowerCase() in MEDIA_TYPES;

/** Folders that hold other people's code or our own output, never releases. */
const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/**
 * Gives the paths of all readable files below a folder, in the order of their names, a folder at a time.
 * Links are followed, a link back to a folder above is left with a note.
 */
export async function* walkFolder(
  folder: string,
  above: readonly string[] = [],
): AsyncGenerator<string | InputProblem> {
  const real = await realpath(folder);
  if (above.includes(real)) {
    yield { kind: "note", message: `${folder} leads back to ${real}, a folder above it; it is not followed.` };
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch((fault: unknown) => describeFault(fault));
  if (typeof entries === "string") {
    yield { kind: "problem", message: `Cannot read the folder ${folder}: ${entries}.` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (kind?.isDirectory() && !isPassedOver(entry.name)) yield* walkFolder(path, [...above, real]);
    else if (kind?.isFile() && isReadable(entry.name)) yield path;
  }
}
