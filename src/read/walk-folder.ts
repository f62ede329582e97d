import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { describeFault } from "./describe-fault.ts";
import type { InputProblem } from "./input.ts";
import { MEDIA_TYPES } from "./media-types.ts";

/** Whether a file found in a folder is one that we read; hidden files are not. */
const isReadable = (name: string): boolean => !name.startsWith(".") && extname(name).toLowerCase() in MEDIA_TYPES;

/** Folders that hold other people's code or our own output, never releases. */
const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** The names in a folder that may matter, in order; `special` are folders and links. */
interface Listing {
  readonly names: readonly string[];
  readonly special: ReadonlySet<string>;
}

/** Lists a folder; of a hundred thousand files little more than their names is kept. */
const listFolder = async (folder: string): Promise<Listing> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const special = new Set(entries.filter((entry) => !entry.isFile()).map(({ name }) => name));
  const names = entries.map(({ name }) => name).filter((name) => special.has(name) || isReadable(name));
  return { names: names.sort(), special };
};

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
  const listing = await listFolder(folder).catch((fault: unknown) => describeFault(fault));
  if (typeof listing === "string") {
    yield { kind: "problem", message: `Cannot read the folder ${folder}: ${listing}.` };
    return;
  }
  for (const name of listing.names) {
    const path = join(folder, name);
    const stats = listing.special.has(name) ? await stat(path).catch(() => undefined) : "plain file";
    if (stats === "plain file" || (stats?.isFile() && isReadable(name))) yield path;
    else if (stats?.isDirectory() && !isPassedOver(name)) yield* walkFolder(path, [...above, real]);
  }
}
