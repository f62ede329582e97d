import { extractArticle } from "../../article/extract-article.ts";
import type { StageRunner } from "./index.ts";

/** `stage article`: the article of a page, in any language. */
export const readArticle: StageRunner = ({ html, url }) => {
  const { title, text, published, authors, credits, language } = extractArticle({
    html: html ?? "",
    ...(url === null ? {} : { url }),
  });
  return { title, text, published, authors, credits, language };
};
