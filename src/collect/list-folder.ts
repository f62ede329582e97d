import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { FolderSource } from "../config-schema.ts";
import { walkFolder } from "../read/walk-folder.ts";
import { isUnread, readFile } from "../stages/read.ts";
import type { Candidate } from "./candidate.ts";
import type { Collecting, Trouble } from "./collecting.ts";
import type { Answer, Known } from "./polite-client.ts";

/** What a file had when it was read; while it has the same, it is not read again. */
const stampOf = (path: string): string | null => {
  if (!existsSync(path)) return null;
  const { size, mtimeMs } = statSync(path);
  return `${size}-${mtimeMs}`;
};

const answerOf = (uri: string, path: string, limit: number, known: Known | undefined): Answer => {
  const stamp = stampOf(path);
  if (stamp === null) return { kind: "vanished", status: 410 };
  if (stamp === known?.etag) return { kind: "unchanged" };
  const read = readFile({ kind: "file", uri, path }, { published: null, language: null }, limit);
  if (isUnread(read)) {
    const [{ code, message }] = read.diagnostics;
    return { kind: "failed", code, message };
  }
  const { bytes, mediaType } = read;
  const at = new Date().toISOString();
  return { kind: "page", url: uri, bytes, mediaType, charset: null, etag: stamp, lastModified: null, at };
};

/** Lists the files of a folder that are read, and those that were there before. */
export async function* listFolder(
  { name, path }: FolderSource,
  { cwd, limit, store }: Collecting,
  onTrouble: (trouble: Trouble) => void,
): AsyncGenerator<Candidate> {
  const root = resolve(cwd, path);
  const candidateOf = (file: string): Candidate => {
    const below = relative(root, file).split(sep).join("/").normalize("NFC");
    const uri = `file:${name}/${below}`;
    return { uri, get: async (known) => answerOf(uri, file, limit, known) };
  };
  if (!existsSync(root))
    return onTrouble({ url: root, code: "source/vanished", message: `There is no folder ${path}; check its path.` });
  const found = new Set<string>();
  let isWhole = true;
  for await (const file of walkFolder(root)) {
    if (typeof file !== "string") {
      isWhole &&= file.kind === "note";
      if (file.kind === "problem") onTrouble({ url: root, code: "source/unreadable", message: file.message });
      continue;
    }
    const candidate = candidateOf(file);
    found.add(candidate.uri);
    yield candidate;
  }
  if (!isWhole) return;
  for (const uri of store.urisOf(name))
    if (!found.has(uri)) yield { uri, get: async () => ({ kind: "vanished", status: 410 }) };
}
