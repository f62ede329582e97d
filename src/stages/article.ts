import type { ArticleDocument, Block, DecodedDocument } from "../document.ts";
import { IDENTITY } from "../engine/source-map.ts";
import type { Stage } from "../stage.ts";

const PARAGRAPH = /[^\n]*\S[^\n]*/g;

/** Finds the article in a text, Markdown, HTML, PDF or Word document. */
export const article: Stage<DecodedDocument, ArticleDocument> = {
  id: "article",
  run: (document) => {
    const text = document.content.normalize("NFC");
    const blocks = [...text.matchAll(PARAGRAPH)].map(
      (match): Block => ({ kind: "paragraph", start: match.index, end: match.index + match[0].length }),
    );
    return {
      ...document,
      title: "",
      text,
      blocks,
      textMap: IDENTITY,
      published: null,
      authors: [],
      credits: [],
      statedLanguage: null,
      furniture: [],
    };
  },
};
