import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { canonicalUrl } from "../src/fetch/canonical-url.ts";
import { type Fetched, type Fetcher, openFetcher } from "../src/fetch/fetch-page.ts";

const LIMIT = 64 * 1024;

let open = 0;
let mostOpen = 0;

const PAGES: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => {
    response.writeHead(200, { "content-type": 'text/html; charset="windows-1250"' }).end("<p>Toru\u0144</p>");
  },
  "/packed": (_, response) => {
    response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" }).end(gzipSync("packed"));
  },
  "/bomb": (_, response) => {
    const packed = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" }).end(packed);
  },
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = (): void => {
      if (!response.destroyed) response.write("x".repeat(16 * 1024), more);
    };
    more();
  },
  "/announced": (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": String(200 * 1024 * 1024) });
    response.flushHeaders();
  },
  "/image": (_, response) => {
    response.writeHead(200, { "content-type": "image/png" }).end("x");
  },
  "/hop": (_, response) => {
    response.writeHead(302, { location: "/page" }).end();
  },
  "/circle": (_, response) => {
    response.writeHead(302, { location: "/circle" }).end();
  },
  "/out": (_, response) => {
    response.writeHead(302, { location: "file:///etc/passwd" }).end();
  },
  "/silent": () => {},
  "/stops": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.write("half");
  },
  "/slow": (_, response) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    setTimeout(() => {
      open -= 1;
      response.writeHead(200, { "content-type": "text/plain" }).end("slow");
    }, 50);
  },
};

let server: Server;
let site: string;
let fetcher: Fetcher;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[new URL(request.url ?? "/", "http://x").pathname];
    if (page) page(request, response);
    else response.writeHead(404).end("gone");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address with a port.
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetcher = openFetcher({ documentBytes: LIMIT, fetchesPerHost: 2, fetchTimeout: 300, redirects: 3 });
});

afterAll(async () => {
  await fetcher.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

afterEach(() => {
  mostOpen = 0;
});

const textOf = (fetched: Fetched): string =>
  "bytes" in fetched ? new TextDecoder().decode(fetched.bytes) : fetched.code;

describe("fetching", () => {
  test("gives the bytes, type, charset and time of a page", async () => {
    const page = await fetcher.fetch(`${site}/page`);
    expect(page).toMatchObject({ mediaType: "text/html", charset: "windows-1250" });
    expect(textOf(page)).toBe("<p>Toruń</p>");
    expect("at" in page && page.at).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
  });

  test.each([
    ["/packed", "packed"],
    ["/hop", "<p>Toruń</p>"],
  ])("reads %s", async (path, text) => expect(textOf(await fetcher.fetch(site + path))).toBe(text));

  test.each([
    ["/gone", "fetch/status", "answers 404; check the address."],
    ["/image", "fetch/media-type", "is image/png; pages, texts, PDF and Word files are read."],
    ["/bomb", "fetch/too-large", "is larger than 64 KB; raise limits.documentBytes if it is a release."],
    ["/endless", "fetch/too-large", "is larger than 64 KB; raise limits.documentBytes if it is a release."],
    ["/announced", "fetch/too-large", "is larger than 64 KB; raise limits.documentBytes if it is a release."],
    ["/circle", "fetch/redirect", "leads on more than 3 times; check the address."],
    ["/out", "fetch/redirect", "leads to file:, not to a page."],
  ])("explains %s", async (path, code, message) => {
    expect(await fetcher.fetch(site + path)).toEqual({ code, message: `${site}${path} ${message}` });
  });

  test.each(["/silent", "/stops"])("gives up on %s", async (path) => {
    expect(await fetcher.fetch(site + path)).toMatchObject({ code: "fetch/timeout" });
  });

  test("explains a host that refuses and one that nobody knows", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    // As above.
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
    await new Promise((resolve) => closed.close(resolve));
    expect(await fetcher.fetch(url)).toEqual({
      code: "fetch/unreachable",
      message: `Cannot fetch ${url}: the host refuses the connection; check the address and the network.`,
    });
    expect(await fetcher.fetch("http://nowhere.invalid/")).toMatchObject({ code: expect.stringMatching(/^fetch\//) });
  });

  test("keeps to the number of pages at a time for a host", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => fetcher.fetch(`${site}/slow?${index}`)));
    expect(mostOpen).toBe(2);
  });
});

test.each([
  ["HTTP://Example.ORG:80/a/../b", "http://example.org/b"],
  ["https://example.org/?fbclid=1&id=2#top", "https://example.org/?id=2"],
  ["https://example.org", "https://example.org/"],
])("the canonical form of %s is %s", (address, canonical) => expect(canonicalUrl(address)).toBe(canonical));
