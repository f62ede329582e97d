import type { SourceDocument } from "../document.ts";
import type { RejectedSource } from "../records/schema.ts";

/** What a rejection tells of a document that could be read. */
export const rejectedSourceOf = ({ uri, mediaType, contentHash, retrievedAt }: SourceDocument): RejectedSource => ({
  uri,
  mediaType,
  charset: null,
  contentHash,
  retrievedAt,
});
