import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { contentHashOf } from "../../src/records/content-hash.ts";
import { MIGRATIONS } from "../../src/store/migrations.ts";
import { openStore, openStoreToRead } from "../../src/store/open-store.ts";
import type { FetchedDocument } from "../../src/store/store.ts";
import { takeLock } from "../../src/store/take-lock.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const fetched = (uri: string, text: string, more: Partial<FetchedDocument> = {}): FetchedDocument => ({
  uri,
  asked: uri,
  textHash: null,
  source: "city",
  mediaType: "text/plain",
  charset: "utf-8",
  bytes: Buffer.from(text),
  contentHash: contentHashOf(text),
  etag: null,
  lastModified: null,
  fetchedAt: "2024-05-13T06:00:00.000Z",
  ...more,
});

const open = () => openStore(join(temporaryFolder(), "deep/er/k.db"));

describe("documents in a store", () => {
  test("are new, unchanged or changed", () => {
    const store = open();
    expect(["one", "one", "two"].map((text) => store.put(fetched("https://a/1", text)))).toEqual([
      "new",
      "unchanged",
      "changed",
    ]);
    store.close();
  });

  test("come once for one text at two addresses, until the first one goes", () => {
    const store = open();
    const uris = () => [...store.documents(["city"])].map(({ uri }) => uri);
    expect([store.put(fetched("https://a/1", "x")), store.put(fetched("https://a/2", "x"))]).toEqual([
      "new",
      "duplicate",
    ]);
    expect(uris()).toEqual(["https://a/1"]);
    store.markVanished("https://a/1", "2024-05-14T06:00:00.000Z");
    expect(uris()).toEqual(["https://a/2"]);
    expect(store.findDocument("https://a/1")?.vanishedAt).toBe("2024-05-14T06:00:00.000Z");
    store.close();
  });

  test("are copies when their words are the same, and the first copy stands for the others", () => {
    const store = open();
    const put = (uri: string, text: string, textHash: string) => store.put(fetched(uri, text, { textHash }));
    expect([
      put("https://a/1", "<p>x</p>", "w"),
      put("https://b/1", "<b>x</b>", "w"),
      put("https://c/1", "<i>x</i>", "w"),
      put("https://d/1", "<i>y</i>", "v"),
    ]).toEqual(["new", "duplicate", "duplicate", "new"]);
    store.markVanished("https://a/1", "2024-05-14T06:00:00.000Z");
    expect([...store.documents(["city"])].map(({ uri }) => uri)).toEqual(["https://b/1", "https://d/1"]);
    store.close();
  });

  test("are found by an address that leads to them", () => {
    const store = open();
    store.put(fetched("https://a/new", "x", { asked: "https://a/old", etag: "e" }));
    store.confirm("https://a/old", "other", "2024-05-15T06:00:00.000Z");
    expect(store.findDocument("https://a/old")).toMatchObject({
      uri: "https://a/new",
      etag: "e",
      checkedAt: "2024-05-15T06:00:00.000Z",
    });
    expect(store.urisOf("other")).toEqual(["https://a/new"]);
    store.close();
  });

  test("keep their bytes", () => {
    const store = open();
    store.put(fetched("https://a/1", "Łódź"));
    expect([...store.documents(["city"])].map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["Łódź"]);
    expect([...store.documents(["elsewhere"])]).toEqual([]);
    store.close();
  });
});

describe("a store", () => {
  test("can be read while it is written", () => {
    const path = join(temporaryFolder(), "k.db");
    const writer = openStore(path);
    const reader = openStoreToRead(path);
    writer.put(fetched("https://a/1", "x"));
    expect(reader.findDocument("https://a/1")?.uri).toBe("https://a/1");
    expect(() => reader.put(fetched("https://a/2", "y"))).toThrow("it is read-only");
    reader.close();
    writer.close();
  });

  test("takes over what an earlier version wrote", () => {
    const path = join(temporaryFolder(), "k.db");
    const database = new DatabaseSync(path);
    database.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`);
    database.exec(
      "INSERT INTO documents (uri, content_hash, media_type, fetched_at, checked_at, bytes) VALUES ('https://a/1', 'h', 'text/plain', 'd', 'd', x'00')",
    );
    database.close();
    const store = openStore(path);
    expect(store.put({ ...fetched("https://a/2", "x"), contentHash: "h" })).toBe("duplicate");
    store.close();
  });

  test("keeps what failed, run by run", () => {
    const store = open();
    const [first, second] = [store.startRun("collect", "t1"), store.startRun("extract", "t2")];
    const failure = { source: "s", uri: "https://a/1", code: "fetch/status", message: "It answers 500.", at: "t" };
    store.addFailure(first, failure);
    expect([store.failures(first), store.failures(second)]).toEqual([[failure], []]);
    expect(store.runs(5).map(({ failures }) => failures)).toEqual([0, 1]);
    store.close();
  });

  test("is locked for one collect at a time", () => {
    const path = join(temporaryFolder(), "k.db");
    const release = takeLock(path);
    expect(() => takeLock(path)).toThrow("Another kronika collect works on");
    release();
    takeLock(path)();
  });

  test("that is not there cannot be read", () => {
    expect(() => openStoreToRead(join(temporaryFolder(), "k.db"))).toThrow("There is no store");
  });
});
