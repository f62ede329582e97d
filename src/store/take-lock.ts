import { dirname } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { makeFolder, WriteFault } from "../stages/write.ts";
import { withStore } from "./open-database.ts";

/**
 * Takes the lock of a store for one job that must not run twice at once, and gives the way to let it go.
 * It is a lock of the operating system on a file beside the store, so a process that is killed lets it go too.
 * Throws a WriteFault while another process holds it.
 */
export const takeLock = (path: string): (() => void) => {
  makeFolder(dirname(path));
  const database = withStore(path, () => new DatabaseSync(`${path}.lock`, { timeout: 0 }));
  try {
    database.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch (cause) {
    database.close();
    const isHeld = cause instanceof Error && /locked|busy/i.test(cause.message);
    if (isHeld)
      throw new WriteFault(
        `Another kronika collect works on ${path}; wait for it, or name another file with --store.`,
        {
          cause,
        },
      );
    return withStore(path, () => {
      throw cause;
    });
  }
  return () => database.close();
};
