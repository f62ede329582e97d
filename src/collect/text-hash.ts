import { convertDocument } from "../article/convert.ts";
import { contentHashOf } from "../records/content-hash.ts";
import { isRejected, startWith } from "../stage.ts";
import { article } from "../stages/article.ts";
import { decode } from "../stages/decode.ts";
import { isUnread, readPage } from "../stages/read.ts";
import type { Page } from "./polite-client.ts";

/** Shorter texts ("Access denied", a headline alone) say nothing about a document. Units: letters and spaces. */
const SHORTEST = 80;

const reader = startWith(decode).to(article);

/** A text without what two sites write differently: capitals, punctuation, white space, ways to write one character. */
const normalise = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The hash of a page's article, the same for the same words within another page; null where there are too few. */
export const textHashOf = async (uri: string, page: Pick<Page, "bytes" | "mediaType" | "charset" | "at">) => {
  const source = readPage({ kind: "web", uri, url: uri }, page, { published: null, language: null });
  const converted = isUnread(source) ? undefined : await convertDocument(source);
  const read = converted === undefined || isRejected(converted) ? undefined : reader.run(converted);
  if (read === undefined || isRejected(read)) return null;
  const text = normalise(read.text);
  return text.length < SHORTEST ? null : contentHashOf(text);
};
