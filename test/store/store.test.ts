import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentHashOf } from "../../src/records/content-hash.ts";
import { openStore, openStoreToRead } from "../../src/store/open-store.ts";
import type { FetchedDocument } from "../../src/store/store.ts";
import { takeLock } from "../../src/store/take-lock.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const fetched = (uri: string, text: string): FetchedDocument => ({
  uri,
  source: "city",
  mediaType: "text/plain",
  charset: "utf-8",
  bytes: Buffer.from(text),
  contentHash: contentHashOf(text),
  etag: null,
  lastModified: null,
  fetchedAt: "2024-05-13T06:00:00.000Z",
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
