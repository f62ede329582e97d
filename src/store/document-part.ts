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
  "id, uri, content_hash AS contentHash, etag, last_modified AS lastModified, checked_at AS checkedAt, vanished_at AS vanishedAt, same_as AS sameAs";

/** The part of the store that holds what was fetched. */
export const openDocumentPart = (
  database: DatabaseSyncInstance,
): Pick<Store, "findDocument" | "urisOf" | "put" | "confirm" | "markVanished" | "documents"> => {
  const byUri = query<Row>(database, `SELECT ${META} FROM documents WHERE uri = ?`);
  const byAlias = query<Row>(
    database,
    `SELECT ${META} FROM documents WHERE id = (SELECT document FROM aliases WHERE aliases.uri = ?)`,
  );
  const addAlias = database.prepare("INSERT OR REPLACE INTO aliases (uri, document) VALUES (?, ?)");
  const twin = query<{ id: number }>(
    database,
    `SELECT id FROM documents
     WHERE text_hash = ? AND uri <> ? AND same_as IS NULL AND vanished_at IS NULL ORDER BY id LIMIT 1`,
  );
  const upsert = query<{ id: number }>(
    database,
    `INSERT INTO documents (uri, content_hash, media_type, charset, etag, last_modified, fetched_at, checked_at, same_as, text_hash, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (uri) DO UPDATE SET content_hash = excluded.content_hash, media_type = excluded.media_type,
       charset = excluded.charset, etag = excluded.etag, last_modified = excluded.last_modified,
       fetched_at = excluded.fetched_at, checked_at = excluded.checked_at, vanished_at = NULL,
       same_as = excluded.same_as, text_hash = excluded.text_hash, bytes = excluded.bytes
     RETURNING id`,
  );
  const touch = database.prepare(
    "UPDATE documents SET checked_at = ?, vanished_at = NULL, etag = ?, last_modified = ? WHERE id = ?",
  );
  const see = database.prepare("INSERT OR IGNORE INTO sightings (source, document) VALUES (?, ?)");
  const vanish = database.prepare("UPDATE documents SET vanished_at = ? WHERE uri = ? AND vanished_at IS NULL");
  const copies = query<{ id: number }>(
    database,
    `SELECT id FROM documents WHERE same_as = (SELECT id FROM documents WHERE uri = ?)
     ORDER BY vanished_at IS NOT NULL, id`,
  );
  const copyOf = database.prepare("UPDATE documents SET same_as = ? WHERE id = ?");
  /** The copies of a document that is now another one or gone: the first of them stands for all. */
  const release = (uri: string): void => {
    const [heir, ...others] = copies.all(uri);
    if (heir === undefined) return;
    copyOf.run(null, heir.id);
    for (const { id } of others) copyOf.run(heir.id, id);
  };
  const seenBy = query<{ uri: string }>(
    database,
    `SELECT documents.uri FROM sightings JOIN documents ON documents.id = sightings.document
     WHERE sightings.source = ? AND documents.vanished_at IS NULL ORDER BY documents.id`,
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
    const words = document.textHash ?? contentHash;
    release(uri);
    const same = twin.first(words, uri)?.id ?? null;
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
      words,
      pack(bytes),
    );
    see.run(source, row?.id ?? 0);
    if (document.asked !== uri) addAlias.run(document.asked, row?.id ?? 0);
    if (same !== null) return "duplicate";
    return old === undefined ? "new" : "changed";
  };

  const put = (document: FetchedDocument): PutOutcome => {
    const old = byUri.first(document.uri);
    if (old?.contentHash !== document.contentHash) return replace(document, old);
    touch.run(document.fetchedAt, document.etag, document.lastModified, old.id);
    see.run(document.source, old.id);
    if (document.asked !== document.uri) addAlias.run(document.asked, old.id);
    return "unchanged";
  };

  const find = (uri: string): Row | undefined => byUri.first(uri) ?? byAlias.first(uri);

  return {
    findDocument: find,
    urisOf: (source) => seenBy.all(source).map(({ uri }) => uri),
    put: (document) => inTransaction(database, () => put(document)),
    confirm: (uri, source, at) => {
      inTransaction(database, () => {
        const old = find(uri);
        if (old === undefined) return;
        touch.run(at, old.etag, old.lastModified, old.id);
        see.run(source, old.id);
      });
    },
    markVanished: (uri, at) => {
      inTransaction(database, () => {
        vanish.run(at, uri);
        release(uri);
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
