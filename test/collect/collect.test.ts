import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordIdOf } from "../../src/records/ids.ts";
import { openStore, openStoreToRead } from "../../src/store/open-store.ts";
import { takeLock } from "../../src/store/take-lock.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestSite, type TestSite } from "../support/test-site.ts";

/** Pages a host: 2,000 on all five of the whole site, as `.ci/run` takes it. */
const { KRONIKA_SITE } = process.env;
const PAGES = KRONIKA_SITE === "whole" ? 400 : 40;
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
    limits: { documentBytes: 1_000_000, fetchTimeout: 1000 },
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

const atomOfNothing =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2016-05-13T08:00:00Z</updated></feed>';

const codesOf = (events: readonly { event: string; uri?: string; code?: string }[]): Record<string, string> =>
  Object.fromEntries(
    events.flatMap(({ event, uri, code }) =>
      event === "address" && code !== undefined ? [[new URL(uri ?? "").pathname, code]] : [],
    ),
  );

describe("kronika collect", () => {
  test("takes everything allowed once, nothing forbidden, and the second time what has changed", {
    timeout: 300_000,
  }, async () => {
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
    // Those of five hosts, and the busy, the often asked and the oddly encoded one; copies are no documents of their own.
    expect(documents.length).toBe(5 * PAGES + 3);

    const [news, gone] = [`${site.hosts[0]}/news/0.html`, `${site.hosts[1]}/news/1.html`];
    site.changes.set(
      news,
      "<html><body><p>Dnia 14 maja 2016 r. Rada Miasta Torunia uchwaliła sprostowanie budżetu.</p></body></html>",
    );
    site.changes.set(gone, null);
    const second = await collect(cwd);
    const again = second.asked.filter(({ path }) => /^\/(?:news\/|copy|words)/.test(path));
    expect(again.filter(({ isConditional }) => !isConditional)).toEqual([]);
    // All but the changed and the vanished one, and two copies; the one that another address leads to is asked for twice.
    expect(again.filter(({ status }) => status === 304).length).toBe(5 * PAGES + 1);
    const fresh = second.events.filter(({ event, unchanged }) => event === "document" && !unchanged);
    // The first copy of the page that changed stands for itself now, and for the other one.
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
    const sources = await out("sources");
    expect(sources).toMatch(/feed \(feed\) {2}not collected yet/);
    expect(sources).toMatch(new RegExp(`json \\(feed\\) {2}last 20.* new ${PAGES + 1} `));
    expect(await out("runs")).toMatch(
      new RegExp(` collect {2}${PAGES + 1} documents, ${PAGES + 1} records, 0 rejected\\n$`),
    );
    expect(await out("doctor")).toBe("All sources are as they were.\n");
    expect((await out("search", "Torunia", "budzetu", "--json", "-n", "100")).split("\n").length).toBeGreaterThan(1);
    expect((await out("search", "Kowno", "--from", "2016-05", "--json")).split("\n").length).toBeGreaterThan(10);
    openStoreToRead(join(cwd, "k.db")).close();
  });

  test("keeps what failed and tells of it, and warns in run.json", async () => {
    const cwd = configure({ collect: site.sources.slice(3, 4) });
    await collect(cwd);
    const { out } = await runCli(["runs", "last", "--json"], { cwd });
    const failures = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(failures.find(({ uri }) => uri.endsWith("/odd/picture.png"))).toMatchObject({
      source: "atom",
      code: "fetch/media-type",
    });
    expect((await runCli(["runs"], { cwd })).out).toMatch(/, 7 failed or rejected anew \(kronika runs 1\)/);
    expect((await runCli(["runs", "none"], { cwd })).err).toMatch(/^kronika: The run is "none"; give the number/);
    site.changes.set(`${site.hosts[3]}/atom.xml`, atomOfNothing);
    await collect(cwd);
    site.changes.clear();
    const { warnings, sources, notFetched } = JSON.parse(readFileSync(join(cwd, "output/run.json"), "utf8"));
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(["source/yields-nothing"]);
    expect([sources.length, notFetched]).toEqual([1, []]);
    expect((await runCli(["runs"], { cwd })).out).toMatch(/, 1 warning \(kronika doctor\)/);
  });

  test("takes the rest of a long list in later runs", async () => {
    const cwd = configure({ collect: [{ ...site.sources[0], most: 15 }] });
    const newIn = async () => {
      const { events } = await collect(cwd);
      return events.filter(({ outcome }) => outcome === "new").length;
    };
    expect([await newIn(), await newIn()]).toEqual([15, 15]);
  });

  test("leaves out the addresses that are not wanted", async () => {
    const cwd = configure({ collect: [{ ...site.sources[0], include: "/news/", exclude: "[02468]\\.html$" }] });
    const { events } = await collect(cwd, "--dry-run");
    expect(events.filter(({ outcome }) => outcome === "would-fetch").length).toBe(PAGES / 2);
  });

  test("reads a folder, again what has changed, and marks what has gone", async () => {
    const cwd = configure({ collect: [{ name: "inbox", kind: "folder", path: "in" }] });
    mkdirSync(join(cwd, "in/deep"), { recursive: true });
    const put = (name: string, day: number): void =>
      writeFileSync(
        join(cwd, "in", name),
        `Dnia ${day} maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu miasta.`,
      );
    put("a.txt", 12);
    put("deep/b.md", 13);
    put("copy.txt", 12);
    const outcomes = async () => {
      const { events } = await collect(cwd);
      return Object.fromEntries(
        events.flatMap(({ event, uri, outcome }) => (event === "address" ? [[uri, outcome]] : [])),
      );
    };
    expect(await outcomes()).toEqual({
      "file:inbox/a.txt": "new",
      "file:inbox/copy.txt": "duplicate",
      "file:inbox/deep/b.md": "new",
    });
    const records = readFileSync(join(cwd, "output/records.ndjson"), "utf8").trim().split("\n");
    expect(records.map((line) => JSON.parse(line).source.uri)).toEqual(["file:inbox/a.txt", "file:inbox/deep/b.md"]);
    put("a.txt", 14);
    rmSync(join(cwd, "in/deep/b.md"));
    expect(await outcomes()).toEqual({
      "file:inbox/a.txt": "changed",
      "file:inbox/copy.txt": "unchanged",
      "file:inbox/deep/b.md": "vanished",
    });
  });

  test("does not write again what has not changed", async () => {
    const cwd = configure({ collect: site.sources.slice(4) });
    await collect(cwd);
    const file = join(cwd, "output/records.ndjson");
    const [{ id }] = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const paths = [file, join(cwd, "output/records", `${id}.json`)];
    for (const path of paths) utimesSync(path, 1000, 1000);
    await collect(cwd);
    expect(paths.map((path) => statSync(path).mtimeMs)).toEqual([1_000_000, 1_000_000]);
    site.changes.set(
      `${site.hosts[4]}/news/3.html`,
      "<p>Dnia 14 maja 2016 r. Rada Miasta Torunia uchwaliła zmianę.</p>",
    );
    await collect(cwd);
    site.changes.clear();
    expect(statSync(file).mtimeMs).toBeGreaterThan(1_000_000);
  });
});
