import { readArticle } from "../article/read-article.ts";
import type { ArticleDocument, DecodedDocument } from "../document.ts";
import type { Stage } from "../stage.ts";

/** Finds the article in a text, Markdown, HTML, PDF, Word or OpenDocument text. */
export const article: Stage<DecodedDocument, ArticleDocument> = {
  id: "article",
  run: (document) => ({
    ...document,
    ...readArticle({
      content: document.content,
      mediaType: document.converted?.mediaType ?? document.mediaType,
      url: /^https?:/.test(document.uri) ? document.uri : null,
    }),
  }),
};
