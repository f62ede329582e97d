import { parseFeed } from "feedsmith";
import { dayOf, type FoundAddress } from "./found-address.ts";

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null;

const listAt = (item: Item, key: string): readonly Item[] => {
  const list = item[key];
  return Array.isArray(list) ? list.filter(isItem) : [];
};

/** The link of an item: RSS and RDF `link`, JSON feed `url`, Atom the alternate one of `links`. */
const linkOf = ({ link, url, ...item }: Item): string | undefined => {
  const links = listAt(item, "links");
  const { href } = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0] ?? {};
  return [link, url, href].find((found) => typeof found === "string");
};

const DATES = ["pubDate", "published", "date_published", "updated", "date_modified"];

/**
 * Reads an RSS, RDF, Atom or JSON feed.
 * Throws when it is none.
 */
export const readFeed = (text: string, base: string): readonly FoundAddress[] => {
  const { feed }: { readonly feed: unknown } = parseFeed(text);
  if (!isItem(feed)) return [];
  return [...listAt(feed, "items"), ...listAt(feed, "entries")].flatMap((item) => {
    const link = linkOf(item);
    if (link === undefined || !URL.canParse(link, base)) return [];
    const day = DATES.map((name) => dayOf(item[name])).find((found) => found !== null) ?? null;
    return [{ url: new URL(link, base).href, day }];
  });
};
