import { extractRecord } from "./batch/extract-record.ts";
import { rejectedSourceOf } from "./batch/rejected-source.ts";
import { type Config, configSchema } from "./config-schema.ts";
import type { SourceDocument } from "./document.ts";
import type { Language } from "./languages/codes.ts";
import { pipeline } from "./pipeline.ts";
import { sniffMediaType } from "./read/media-types.ts";
import { configHashOf } from "./records/config-hash.ts";
import { contentHashOf } from "./records/content-hash.ts";
import type { KronikaRecord, Rejection } from "./records/schema.ts";
import { stampOfBuild } from "./records/stamp.ts";
import { toRejection } from "./records/to-rejection.ts";
import { isRejected } from "./stage.ts";

/** What is known of a document beside its words. */
export interface ExtractOptions {
  /** Where it comes from; the record's id follows from it. Left out, it follows from the content. */
  readonly uri?: string;
  /** `text/plain`, `text/markdown`, `text/html`, `application/pdf` …; guessed from the first bytes when left out. */
  readonly mediaType?: string;
  /** The charset that a header named; bytes only. */
  readonly charset?: string;
  /** The publication date (YYYY-MM-DD), for a document that states none. */
  readonly published?: string;
  /** The document's language, instead of finding it out. */
  readonly language?: Language;
}

/** An open pipeline; its dictionaries stay loaded between documents. */
export interface OpenPipeline {
  /** The names of the stages in order. */
  readonly stages: readonly string[];
  /** Makes a record, or a rejection that says why not; never throws for a document. */
  readonly extract: (input: string | Uint8Array, options?: ExtractOptions) => Promise<KronikaRecord | Rejection>;
}

const toSource = (input: string | Uint8Array, options: ExtractOptions): SourceDocument => {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const contentHash = contentHashOf(bytes);
  return {
    uri: options.uri ?? contentHash.replace("sha256", "memory"),
    mediaType: options.mediaType ?? sniffMediaType(bytes),
    charsetHint: typeof input === "string" ? "utf-8" : (options.charset ?? null),
    bytes,
    contentHash,
    retrievedAt: null,
    publishedHint: options.published ?? null,
    languageHint: options.language ?? null,
    diagnostics: [],
  };
};

/**
 * Opens the pipeline with a configuration; keep it when there is more than one document.
 * Throws when the configuration is wrong.
 */
export const openPipeline = async (config: Config = {}): Promise<OpenPipeline> => {
  const full = configSchema.parse(config);
  return {
    stages: [...pipeline.stages, "record", "validate"],
    extract: async (input, options = {}) => {
      const source = toSource(input, options);
      const hints = { published: source.publishedHint, language: source.languageHint };
      const stamp = { ...stampOfBuild(), config: configHashOf(full, hints) };
      const outcome = await extractRecord(source, full, stamp);
      if (!isRejected(outcome)) return outcome.record;
      return toRejection(rejectedSourceOf(source), stamp, outcome.rejected);
    },
  };
};

/** Extracts one document; see {@link openPipeline} for many. */
export const extract = async (
  input: string | Uint8Array,
  options: ExtractOptions & { readonly config?: Config } = {},
): Promise<KronikaRecord | Rejection> => (await openPipeline(options.config)).extract(input, options);

/** Tells a record from a rejection. */
export const isRecord = (outcome: KronikaRecord | Rejection): outcome is KronikaRecord =>
  outcome.schema === "kronika.record/1";
