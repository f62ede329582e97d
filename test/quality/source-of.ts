import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { SourceDocument } from "../../src/document.ts";

const MEDIA: Readonly<Record<string, string>> = { ".html": "text/html", ".md": "text/markdown", ".txt": "text/plain" };

/** A source document of a file's bytes, as `read` makes it. */
export const sourceOf = (path: string, bytes: Uint8Array): SourceDocument => ({
  uri: `file:${basename(path)}`,
  mediaType: MEDIA[extname(path)] ?? "text/plain",
  charsetHint: null,
  bytes,
  contentHash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  retrievedAt: null,
  publishedHint: null,
  languageHint: null,
  diagnostics: [],
});
