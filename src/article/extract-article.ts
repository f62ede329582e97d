import type { Block } from "../document.ts";
import type { Published } from "../records/schema.ts";
import { readArticle } from "./read-article.ts";

/** A page as somebody has it in hand. */
export interface PageSource {
  readonly html: string;
  readonly url?: string;
}

/** An article of any language: `text` leaves title and credit blocks out, `blocks` point into `text`. */
export interface ExtractedArticle {
  readonly title: string;
  readonly text: string;
  readonly published: Published | null;
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

const LEFT_OUT: ReadonlySet<string> = new Set(["title", "credit", "caption"]);

/** Finds the article of a web page, without the rest of the pipeline; for any language. */
export const extractArticle = ({ html, url }: PageSource): ExtractedArticle => {
  const article = readArticle({
    content: html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html,
    mediaType: "text/html",
    url: url ?? null,
    bodyOnly: true,
  });
  const shown = article.blocks.filter((block) => !LEFT_OUT.has(block.kind));
  const parts = shown.map((block) => article.text.slice(block.start, block.end));
  let at = 0;
  const blocks = shown.map((block, index): Block => {
    const start = at;
    const end = start + (parts[index]?.length ?? 0);
    at = end + 2;
    return { kind: block.kind, start, end };
  });
  return {
    title: article.title,
    text: parts.join("\n\n"),
    published: withoutSpan(article.published),
    authors: article.authors,
    credits: article.credits.map((credit) => article.text.slice(credit.start, credit.end)),
    language: article.statedLanguage,
    blocks,
  };
};

/** Offsets of the publication date point into the whole text, which is not what goes out here. */
const withoutSpan = (published: Published | null): Published | null =>
  published && { edtf: published.edtf, basis: published.basis, raw: published.raw };
