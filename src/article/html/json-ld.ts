import { cleanText } from "../draft.ts";

/** What linked data says of a page's article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly body: string | null;
}

const NONE: LinkedArticle = { headline: null, published: null, modified: null, authors: [], body: null };
const ARTICLE = /Article|BlogPosting|NewsRelease|Report$|LiveBlog/;

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
  readonly [key: string]: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the first article that a page's JSON-LD describes; broken scripts are passed over. */
export const readJsonLd = (scripts: readonly string[]): LinkedArticle => {
  for (const script of scripts) {
    const article = nodesOf(parse(script)).find((node) => ARTICLE.test(String(node["@type"] ?? "")));
    if (article) return read(article);
  }
  return NONE;
};

const parse = (script: string): unknown => {
  // Only the parser can say whether a script is JSON.
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, "").replace(/\s+/g, " "),
    );
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

const read = (node: Json): LinkedArticle => ({
  headline: textOf(node.headline) ?? textOf(node.name),
  published: textOf(node.datePublished) ?? textOf(node.dateCreated),
  modified: textOf(node.dateModified),
  authors: [node.author]
    .flat()
    .slice(0, 20)
    .flatMap((author) => textOf(isObject(author) ? author.name : author) ?? []),
  body: textOf(node.articleBody),
});

const textOf = (value: unknown): string | null => {
  const text = typeof value === "string" ? cleanText(value) : "";
  return text === "" ? null : text;
};
