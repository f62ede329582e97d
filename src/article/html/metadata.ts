import { readHead } from "./head-facts.ts";
import { readJsonLd } from "./json-ld.ts";
import { metaPublished, type StatedDate, scriptedPublished, statedModified, timePublished } from "./stated-dates.ts";
import type { HtmlPage } from "./tree.ts";

/** What a page says of its article beside the text: evidence, not truth. */
export interface Metadata {
  /** Titles, the surest first. */
  readonly titles: readonly string[];
  /** Names of the site. */
  readonly sites: readonly string[];
  readonly published: StatedDate | null;
  readonly modified: string | null;
  /** A publication date that stands in a script only; weaker than all others. */
  readonly scripted: string | null;
  readonly authors: readonly string[];
  /** The article's text as linked data has it. */
  readonly body: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Reads what the head, meta elements, Open Graph, JSON-LD and microdata say. */
export const readMetadata = ({ root, head, linkedData, scripts }: HtmlPage): Metadata => {
  const { metas, title, language, canonical } = readHead(head);
  const linked = readJsonLd(linkedData);
  const published = statedDate(linked.published, metaPublished(metas)) ?? timeOf(timePublished(root));
  const titles = [linked.headline, metas.get("og:title"), metas.get("twitter:title"), title];
  return {
    titles: [...new Set(titles.filter(isStated))],
    sites: [metas.get("og:site_name"), metas.get("application-name"), ...linked.publishers].filter(isStated),
    published,
    modified: statedModified(metas, linked),
    scripted: published ? null : scriptedPublished([...linkedData, ...scripts]),
    authors: linked.authors.length > 0 ? linked.authors : authorsOf(metas.get("author") ?? metas.get("article:author")),
    body: linked.body,
    language: language ?? metas.get("og:locale") ?? metas.get("content-language") ?? null,
    url: canonical ?? metas.get("og:url") ?? null,
  };
};

const isStated = (stated: string | null | undefined): stated is string => stated != null && stated !== "";

const statedDate = (linked: string | null, meta: string | undefined): StatedDate | null => {
  if (linked !== null) return { value: linked, basis: "jsonld" };
  return meta === undefined ? null : { value: meta, basis: "meta" };
};

const timeOf = (value: string | undefined): StatedDate | null =>
  value === undefined ? null : { value, basis: "time" };

/** A meta element that holds an address names nobody. */
const authorsOf = (author: string | undefined): readonly string[] =>
  author === undefined || /^https?:|^@/.test(author) ? [] : [author];
