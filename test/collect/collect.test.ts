import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordIdOf } from "../../src/records/ids.ts";
import { openStore, openStoreToRead } from "../../src/store/open-store.ts";
import { takeLock } from "../../src/store/take-lock.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestSite, type TestSite } from "../support/test-site.ts";

const PAGES = 40;
const PAUSE = 5;

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite(PAGES);
});
afterAll(() => site.close());

const configure = (more: object = {}): string => {
  const cwd = temporaryFolder();
  const config = {
    collect: site.sources,
    store: "k.db",
    network: { allow: ["127.0.0.1"], pause: PAUSE, contact: "ops@example.org", retries: 2 },
    limits: { documentBytes: 1_000_000, fetchTimeout: 300 },
    ...more,
  };
  writeFileSync(join(cwd, "pipeline.config.json"), JSON.stringify(config));
  return cwd;
};

const collect = async (cwd: string, ...argv: readonly string[]) => {
  const from = site.asked.length;
  const { code, err } = await runCli(["collect", "--json", ...argv], { cwd });
  const events = err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, err, events, asked: site.asked.slice(from) };
};

const codesOf = (events: readonly { event: string; uri?: string; code?: string }[]): Record<string, string> =>
  Object.fromEntries(
    events.flatMap(({ event, uri, code }) =>
      event === "address" && code !== undefined ? [[new URL(uri ?? "").pathname, code]] : [],
    ),
  );

describe("kronika collect", () => {
  test("takes everything allowed once, nothing forbidden, and the second time what has changed", async () => {
    const cwd = configure();
    const first = await collect(cwd);
    expect(first.code).toBe(1);
    expect(codesOf(first.events)).toEqual({
      "/secret/1.html": "fetch/robots",
      "/odd/loop.html": "fetch/redirect",
      "/odd/bomb.html": "fetch/too-large",
      "/odd/broken.html": "fetch/unreachable",
      "/odd/slow.html": "fetch/unreachable",
      "/odd/inside.html": "fetch/robots-unreachable",
      "/odd/picture.png": "fetch/media-type",
      "/odd/gone.html": "fetch/vanished",
    });
    expect(first.asked.filter(({ path, host }) => path.startsWith("/secret/") && host !== 4)).toEqual([]);
    expect(site.mostAtOnce()).toBe(1);
    expect(first.asked.filter(({ agent }) => !/^kronika\/\S+ \(ops@example\.org\)$/.test(agent))).toEqual([]);
    const pages = first.asked.filter(({ path }) => path.startsWith("/news/")).map(({ host, path }) => `${host}${path}`);
    // The one that another address leads to is fetched from both.
    expect([pages.length, new Set(pages).size]).toEqual([5 * PAGES + 1, 5 * PAGES]);
    const [busy = 0, late = 0, ...more] = first.asked
      .filter(({ path }) => path === "/odd/busy.html")
      .map(({ at }) => at);
    expect([late - busy >= 999, more]).toEqual([true, []]);
    const documents = first.events.filter(({ event }) => event === "document");
    // Those of five hosts, and the busy, the often asked and the oddly encoded one; the copy is no document of its own.
    expect(documents.length).toBe(5 * PAGES + 3);

    const [news, gone] = [`${site.hosts[0]}/news/0.html`, `${site.hosts[1]}/news/1.html`];
    site.changes.set(
      news,
      "<html><body><p>Dnia 14 maja 2016 r. Rada Miasta Torunia uchwaliła sprostowanie budżetu.</p></body></html>",
    );
    site.changes.set(gone, null);
    const second = await collect(cwd);
    const again = second.asked.filter(({ path }) => path.startsWith("/news/"));
    expect(again.filter(({ isConditional, status }) => !isConditional && status === 200).length).toBe(1);
    expect(again.filter(({ status }) => status === 304).length).toBe(5 * PAGES - 2);
    const fresh = second.events.filter(({ event, unchanged }) => event === "document" && !unchanged);
    // The copy of the page that changed stands for itself now.
    expect(fresh.map(({ uri }) => new URL(uri).pathname).sort()).toEqual(["/copy.html", "/news/0.html"]);
    const store = openStore(join(cwd, "k.db"));
    expect([news, gone].map((uri) => store.countVersions(recordIdOf(uri)))).toEqual([2, 1]);
    expect(store.findDocument(gone)?.vanishedAt).toMatch(/^\d{4}-/);
    store.close();
    site.changes.clear();
  });

  test("keeps a pause between two requests to one host", async () => {
    const { asked } = await collect(configure({ network: { allow: ["127.0.0.1"], pause: 20 } }), "feed");
    const times = asked.map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    // The crawl-delay of 30 ms counts; timers and clocks round to whole milliseconds.
    expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(28);
  });

  test("asks nobody on this machine or a private network unless that is allowed", async () => {
    const { asked, events } = await collect(configure({ network: { pause: 0, retries: 0 } }));
    expect(asked).toEqual([]);
    expect(events.filter(({ event }) => event === "source").map(({ failed }) => failed)).toEqual([1, 1, 1, 1, 1]);
  });

  test("looks at what a name leads to when it connects", async () => {
    const port = new URL(site.hosts[0] ?? "").port;
    const { asked, events } = await collect(
      configure({
        collect: [{ name: "named", kind: "page", url: `http://localhost:${port}/news/0.html` }],
        network: { pause: 0, retries: 0 },
      }),
    );
    expect([asked, events.find(({ event }) => event === "address")?.outcome]).toEqual([[], "failed"]);
  });

  test("keeps nothing in a dry run, and passes over what is too old", async () => {
    const cwd = configure();
    const dry = await collect(cwd, "sitemap", "--dry-run");
    expect(dry.events.filter(({ outcome }) => outcome === "would-fetch").length).toBe(PAGES + 1);
    expect(dry.asked.map(({ path }) => path).sort()).toEqual(["/one.xml.gz", "/robots.txt", "/sitemap.xml"]);
    const late = await collect(cwd, "sitemap", "--since", "2016-05-14", "--dry-run");
    expect(late.events.filter(({ outcome }) => outcome === "would-fetch")).toEqual([]);
  });

  test("leaves a store alone on which another collect works", async () => {
    const cwd = configure();
    const release = takeLock(join(cwd, "k.db"));
    const { code, err } = await runCli(["collect"], { cwd });
    release();
    expect([code, err]).toEqual([3, expect.stringMatching(/^kronika: Another kronika collect works on .*k\.db;/)]);
  });

  test("is told of by sources, runs, doctor and search", async () => {
    const cwd = configure();
    await collect(cwd, "json");
    const out = async (...argv: readonly string[]) => (await runCli(argv, { cwd })).out;
    expect(await out("sources")).toMatch(/feed \(feed\) {2}not collected yet[\s\S]*json \(feed\) {2}last 20.* new 41 /);
    expect(await out("runs")).toMatch(/ collect {2}41 documents, 41 records, 0 rejected\n$/);
    expect(await out("doctor")).toBe("All sources are as they were.\n");
    expect((await out("search", "Torunia", "budzetu", "--json", "-n", "100")).split("\n").length).toBeGreaterThan(1);
    expect((await out("search", "Kowno", "--from", "2016-05", "--json")).split("\n").length).toBeGreaterThan(10);
    openStoreToRead(join(cwd, "k.db")).close();
  });
});
