import { setTimeout } from "node:timers/promises";
import robots, { type Robot } from "robots-parser";
import { fetch, type Response } from "undici";
import type { FullConfig } from "../config-schema.ts";
import { readBody, readType } from "../fetch/fetch-page.ts";
import { describeFault } from "../read/describe-fault.ts";
import { type HostLine, openHostLine } from "./host-line.ts";
import { hostNameOf, openGuardedAgent, refuseLiteral } from "./open-guarded-agent.ts";
import { retryAfter } from "./retry-after.ts";

/** What is known of a page from an earlier visit. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page as it was sent. */
export interface Page {
  readonly kind: "page";
  /** Where the redirects led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly at: string;
}

/** What a request gave. */
export type Answer =
  | Page
  | { readonly kind: "unchanged" }
  | { readonly kind: "vanished"; readonly status: number }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Fetches with consideration for the hosts, and with none for our own network. */
export interface PoliteClient {
  readonly get: (url: string, known?: Known) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

// A CommonJS module whose types say `default` where Node gives the function itself.
const parseRobots = robots as unknown as typeof robots.default;

const NAME = "kronika";
const REDIRECT = new Set([301, 302, 303, 307, 308]);
const GONE = new Set([404, 410]);
const BUSY = new Set([429, 500, 502, 503, 504]);

/** A whole answer may take this many times as long as one pause in it. */
const PATIENCE = 4;

/** The first pause before a second try. Units: milliseconds. */
const FIRST_BACK_OFF = 500;

/** RFC 9309 asks for at least 500 KiB of robots.txt. Units: bytes. */
const ROBOTS_BYTES = 512 * 1024;

const failed = (what: string, message: string): Answer => ({ kind: "failed", code: `fetch/${what}`, message });

const redirectOf = ({ status, headers }: Response, url: URL): URL | undefined => {
  const location = REDIRECT.has(status) ? headers.get("location") : null;
  return location !== null && URL.canParse(location, url.href) ? new URL(location, url) : undefined;
};

/** Opens a client; close it to let go of its connections. */
export const openPoliteClient = (
  { network, limits }: FullConfig,
  version: string,
  signal: AbortSignal,
): PoliteClient => {
  const agent = openGuardedAgent(network.allow, limits.fetchTimeout);
  const userAgent = `${NAME}/${version}${network.contact === "" ? "" : ` (${network.contact})`}`;
  const lines = new Map<string, HostLine>();
  const rulesByOrigin = new Map<string, Promise<Robot | string>>();

  const lineOf = ({ host }: URL): HostLine => {
    const line = lines.get(host) ?? openHostLine(network.pause, signal);
    lines.set(host, line);
    return line;
  };

  const send = (url: URL, headers: Record<string, string>): Promise<Response> => {
    const refused = refuseLiteral(hostNameOf(url), network.allow);
    if (refused) throw refused;
    const timeout = AbortSignal.timeout(limits.fetchTimeout * PATIENCE);
    return fetch(url.href, {
      dispatcher: agent,
      redirect: "manual",
      signal: AbortSignal.any([signal, timeout]),
      headers: { "user-agent": userAgent, ...headers },
    });
  };

  /** Units: milliseconds; undefined once there is nothing more to try. */
  const pauseBefore = (attempt: number, response: Response | undefined): number | undefined => {
    if (attempt >= network.retries || (response !== undefined && !BUSY.has(response.status))) return undefined;
    const asked = retryAfter(response?.headers.get("retry-after") ?? null, Date.now());
    const pause = asked ?? FIRST_BACK_OFF * 2 ** attempt * (0.5 + Math.random());
    return pause <= network.longestPause ? pause : undefined;
  };

  const isWorthAnother = (fault: unknown): boolean => !/KRONIKA_CLOSED/.test(codeIn(fault)) && !signal.aborted;

  /** One request and what follows on it, with the host to itself, pauses before further tries included. */
  const request = <Value>(url: URL, headers: Record<string, string>, read: (response: Response) => Promise<Value>) =>
    lineOf(url).run(async () => {
      for (let attempt = 0; ; attempt += 1) {
        let response: Response | undefined;
        let pause: number | undefined;
        try {
          response = await send(url, headers);
          pause = pauseBefore(attempt, response);
          if (pause === undefined) return await read(response);
          await response.body?.cancel();
        } catch (fault) {
          pause = isWorthAnother(fault) ? pauseBefore(attempt, undefined) : undefined;
          if (pause === undefined) throw fault;
        }
        await setTimeout(Math.max(pause, network.pause), undefined, { signal });
      }
    });

  /** RFC 9309: no such file allows everything, a server in trouble or a file without end nothing. */
  const judgeRobots = async (asked: URL, response: Response): Promise<Robot | string> => {
    if (response.ok) {
      const bytes = await readBody(response, ROBOTS_BYTES);
      return bytes
        ? parseRobots(asked.href, Buffer.from(bytes).toString("utf8"))
        : `${asked.href} is too long to be read, so that nothing is fetched there`;
    }
    await response.body?.cancel();
    return response.status < 500 && response.status !== 429
      ? parseRobots(asked.href, "")
      : `${asked.href} answers ${response.status}, so that nothing may be fetched there now`;
  };

  /** Reads robots.txt; the rules of one that leads elsewhere hold for the host that was asked. */
  const readRobots = async (asked: URL): Promise<Robot | string> => {
    let url = asked;
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const found = await request(url, {}, async (response) => {
        const next = redirectOf(response, url);
        if (next) await response.body?.cancel();
        return next ?? judgeRobots(asked, response);
      });
      if (!(found instanceof URL)) return found;
      url = found;
    }
    return parseRobots(asked.href, "");
  };

  const tryRobots = (asked: URL): Promise<Robot | string> =>
    readRobots(asked).catch(
      (fault: unknown) =>
        `${asked.href} cannot be read (${describeFault(fault)}), so that nothing may be fetched there now`,
    );

  const robotsOf = (url: URL): Promise<Robot | string> => {
    const rules =
      rulesByOrigin.get(url.origin) ??
      tryRobots(new URL("/robots.txt", url)).then((read) => {
        const delay = typeof read === "string" ? undefined : read.getCrawlDelay(NAME);
        if (delay !== undefined) lineOf(url).setPause(Math.min(delay * 1000, network.longestPause));
        return read;
      });
    rulesByOrigin.set(url.origin, rules);
    return rules;
  };

  const forbid = async (url: URL): Promise<Answer | undefined> => {
    const rules = await robotsOf(url);
    if (typeof rules === "string") return failed("robots-unreachable", `${rules}.`);
    if (rules.isAllowed(url.href, NAME) !== false) return undefined;
    return failed("robots", `robots.txt of ${url.host} forbids ${url.href}.`);
  };

  const readPage = async (url: URL, response: Response): Promise<Answer | URL> => {
    const { status, headers } = response;
    const next = redirectOf(response, url);
    if (next || status === 304 || !response.ok) {
      await response.body?.cancel();
      if (next) return /^https?:$/.test(next.protocol) ? next : failed("redirect", `${url.href} leads to no page.`);
      if (status === 304) return { kind: "unchanged" };
      if (GONE.has(status)) return { kind: "vanished", status };
      return failed("status", `${url.href} answers ${status}.`);
    }
    const bytes = await readBody(response, limits.documentBytes);
    if (bytes === undefined)
      return failed("too-large", `${url.href} unpacks to more than limits.documentBytes allows.`);
    const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
    const type = readType(headers.get("content-type"));
    return { kind: "page", url: url.href, bytes, ...type, etag, lastModified, at: new Date().toISOString() };
  };

  const follow = async (first: string, headers: Record<string, string>): Promise<Answer> => {
    let url = new URL(first);
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const forbidden = await forbid(url);
      if (forbidden) return forbidden;
      const asked = url;
      const answer = await request(asked, headers, (response) => readPage(asked, response));
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    return failed("redirect", `${first} leads on more than ${limits.redirects} times.`);
  };

  return {
    get: (url, known) => {
      const headers: Record<string, string> = {};
      if (known?.etag) headers["if-none-match"] = known.etag;
      if (known?.lastModified) headers["if-modified-since"] = known.lastModified;
      return follow(url, headers).catch((fault: unknown) =>
        failed("unreachable", `Cannot fetch ${url}: ${describeFault(fault)}.`),
      );
    },
    close: () => agent.destroy(),
  };
};

const codeIn = (fault: unknown): string => {
  if (!(fault instanceof Error)) return "";
  return `${"code" in fault ? String(fault.code) : ""} ${codeIn(fault.cause)}`;
};
