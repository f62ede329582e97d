import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { SourceDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { Fetched } from "../fetch/fetch-page.ts";
import type { Language } from "../languages/codes.ts";
import { describeFault } from "../read/describe-fault.ts";
import { describeSize } from "../read/describe-size.ts";
import type { FileInput, WebInput } from "../read/input.ts";
import { KNOWN_ENDINGS, MEDIA_TYPES, sniffMediaType } from "../read/media-types.ts";
import { contentHashOf } from "../records/content-hash.ts";
import type { RejectedSource } from "../records/schema.ts";

/** What the user said about all documents of a run. */
export interface Hints {
  readonly published: string | null;
  readonly language: Language | null;
}

/** A document that could not be read, with what is known of it. */
export interface Unread {
  readonly source: RejectedSource;
  readonly diagnostics: readonly [Diagnostic];
}

const unread = (
  uri: string,
  mediaType: string,
  { code, message, stage = "read" }: { code: string; message: string; stage?: string },
): Unread => ({
  source: { uri, mediaType, charset: null, contentHash: null, retrievedAt: null },
  diagnostics: [{ code, stage, severity: "error", message }],
});

const toSource = (
  uri: string,
  bytes: Uint8Array,
  mediaType: string,
  hints: Hints,
  web: { readonly charset: string | null; readonly at: string } | null = null,
): SourceDocument => ({
  uri,
  mediaType,
  charsetHint: web?.charset ?? null,
  bytes,
  contentHash: contentHashOf(bytes),
  retrievedAt: web?.at ?? null,
  publishedHint: hints.published,
  languageHint: hints.language,
  diagnostics: [],
});

/** Reads a file. */
export const readFile = (input: FileInput, hints: Hints, limit: number): SourceDocument | Unread => {
  const ending = extname(input.path).toLowerCase();
  const mediaType = MEDIA_TYPES[ending];
  const name = basename(input.path);
  if (mediaType === undefined)
    return unread(input.uri, "application/octet-stream", {
      code: "read/unknown-ending",
      message: `${name} has ${ending === "" ? "no ending" : `the ending ${ending}`}; known: ${KNOWN_ENDINGS}.`,
    });
  try {
    const { size } = statSync(input.path);
    if (size > limit)
      return unread(input.uri, mediaType, {
        code: "read/too-large",
        message: `${name} has ${describeSize(size)}; at most ${describeSize(limit)} are read (limits.documentBytes).`,
      });
    const bytes = readFileSync(input.path);
    return toSource(input.uri, bytes, mediaType, hints);
  } catch (fault) {
    return unread(input.uri, mediaType, {
      code: "read/unreadable",
      message: `Cannot read ${name}: ${describeFault(fault)}; check the file and its permissions.`,
    });
  }
};

/** Makes a document of a fetched page. */
export const readPage = (input: WebInput, page: Fetched, hints: Hints): SourceDocument | Unread =>
  "bytes" in page
    ? toSource(input.uri, page.bytes, page.mediaType, hints, page)
    : unread(input.uri, "text/html", { ...page, stage: "fetch" });

/** Makes a document of bytes without a name; its address is their hash. */
export const readBytes = (bytes: Uint8Array, hints: Hints, mediaType = sniffMediaType(bytes)): SourceDocument =>
  toSource(`stdin:${contentHashOf(bytes).slice("sha256:".length)}`, bytes, mediaType, hints);

/** Tells whether reading failed. */
export const isUnread = (outcome: SourceDocument | Unread): outcome is Unread => "source" in outcome;
