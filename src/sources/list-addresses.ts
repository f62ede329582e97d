import type { Trouble } from "../collect/collecting.ts";
import type { Answer, Page } from "../collect/polite-client.ts";
import type { WebSource } from "../config-schema.ts";
import type { FoundAddress } from "./found-address.ts";
import { readFeed } from "./read-feed.ts";
import { readSitemap } from "./read-sitemap.ts";
import { selectLinks } from "./select-links.ts";

/** What listing a source needs. */
export interface Listing {
  readonly get: (url: string) => Promise<Answer>;
  readonly onTrouble: (trouble: Trouble) => void;
  /** Units: bytes. */
  readonly limit: number;
}

/** Sitemaps read for one source, so that one that leads to itself comes to an end. */
const SITEMAPS = 200;

const textOf = ({ bytes }: Page): string => Buffer.from(bytes).toString("utf8");

/** Fetches a list and reads it; what goes wrong is told and gives nothing. */
const readList = async <Value>(
  url: string,
  { get, onTrouble }: Listing,
  read: (page: Page) => Value,
): Promise<Value | undefined> => {
  const answer = await get(url);
  if (answer.kind === "page") {
    try {
      return read(answer);
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      onTrouble({ url, code: "source/unreadable", message: `${url} cannot be read as a list: ${reason}` });
      return undefined;
    }
  }
  if (answer.kind === "failed") onTrouble({ url, code: answer.code, message: answer.message });
  if (answer.kind === "vanished")
    onTrouble({ url, code: "source/vanished", message: `${url} answers ${answer.status}; check the address.` });
  return undefined;
};

async function* listSitemap(first: string, listing: Listing): AsyncGenerator<FoundAddress> {
  const [waiting, seen] = [[first], new Set([first])];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const sitemap = await readList(url, listing, (page) => readSitemap(page.bytes, page.url, listing.limit));
    yield* sitemap?.pages ?? [];
    for (const further of sitemap?.sitemaps ?? []) {
      if (seen.has(further) || seen.size >= SITEMAPS) continue;
      seen.add(further);
      waiting.push(further);
    }
  }
}

async function* listPages(
  source: Extract<WebSource, { kind: "listing" }>,
  listing: Listing,
): AsyncGenerator<FoundAddress> {
  const seen = new Set<string>();
  let url: string | undefined = source.url;
  while (url !== undefined && !seen.has(url) && seen.size < source.pages) {
    seen.add(url);
    const found: { links: readonly string[]; next: string | undefined } | undefined = await readList(
      url,
      listing,
      (page) => ({
        links: selectLinks(textOf(page), source.links, page.url),
        next: source.next === undefined ? undefined : selectLinks(textOf(page), source.next, page.url)[0],
      }),
    );
    for (const link of found?.links ?? []) yield { url: link, day: null };
    url = found?.next;
  }
}

/** Gives the addresses to which a source leads, as it orders them. */
export async function* listAddresses(source: WebSource, listing: Listing): AsyncGenerator<FoundAddress> {
  if (source.kind === "page") yield { url: source.url, day: null };
  else if (source.kind === "sitemap") yield* listSitemap(source.url, listing);
  else if (source.kind === "listing") yield* listPages(source, listing);
  else yield* (await readList(source.url, listing, (page) => readFeed(textOf(page), page.url))) ?? [];
}
