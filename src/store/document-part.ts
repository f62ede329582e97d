import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { inTransaction } from "./open-database.ts";
import { pack, unpack } from "./pack.ts";
import { query } from "./rows.ts";
import type { DocumentBytes, FetchedDocument, PutOutcome, Store, StoredDocument } from "./store.ts";

interface Row extends StoredDocument {
  readonly id: number;
  readonly sameAs: number | null;
}

const META =
  "id, uri, content_hash AS contentHash, etag, last_modified AS lastModified, vanished_at AS vanishedAt, same_as AS sameAs";

/** The part of the store that holds what was fetched. */
export const openDocumentPart = (
  database: DatabaseSyncInstance,
): Pick<Store, "findDocument" | "put" | "confirm" | "markVanished" | "documents"> => {
  const byUri = query<Row>(database, `SELECT ${META} FROM documents WHERE uri = ?`);
  const twin = query<{ id: number }>(
    database,
    `SELECT id FROM documents
     WHERE content_hash = ? AND uri <> ? AND same_as IS NULL AND vanished_at IS NULL ORDER BY id LIMIT 1`,
  );
  const upsert = query<{ id: number }>(
    database,
    `INSERT INTO documents (uri, content_hash, media_type, charset, etag, last_modified, fetched_at, checked_at, same_as, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (uri) DO UPDATE SET content_hash = excluded.content_hash, media_type = excluded.media_type,
       charset = excluded.charset, etag = excluded.etag, last_modified = excluded.last_modified,
       fetched_at = excluded.fetched_at, checked_at = excluded.checked_at, vanished_at = NULL,
       same_as = excluded.same_as, bytes = excluded.bytes
     RETURNING id`,
  );
  const touch = database.prepare(
    "UPDATE documents SET checked_at = ?, vanished_at = NULL, etag = ?, last_modified = ? WHERE id = ?",
  );
  const see = database.prepare("INSERT OR IGNORE INTO sightings (source, document) VALUES (?, ?)");
  const vanish = database.prepare("UPDATE documents SET vanished_at = ? WHERE uri = ? AND vanished_at IS NULL");
  /** Those that were taken for copies of a document stand for themselves once it is another one or gone. */
  const release = database.prepare(
    "UPDATE documents SET same_as = NULL WHERE same_as IN (SELECT id FROM documents WHERE uri = ?)",
  );
  const ids = query<{ id: number }>(
    database,
    `SELECT DISTINCT coalesce(documents.same_as, documents.id) AS id FROM documents
     JOIN sightings ON sightings.document = documents.id
     WHERE sightings.source IN (SELECT value FROM json_each(?)) AND documents.vanished_at IS NULL ORDER BY 1`,
  );
  const byId = query<DocumentBytes>(
    database,
    `SELECT uri, media_type AS mediaType, charset, bytes, fetched_at AS fetchedAt FROM documents WHERE id = ?`,
  );

  const replace = (document: FetchedDocument, old: Row | undefined): PutOutcome => {
    const { uri, contentHash, mediaType, charset, etag, lastModified, fetchedAt, bytes, source } = document;
    release.run(uri);
    const same = twin.first(contentHash, uri)?.id ?? null;
    const row = upsert.first(
      uri,
      contentHash,
      mediaType,
      charset,
      etag,
      lastModified,
      fetchedAt,
      fetchedAt,
      same,
      pack(bytes),
    );
    see.run(source, row?.id ?? 0);
    if (same !== null) return "duplicate";
    return old === undefined ? "new" : "changed";
  };

  const put = (document: FetchedDocument): PutOutcome => {
    const old = byUri.first(document.uri);
    if (old?.contentHash !== document.contentHash) return replace(document, old);
    touch.run(document.fetchedAt, document.etag, document.lastModified, old.id);
    see.run(document.source, old.id);
    return "unchanged";
  };

  return {
    findDocument: (uri) => byUri.first(uri),
    put: (document) => inTransaction(database, () => put(document)),
    confirm: (uri, source, at) => {
      inTransaction(database, () => {
        const old = byUri.first(uri);
        if (old === undefined) return;
        touch.run(at, old.etag, old.lastModified, old.id);
        see.run(source, old.id);
      });
    },
    markVanished: (uri, at) => {
      inTransaction(database, () => {
        vanish.run(at, uri);
        release.run(uri);
      });
    },
    documents: function* (sources) {
      for (const { id } of ids.all(JSON.stringify(sources))) {
        const row = byId.first(id);
        if (row !== undefined) yield { ...row, bytes: unpack(row.bytes) };
      }
    },
  };
};
