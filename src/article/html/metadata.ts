import { cleanText } from "../draft.ts";
import { readJsonLd } from "./json-ld.ts";
import type { HtmlNode, HtmlPage } from "./tree.ts";

/** What a page's head says of its article: evidence, not truth. */
export interface Metadata {
  readonly title: string;
  readonly ogTitle: string;
  readonly headline: string;
  readonly published: { readonly value: string; readonly basis: "meta" | "jsonld" | "time" } | null;
  readonly modified: string | null;
  /** A publication date that stands in a script only; weaker than all others. */
  readonly scripted: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  readonly articleBody: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "date",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "sailthru.date",
  "parsely-pub-date",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "published-date",
  "rnews:datepublished",
  "citation_publication_date",
  "datecreated",
];

const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "dcterms.modified",
  "last-modified",
];

/** Reads the head: title, Open Graph, meta tags, JSON-LD. */
export const readMetadata = ({ root, head, linkedData, scripts }: HtmlPage): Metadata => {
  const metas = new Map<string, string>();
  let title = "";
  let language: string | null = null;
  let url: string | null = null;
  for (const node of head) {
    const { attributes } = node;
    if (node.tag === "title" && title === "") title = cleanText(node.children.map((child) => child.text).join(""));
    if (node.tag === "html") language = attributes.lang ?? attributes["xml:lang"] ?? null;
    if (node.tag === "link" && attributes.rel === "canonical") url = attributes.href ?? null;
    if (node.tag !== "meta") continue;
    const name = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes["http-equiv"] ??
      ""
    ).toLowerCase();
    const content = cleanText(attributes.content ?? "");
    if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  const graph = readJsonLd(linkedData);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value !== undefined && /\d{4}/.test(value)) return value;
    }
    return null;
  };
  const meta = first(PUBLISHED);
  const isStated = graph.published !== null || meta !== null;
  const time = isStated ? null : publishedTime(root);
  return {
    title,
    ogTitle: metas.get("og:title") ?? metas.get("twitter:title") ?? "",
    headline: graph.headline ?? "",
    published: graph.published
      ? { value: graph.published, basis: "jsonld" }
      : meta !== null
        ? { value: meta, basis: "meta" }
        : time !== null
          ? { value: time, basis: "time" }
          : null,
    modified: graph.modified ?? first(MODIFIED),
    scripted: isStated || time !== null ? null : scriptedDate(scripts),
    authors: graph.authors.length > 0 ? graph.authors : [metas.get("author") ?? ""].filter(Boolean),
    language: language ?? metas.get("og:locale") ?? metas.get("content-language") ?? null,
    url: url ?? metas.get("og:url") ?? null,
    articleBody: graph.body,
  };
};

/** A `<time>` that says it is the publication's: itemprop, pubdate, or the page's only one. */
const publishedTime = (root: HtmlNode): string | null => {
  const times: HtmlNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { attributes } = node;
    if (/datePublished/i.test(attributes.itemprop ?? "")) {
      const value = attributes.datetime ?? attributes.content ?? node.children.map((child) => child.text).join("");
      if (/\d{4}/.test(value)) return value;
    }
    if (node.tag === "time" && attributes.datetime) times.push(node);
    for (const child of node.children) if (child.tag !== "#text") stack.push(child);
  }
  const stated = times.find(({ attributes }) => attributes.pubdate !== undefined);
  const only = stated ?? (times.length === 1 ? times[0] : undefined);
  return only?.attributes.datetime ?? null;
};

const SCRIPTED =
  /["'](?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:date|time)|publication_?date|pub_?date|date_?created|created_?at)["']\s*[:=]\s*["'](\d{4}-\d{2}-\d{2}[^"']{0,20})["']/i;

const scriptedDate = (scripts: readonly string[]): string | null => {
  for (const script of scripts) {
    const match = SCRIPTED.exec(script);
    if (match?.[1]) return match[1];
  }
  return null;
};
