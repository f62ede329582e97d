import type { BlockKind } from "../../records/schema.ts";
import { byHints, hintsOf } from "./hints.ts";
import type { HtmlNode } from "./tree.ts";

const CAPTION =
  / (?:captions?|caption text|wp caption|imagecaption|image (?:caption|credit|meta|source)|img caption|photo (?:caption|credit)|media caption|news caption|cutline|picture credit|figure (?:caption|credit)|thumbnail credit|podpis|antraste|legend|image attribution|gallery (?:caption|title)) /;
const CREDIT =
  / (?:byline|by line|bylines|author|authors|dateline|timestamp|time stamp|update ?time|date ?published|publish ?date|published ?date|pub ?date|post ?date|entry ?date|article ?date|post meta|entry meta|article meta|article info|post info|meta|metadata|submeta|posted on|posted by|autor|autorius|reading time|read time|view count|dateline updated|credits|post views) /;

const namedKind = byHints((words): "caption" | "credit" | null => {
  if (CAPTION.test(words)) return "caption";
  return CREDIT.test(words) ? "credit" : null;
});

/** What a whole element is, by its tag or name: a picture's caption, or a line about the article; undefined for text. */
export const nodeKindOf = (node: HtmlNode): BlockKind | undefined => {
  if (node.tag === "figure" || node.tag === "figcaption") return "caption";
  const kind = namedKind(hintsOf(node)) ?? undefined;
  return kind === "credit" && (node.tag === "body" || node.tag === "article") ? undefined : kind;
};
