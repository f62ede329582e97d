import { cleanText } from "../draft.ts";
import { decodeEntity } from "./entities.ts";

/** What linked data says of a page's article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** The text, line ends and tags as they stand. */
  readonly body: string | null;
  /** Names of the site and of who publishes it. */
  readonly publishers: readonly string[];
}

const NONE: LinkedArticle = {
  headline: null,
  published: null,
  modified: null,
  authors: [],
  body: null,
  publishers: [],
};
const ARTICLE = /Article|BlogPosting|NewsRelease|Report$|LiveBlog/;

/** What stands on a page beside its article, with dates of its own. */
const PART = /Comment|(?<!Claim)Review|Answer|Person|Video|Image|Audio|Event|ListItem|Message/;

/** A JSON object; the properties that are read here are listed. */
interface Json {
  readonly articleBody?: unknown;
  readonly author?: unknown;
  readonly dateCreated?: unknown;
  readonly dateModified?: unknown;
  readonly datePublished?: unknown;
  readonly headline?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly name?: unknown;
  readonly publisher?: unknown;
  readonly [key: string]: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the first article that a page's JSON-LD describes, else what it says of the page; broken scripts are passed over. */
export const readJsonLd = (scripts: readonly string[]): LinkedArticle => {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((node) => ARTICLE.test(String(node["@type"] ?? "")));
  const publishers = publishersIn(nodes);
  if (article) return { ...read(article), publishers };
  const page = nodes.find((node) => textOf(node.datePublished) !== null && !PART.test(String(node["@type"] ?? "")));
  if (!page) return { ...NONE, publishers };
  return { ...NONE, publishers, published: textOf(page.datePublished), modified: textOf(page.dateModified) };
};

const SITE = /^(?:WebSite|Organization|NewsMediaOrganization|GovernmentOrganization|Blog)$/;

const publishersIn = (nodes: readonly Json[]): readonly string[] =>
  nodes.flatMap((node) => {
    const body = SITE.test(String(node["@type"] ?? "")) ? node : [node.publisher].flat()[0];
    return (isObject(body) ? textOf(body.name) : textOf(body)) ?? [];
  });

const FRAME = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g;

/** Many scripts hold line ends inside their strings, or stand in a comment; those are mended when they do not parse as they are. */
const parse = (script: string): unknown =>
  parseJson(script) ?? parseJson(script.replace(FRAME, "").replace(/\s+/g, " "));

const parseJson = (json: string): unknown => {
  // Only the parser can say whether a script is JSON.
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const nodesOf = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => (isObject(item) ? nodesOf(item) : []));
  if (!isObject(value)) return [];
  const graph = value["@graph"];
  return [
    value,
    ...(Array.isArray(graph) ? graph.slice(0, 200).filter(isObject) : []),
    ...[value.mainEntity, value.mainEntityOfPage].filter(isObject),
  ];
};

const read = (node: Json): Omit<LinkedArticle, "publishers"> => ({
  headline: textOf(node.headline) ?? textOf(node.name),
  published: textOf(node.datePublished) ?? textOf(node.dateCreated),
  modified: textOf(node.dateModified),
  body: typeof node.articleBody === "string" ? decoded(node.articleBody) : null,
  authors: [node.author]
    .flat()
    .slice(0, 20)
    .flatMap((author) => textOf(isObject(author) ? author.name : author) ?? []),
});

/** Strings in scripts often hold character references that nobody decodes there. */
const textOf = (value: unknown): string | null => {
  const text = cleanText(typeof value === "string" ? decoded(value) : "");
  return text === "" ? null : text;
};

const decoded = (text: string): string =>
  text.replace(/&#?\w{1,31};/g, (reference) => decodeEntity(reference) ?? reference);
