/**
 * The steps from an empty file to the schema of today, in order; `user_version` counts those taken.
 * A step that was released is never changed: add another one.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    content_hash TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT,
    etag TEXT,
    last_modified TEXT,
    fetched_at TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    vanished_at TEXT,
    -- The document that has the same bytes and was there first.
    same_as INTEGER REFERENCES documents (id),
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_hash ON documents (content_hash);

  CREATE TABLE sightings (
    source TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (id),
    PRIMARY KEY (source, document)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    uri TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    rules TEXT NOT NULL,
    config TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('record', 'rejected')),
    is_current INTEGER NOT NULL,
    title TEXT,
    language TEXT,
    day TEXT,
    json BLOB NOT NULL,
    UNIQUE (record_id, version)
  ) STRICT;
  CREATE UNIQUE INDEX current_records ON records (record_id) WHERE is_current = 1;
  CREATE INDEX current_records_by_uri ON records (uri) WHERE is_current = 1;

  -- Words are folded by us before they come here, so the tokenizer has nothing to do but part them.
  CREATE VIRTUAL TABLE words USING fts5 (
    title, text, people, cities, types,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
  );

  CREATE TABLE forms (form TEXT NOT NULL, base TEXT NOT NULL, PRIMARY KEY (form, base)) STRICT, WITHOUT ROWID;

  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    summary TEXT
  ) STRICT;

  CREATE TABLE source_runs (
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    at TEXT NOT NULL,
    found INTEGER NOT NULL,
    new INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    vanished INTEGER NOT NULL,
    PRIMARY KEY (run, source)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE failures (
    id INTEGER PRIMARY KEY,
    run INTEGER REFERENCES runs (id),
    source TEXT,
    uri TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- The hash of the article's words, or of the bytes where there are none: what tells copies.
  ALTER TABLE documents ADD COLUMN text_hash TEXT;
  UPDATE documents SET text_hash = content_hash;
  DROP INDEX documents_by_hash;
  CREATE INDEX documents_by_text ON documents (text_hash);

  -- Addresses that lead on to a document.
  CREATE TABLE aliases (
    uri TEXT PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX failures_by_run ON failures (run);
  `,
];
