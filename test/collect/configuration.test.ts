import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LIST = { name: "list", kind: "listing", url: "https://www.example.org/news" };

test.each<[object, string]>([
  [
    { ...LIST, include: "(" },
    'collect[0].include is "("; invalid regular expression: /(/u: Unterminated group; put \\',
  ],
  [{ ...LIST, exclude: "?page" }, 'collect[0].exclude is "?page"; invalid regular expression: /?page/u: Nothing to'],
  [{ ...LIST, links: "ul >> a" }, 'collect[0].links is "ul >> a", no CSS selector (Did not expect successive trav'],
  [
    { ...LIST, next: "a:nxt" },
    'collect[0].next is "a:nxt", no CSS selector (Unknown pseudo-class :nxt); write it as "ul',
  ],
  [{ ...LIST, links: "" }, 'collect[0].links is ""; too small'],
  [{ name: "in", kind: "folder" }, "collect[0].path is missing; expected string"],
])("refuses %j", async (source, message) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "pipeline.config.json"), JSON.stringify({ collect: [source] }));
  const { code, err } = await runCli(["collect", "--dry-run"], { cwd });
  const expected = `kronika: pipeline.config.json: ${message}`;
  expect([code, err.startsWith(expected) ? expected : err]).toEqual([2, expected]);
});

test("refuses two sources of one name", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "pipeline.config.json"), JSON.stringify({ collect: [LIST, LIST] }));
  expect((await runCli(["sources"], { cwd })).err).toBe(
    'kronika: pipeline.config.json: collect[1].name is "list"; give each source a name of its own.\n',
  );
});
