import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commonFolder } from "../src/read/common-folder.ts";
import { listInputs } from "../src/read/list-inputs.ts";
import { sniffMediaType } from "../src/read/media-types.ts";
import { isUnread, readFile } from "../src/stages/read.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const writeFiles = (...names: readonly string[]): string => {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "x");
  }
  return folder;
};

const list = async (cwd: string, ...given: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const input of listInputs(given, cwd))
    found.push("uri" in input ? input.uri : "message" in input ? input.message.replaceAll(cwd, "…") : "stdin");
  return found;
};

describe("the list of inputs", () => {
  const FILES = ["b.md", "a.txt", "sub/c.HTML", "sub/meta.json", ".hidden.txt", "node_modules/x.md", "d.htm", "e.pdf"];

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a folder, by name and with all below",
      ["."],
      ["file:a.txt", "file:b.md", "file:d.htm", "file:e.pdf", "file:sub/c.HTML"],
    ],
    ["one file, by its own folder", ["sub/c.HTML"], ["file:c.HTML"]],
    ["two files, by the folder they share", ["sub/c.HTML", "a.txt"], ["file:sub/c.HTML", "file:a.txt"]],
    ["a glob", ["**/*.{md,htm}"], ["file:b.md", "file:d.htm"]],
    ["a glob in a folder", ["sub/*"], ["file:c.HTML", "file:meta.json"]],
    [
      "standard input and addresses",
      ["-", "HTTPS://Example.org:443/a?utm_source=x&id=1#top"],
      ["stdin", "https://example.org/a?id=1"],
    ],
  ])("reads %s", async (_, given, uris) => expect(await list(writeFiles(...FILES), ...given)).toEqual(uris));

  test.each<[string, string, string]>([
    ["a missing path", "gone.txt", "Cannot read gone.txt: there is no such file or folder; check the path."],
    ["a glob that fits nothing", "*.docx", "No file fits *.docx; check the glob."],
    [
      "a folder without documents",
      "empty",
      "empty holds no document; known endings: .txt, .md, .html, .htm, .pdf, .docx, .odt.",
    ],
    [
      "an address of another kind",
      "ftp://example.org/a",
      "ftp://example.org/a: ftp addresses are not read; give http or https, or a path.",
    ],
    ["a broken address", "http://", "http:// is not a web address; write it as https://host/path."],
  ])("explains %s and goes on", async (_, given, message) => {
    expect(await list(writeFiles("a.txt", "empty/x.json"), given, "a.txt")).toEqual([message, "file:a.txt"]);
  });

  test("leaves a link that leads back to a folder above", async () => {
    const folder = writeFiles("sub/a.txt");
    symlinkSync(folder, join(folder, "sub/back"));
    expect(await list(folder, ".")).toEqual([
      "file:sub/a.txt",
      "…/sub/back leads back to …, a folder above it; it is not followed.",
    ]);
  });

  test("follows other links", async () => {
    const folder = writeFiles("real/a.txt", "in/b.txt");
    symlinkSync(join(folder, "real"), join(folder, "in/linked"));
    expect(await list(folder, "in")).toEqual(["file:b.txt", "file:linked/a.txt"]);
  });

  test("writes names in NFC", async () => {
    const folder = writeFiles("z\u0307.txt");
    expect(await list(folder, ".")).toEqual(["file:\u017c.txt"]);
  });
});

test.each([
  [["/a/b/c", "/a/b/d"], "/a/b"],
  [["/a/b", "/a/b/d"], "/a/b"],
  [["/a/bc", "/a/b"], "/a"],
  [["/x", "/y"], "/"],
  [["/x/y"], "/x/y"],
])("the common folder of %j is %s", (folders, common) => expect(commonFolder(folders)).toBe(common));

describe("reading a file", () => {
  const hints = { published: null, language: null };
  const read = (path: string, limit = 100) => {
    const outcome = readFile({ kind: "file", uri: "file:x", path }, hints, limit);
    return isUnread(outcome) ? outcome.diagnostics[0] : outcome;
  };

  test("gives its bytes and their hash", () => {
    expect(read(join(writeFiles("a.md"), "a.md"))).toMatchObject({
      mediaType: "text/markdown",
      contentHash: "sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
      retrievedAt: null,
    });
  });

  test.each([
    ["a.xyz", "read/unknown-ending", "a.xyz has the ending .xyz; known: .txt, .md, .html, .htm, .pdf, .docx, .odt."],
    ["a", "read/unknown-ending", "a has no ending; known: .txt, .md, .html, .htm, .pdf, .docx, .odt."],
    [
      "gone.txt",
      "read/unreadable",
      "Cannot read gone.txt: there is no such file or folder; check the file and its permissions.",
    ],
  ])("explains why %s cannot be read", (name, code, message) => {
    expect(read(join(writeFiles("a.xyz", "a"), name))).toMatchObject({ code, message });
  });

  test("refuses a file above the limit", () => {
    const folder = writeFiles();
    writeFileSync(join(folder, "big.txt"), "x".repeat(3 * 1024 * 1024));
    expect(read(join(folder, "big.txt"), 1024 * 1024)).toMatchObject({
      code: "read/too-large",
      message: "big.txt has 3 MB; at most 1 MB are read (limits.documentBytes).",
    });
  });

  test.runIf(process.getuid?.() !== 0)("explains a file without permission", () => {
    const path = join(writeFiles("a.txt"), "a.txt");
    chmodSync(path, 0);
    expect(read(path)).toMatchObject({ code: "read/unreadable" });
  });
});

test.each([
  ["%PDF-1.7", "application/pdf"],
  ["  <!DOCTYPE html><html>", "text/html"],
  ["Dnia 7 maja", "text/plain"],
])("standard input that begins with %j is %s", (start, type) =>
  expect(sniffMediaType(new TextEncoder().encode(start))).toBe(type),
);
