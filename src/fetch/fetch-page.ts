import PQueue from "p-queue";
import { Agent, fetch, type Response } from "undici";
import { codeOf, describeFault } from "../read/describe-fault.ts";
import { describeSize } from "../read/describe-size.ts";

/** What a fetch gave: the page, or why there is none. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly mediaType: string; readonly charset: string | null; readonly at: string }
  | { readonly code: string; readonly message: string };

/** Limits of a fetch. Units: milliseconds, bytes. */
export interface FetchLimits {
  readonly documentBytes: number;
  readonly fetchesPerHost: number;
  readonly fetchTimeout: number;
  readonly redirects: number;
}

/** Fetches pages, a few at a time per host. */
export interface Fetcher {
  readonly fetch: (url: string) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

/** The media types of documents. */
export const READABLE =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text))$/;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/** A whole page may take this many times as long as one pause in it. */
const PATIENCE = 4;

const failure = (what: string, message: string): Fetched => ({ code: `fetch/${what}`, message });

/** Reads a Content-Type header. */
export const readType = (header: string | null): { readonly mediaType: string; readonly charset: string | null } => {
  const [type = "", ...parameters] = (header ?? "text/html").toLowerCase().split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(parameter)?.[1]).find(Boolean);
  return { mediaType: type.trim() === "application/xhtml+xml" ? "text/html" : type.trim(), charset: charset ?? null };
};

const tooLarge = (url: string, limit: number): Fetched =>
  failure("too-large", `${url} is larger than ${describeSize(limit)}; raise limits.documentBytes if it is a release.`);

/** Reads a body up to a limit that counts unpacked bytes; gives up as soon as it is crossed. */
export const readBody = async (response: Response, limit: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
};

const readPage = async (url: string, response: Response, limits: FetchLimits): Promise<Fetched> => {
  const { mediaType, charset } = readType(response.headers.get("content-type"));
  const reason = !response.ok
    ? failure("status", `${url} answers ${response.status}; check the address.`)
    : !READABLE.test(mediaType)
      ? failure("media-type", `${url} is ${mediaType}; pages, texts, PDF and Word files are read.`)
      : Number(response.headers.get("content-length")) > limits.documentBytes
        ? tooLarge(url, limits.documentBytes)
        : undefined;
  if (reason !== undefined) {
    await response.body?.cancel();
    return reason;
  }
  const bytes = await readBody(response, limits.documentBytes);
  return bytes ? { bytes, mediaType, charset, at: new Date().toISOString() } : tooLarge(url, limits.documentBytes);
};

/** Opens a fetcher; close it to let go of its connections. */
export const openFetcher = (limits: FetchLimits): Fetcher => {
  const agent = new Agent({
    connect: { timeout: limits.fetchTimeout },
    headersTimeout: limits.fetchTimeout,
    bodyTimeout: limits.fetchTimeout,
  });
  const queues = new Map<string, PQueue>();

  const queueOf = (url: string): PQueue => {
    const { host } = new URL(url);
    const queue = queues.get(host) ?? new PQueue({ concurrency: limits.fetchesPerHost });
    queues.set(host, queue);
    return queue;
  };

  const follow = async (first: string): Promise<Fetched> => {
    const signal = AbortSignal.timeout(limits.fetchTimeout * PATIENCE);
    let url = first;
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const response = await fetch(url, { dispatcher: agent, redirect: "manual", signal });
      const location = REDIRECT.has(response.status) ? response.headers.get("location") : null;
      if (location === null) return readPage(url, response, limits);
      await response.body?.cancel();
      if (!URL.canParse(location, url)) return failure("redirect", `${url} leads to no address (${location}).`);
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol))
        return failure("redirect", `${url} leads to ${next.protocol}, not to a page.`);
      url = next.href;
    }
    return failure("redirect", `${first} leads on more than ${limits.redirects} times; check the address.`);
  };

  const describe = (url: string, fault: unknown): Fetched =>
    fault instanceof Error && fault.name === "TimeoutError"
      ? failure("timeout", `${url}: the page takes too long; try again later or raise limits.fetchTimeout.`)
      : failure(
          /TIME/.test(codeOf(fault) ?? "") ? "timeout" : "unreachable",
          `Cannot fetch ${url}: ${describeFault(fault)}; check the address and the network.`,
        );

  return {
    fetch: (url) => queueOf(url).add(() => follow(url).catch((fault: unknown) => describe(url, fault))),
    close: () => agent.destroy(),
  };
};
