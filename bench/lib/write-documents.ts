import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchDocument } from "./documents.ts";

/** Writes documents into a new folder of their own; gives the folder. */
export const writeDocuments = (documents: Iterable<BenchDocument>): string => {
  const folder = mkdtempSync(join(tmpdir(), "kronika-bench-"));
  for (const { name, bytes } of documents) writeFileSync(join(folder, name), bytes);
  return folder;
};
