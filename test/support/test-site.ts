import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** A request that a host of the test site was asked. */
export interface Asked {
  readonly host: number;
  readonly path: string;
  readonly at: number;
  readonly isConditional: boolean;
  readonly agent: string;
  status: number;
}

/** Five hosts of real shape on this machine. */
export interface TestSite {
  readonly hosts: readonly string[];
  readonly asked: Asked[];
  /** The sources of a configuration that lead to everything. */
  readonly sources: readonly object[];
  /** Pages that answer with something else from now on; null is 410. */
  readonly changes: Map<string, string | null>;
  /** The most requests that one host had at a time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

const HOSTS = 5;
const PER_LIST = 20;
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

const SENTENCES = [
  "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu miasta.",
  "On 12 May 2016 the town council met in the town hall and adopted the budget of the town for the next year.",
  "2016 m. gegužės 12 d. Kauno miesto taryba susirinko rotušėje ir patvirtino miesto biudžetą kitiems metams.",
];

const pageOf = (host: number, number: number): string => {
  const sentence = SENTENCES[(host + number) % SENTENCES.length] ?? "";
  return `<!doctype html><html><head><meta charset="utf-8"><title>Nr ${host}-${number}</title></head><body><article><h1>Nr ${host}-${number}</h1><p>${sentence} ${host}-${number}.</p><p>${sentence}</p></article></body></html>`;
};

/** The same words on another site. */
const copyOf = (host: number, number: number): string =>
  pageOf(host, number)
    .replace("<article>", '<div class="frame"><nav><a href="/">Start</a></nav><main>')
    .replace("</article>", "</main></div>");

const pathOf = (number: number): string => `/news/${number}.html`;

/** What is odd on the fourth host. */
const ODD = [
  "/odd/busy.html",
  "/odd/many.html",
  "/odd/loop.html",
  "/odd/bomb.html",
  "/odd/broken.html",
  "/odd/slow.html",
  "/odd/inside.html",
  "/odd/charset.html",
  "/odd/moved.html",
  "/odd/picture.png",
  "/odd/gone.html",
  "/secret/1.html",
];

const feed = (base: string, paths: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>${base}</link><description>d</description>${paths
    .map(
      (path) =>
        `<item><title>x</title><link>${base}${path}?utm_source=feed#top</link><pubDate>Fri, 13 May 2016 08:00:00 GMT</pubDate></item>`,
    )
    .join("")}</channel></rss>`;

const atom = (base: string, paths: readonly string[]): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2016-05-13T08:00:00Z</updated>${paths
    .map(
      (path) =>
        `<entry><title>x</title><id>${path}</id><link rel="alternate" href="${base}${path}"/><updated>2016-05-13T08:00:00Z</updated></entry>`,
    )
    .join("")}</feed>`;

const sitemap = (base: string, paths: readonly string[]): Buffer =>
  gzipSync(
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
      .map((path) => `<url><loc>${base}${path}</loc><lastmod>2016-05-13</lastmod></url>`)
      .join("")}</urlset>`,
  );

const listing = (paths: readonly string[], page: number): string =>
  `<html><body><nav><a href="/secret/2.html">x</a></nav><ul class="news list">${paths
    .slice(page * PER_LIST, (page + 1) * PER_LIST)
    .map((path) => `<li><a href="${path}">x</a></li>`)
    .join(
      "",
    )}</ul>${(page + 1) * PER_LIST < paths.length ? `<a rel="next" href="/list?page=${page + 1}">next</a>` : ""}</body></html>`;

/** Starts the test site. */
export const openTestSite = async (pagesPerHost: number): Promise<TestSite> => {
  const asked: Asked[] = [];
  const changes = new Map<string, string | null>();
  const tries = new Map<string, number>();
  const open: number[] = [];
  let most = 0;
  const hosts: string[] = [];
  const paths = Array.from({ length: pagesPerHost }, (_, number) => pathOf(number));

  const odd = (path: string, base: string, response: ServerResponse): boolean => {
    const count = (tries.get(path) ?? 0) + 1;
    tries.set(path, count);
    const answer = (status: number, headers: Record<string, string>, body: string | Buffer = ""): boolean => {
      response.writeHead(status, headers).end(body);
      return true;
    };
    const html = { "content-type": "text/html; charset=utf-8" };
    if (path === "/odd/busy.html" && count === 1) return answer(503, { "retry-after": "1" });
    if (path === "/odd/many.html" && count === 1)
      return answer(429, { "retry-after": new Date(Date.now() + 1000).toUTCString() });
    if (path === "/odd/busy.html" || path === "/odd/many.html")
      return answer(200, html, pageOf(7, path === "/odd/busy.html" ? 1 : 2));
    if (path.startsWith("/odd/loop.html")) return answer(302, { location: "/odd/loop.html?again" });
    if (path === "/odd/bomb.html") return answer(200, { ...html, "content-encoding": "gzip" }, BOMB);
    if (path === "/odd/slow.html") return true;
    if (path === "/odd/inside.html") return answer(302, { location: base.replace("127.0.0.1", "127.0.0.2") });
    if (path === "/odd/moved.html") return answer(301, { location: pathOf(0) });
    if (path === "/odd/picture.png") return answer(200, { "content-type": "image/png" }, "x");
    if (path === "/odd/gone.html") return answer(404, {});
    if (path === "/odd/charset.html") return answer(200, { "content-type": "text/html; charset=x-none" }, pageOf(8, 0));
    if (path !== "/odd/broken.html") return false;
    response.writeHead(200, { ...html, "content-length": "5000" });
    response.write("<html>");
    setTimeout(() => response.destroy(), 20);
    return true;
  };

  const list = (host: number, path: string, base: string): string | Buffer | undefined => {
    if (path === "/robots.txt")
      return host === 4 ? undefined : `User-agent: *\nDisallow: /secret/\n${host === 0 ? "Crawl-delay: 0.03\n" : ""}`;
    if (host === 0 && path === "/feed.xml") return feed(base, [...paths, "/secret/1.html"]);
    if (host === 1 && path === "/sitemap.xml")
      return `<?xml version="1.0"?><sitemapindex><sitemap><loc>${base}/one.xml.gz</loc></sitemap><sitemap><loc>${base}/sitemap.xml</loc></sitemap></sitemapindex>`;
    if (host === 1 && path === "/one.xml.gz") return sitemap(base, [...paths, "/secret/1.html"]);
    if (host === 2 && path.startsWith("/list")) return listing(paths, Number(/\d+$/.exec(path)?.[0] ?? 0));
    if (host === 3 && path === "/atom.xml") return atom(base, [...ODD, ...paths]);
    if (host === 4 && path === "/feed.json")
      return JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "T",
        items: [...paths, "/copy.html", "/words.html"].map((path) => ({ id: path, url: base + path })),
      });
    return undefined;
  };

  const answer = (host: number, request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? "/";
    const base = hosts[host] ?? "";
    if (host === 3 && odd(path, base, response)) return;
    const listed = list(host, path, base);
    const change = changes.get(base + path);
    if (change === null) return void response.writeHead(410).end();
    const number = /^\/news\/(\d+)\.html$/.exec(path)?.[1];
    const copies: Readonly<Record<string, string>> = { "/copy.html": pageOf(0, 0), "/words.html": copyOf(0, 0) };
    const page = change ?? listed ?? (number !== undefined ? pageOf(host, Number(number)) : copies[path]);
    if (page === undefined) return void response.writeHead(404).end();
    const etag = `"${createHash("sha256").update(page).digest("hex").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
    const type = path.endsWith(".html") || path.startsWith("/list") ? "text/html" : "application/octet-stream";
    response.writeHead(200, { "content-type": type, etag }).end(page);
  };

  const listen = async (host: number): Promise<Server> => {
    const server = createServer((request, response) => {
      const { "if-none-match": none, "if-modified-since": since, "user-agent": agent = "" } = request.headers;
      const one: Asked = {
        host,
        path: request.url ?? "",
        at: Date.now(),
        isConditional: none !== undefined || since !== undefined,
        agent,
        status: 0,
      };
      asked.push(one);
      open[host] = (open[host] ?? 0) + 1;
      most = Math.max(most, open[host] ?? 0);
      response.on("close", () => {
        one.status = response.statusCode;
        open[host] = (open[host] ?? 0) - 1;
      });
      answer(host, request, response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    // A server that listens on TCP has an address with a port.
    hosts[host] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return server;
  };

  const servers = await Promise.all(Array.from({ length: HOSTS }, (_, host) => listen(host)));
  return {
    hosts,
    asked,
    changes,
    sources: [
      { name: "feed", kind: "feed", url: `${hosts[0]}/feed.xml`, most: 5000 },
      { name: "sitemap", kind: "sitemap", url: `${hosts[1]}/sitemap.xml`, most: 5000 },
      {
        name: "listing",
        kind: "listing",
        url: `${hosts[2]}/list`,
        links: "ul.news li a",
        next: "a[rel=next]",
        pages: 500,
        most: 5000,
      },
      { name: "atom", kind: "feed", url: `${hosts[3]}/atom.xml`, most: 5000 },
      { name: "json", kind: "feed", url: `${hosts[4]}/feed.json`, most: 5000 },
    ],
    mostAtOnce: () => most,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
