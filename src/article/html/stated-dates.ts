import type { Published } from "../../records/schema.ts";
import type { LinkedArticle } from "./json-ld.ts";
import type { HtmlNode } from "./tree.ts";

/** A date as a page's head or markup states it. */
export interface StatedDate {
  readonly value: string;
  readonly basis: Published["basis"] & ("meta" | "jsonld" | "time");
}

/** Names of meta elements, the surest first. */
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
  "dcterms.available",
  "sailthru.date",
  "parsely-pub-date",
  "article_date_original",
  "originalpublicationdate",
  "citation_publication_date",
  "citation_date",
  "datecreated",
];
/** Other systems make up names of the same words. */
const LIKE_PUBLISHED =
  /(?:publi\w*|pub|post|posted|issue[d]?|release[d]?|creat\w*)[-_.:]?(?:date|time|on)|date[-_.:]?(?:publi|post|issue|creat|release)/;
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "dcterms.modified",
  "last-modified",
  "dc.date.modified",
];
const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}/;

const first = (metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name)).find((value) => value !== undefined && HAS_YEAR.test(value));

/** The publication date that meta elements state. */
export const metaPublished = (metas: ReadonlyMap<string, string>): string | undefined =>
  first(metas, PUBLISHED) ?? [...metas].find(([name, value]) => LIKE_PUBLISHED.test(name) && HAS_YEAR.test(value))?.[1];

/** The date of change that meta elements or linked data state. */
export const statedModified = (metas: ReadonlyMap<string, string>, linked: LinkedArticle): string | null =>
  linked.modified ?? first(metas, MODIFIED) ?? null;

const PUBLISHED_CLASS = /(?:^|\s)(?:published|dt-published|entry-date|post-date|pubdate|date-published)(?:\s|$)/;

const CHANGED_CLASS = /updated|modified/i;

/** A `<time>` or microformat that says it is the publication's, the page's only one, or the one between its headline and the next heading. */
export const timePublished = (root: HtmlNode): string | undefined => {
  const times: string[] = [];
  let headings = 0;
  let below: string | undefined;
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const stated = publishedBy(node);
    if (stated !== undefined) return stated;
    if (node.tag === "h1") headings = 1;
    else if (headings > 0 && (node.tag === "h2" || node.tag === "h3")) headings++;
    const { datetime = "", class: names = "" } = node.attributes;
    if (node.tag === "time" && HAS_YEAR.test(datetime)) {
      times.push(datetime);
      if (headings === 1 && !CHANGED_CLASS.test(names)) below ??= datetime;
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child && child.index >= 0) stack.push(child);
    }
  }
  return new Set(times.map((value) => value.slice(0, 10))).size === 1 ? times[0] : below;
};

const publishedBy = ({ tag, attributes, children }: HtmlNode): string | undefined => {
  const isMarked =
    /datePublished/i.test(attributes.itemprop ?? "") || (tag === "time" && attributes.pubdate !== undefined);
  if (!isMarked && !PUBLISHED_CLASS.test(attributes.class ?? "")) return undefined;
  const values = [
    attributes.datetime,
    attributes.content,
    attributes.title,
    children.map((child) => child.text).join(""),
  ];
  return values.find((value) => value !== undefined && HAS_YEAR.test(value));
};

const SCRIPTED =
  /["'](?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:date|time)|publication_?date|pub_?date|date_?created|created_?at)["']\s*[:=]\s*["'](\d{4}-\d{2}-\d{2}[^"']{0,20})["']/i;

/** A publication date in a script's data; the weakest evidence. */
export const scriptedPublished = (scripts: readonly string[]): string | null => {
  for (const script of scripts) {
    const match = SCRIPTED.exec(script);
    if (match?.[1]) return match[1];
  }
  return null;
};
