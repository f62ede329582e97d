import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { dayOf, type FoundAddress } from "./found-address.ts";

/** What a sitemap leads to. */
export interface Sitemap {
  readonly pages: readonly FoundAddress[];
  readonly sitemaps: readonly string[];
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/**
 * Reads a sitemap or an index of sitemaps, also packed with gzip.
 * Throws when it unpacks to more than `limit` bytes.
 */
export const readSitemap = (bytes: Uint8Array, base: string, limit: number): Sitemap => {
  const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: limit }) : bytes;
  const pages: FoundAddress[] = [];
  const sitemaps: string[] = [];
  let fields: Record<string, string> = {};
  let field = "";
  const finish = (name: string): void => {
    const { loc = "", lastmod } = fields;
    const address = loc.trim();
    if (!URL.canParse(address, base)) return;
    const { href } = new URL(address, base);
    if (name === "url") pages.push({ url: href, day: dayOf(lastmod?.trim()) });
    else sitemaps.push(href);
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        field = localName(name);
        if (field === "url" || field === "sitemap") fields = {};
      },
      ontext: (text) => {
        fields[field] = (fields[field] ?? "") + text;
      },
      onclosetag: (name) => {
        const local = localName(name);
        if (local === "url" || local === "sitemap") finish(local);
        field = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(plain).toString("utf8"));
  return { pages, sitemaps };
};
