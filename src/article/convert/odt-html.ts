import { Parser } from "htmlparser2";

/** Elements that become one of HTML. */
const TAGS: Readonly<Record<string, string>> = {
  "text:list": "ul",
  "text:list-item": "li",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-cell": "td",
};

/** What no reader of the text sees: notes of editors, deleted words, generated lists, descriptions of pictures. */
const SKIPPED: ReadonlySet<string> = new Set([
  "office:annotation",
  "office:scripts",
  "office:forms",
  "text:tracked-changes",
  "text:note",
  "text:table-of-content",
  "text:sequence-decls",
  "svg:title",
  "svg:desc",
]);

/** Names that editors give to the style of a document's title. */
const TITLE = /^(?:Title|Titel|Tytuł|Tytu_c5__82_|Pavadinimas|Antraštė_pagrindinė)$/i;
const MOST_LEVELS = 6;
const DEEPEST = 200;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Writes the `content.xml` of an OpenDocument text as a page, which the page reader then reads as any other. */
export const odtHtml = (xml: string): string => {
  const parts: string[] = [];
  const open: string[] = [];
  const titles = new Set(["Title"]);
  let skipped = 0;
  let isText = false;
  const begin = (name: string, attributes: Readonly<Record<string, string>>): string => {
    if (name === "text:h") return `h${Math.min(Number(attributes["text:outline-level"] ?? 1) || 1, MOST_LEVELS)}`;
    if (name === "text:p") return titles.has(attributes["text:style-name"] ?? "") ? "h1" : "p";
    return TAGS[name] ?? "";
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === "style:style" && TITLE.test(attributes["style:parent-style-name"] ?? ""))
          titles.add(attributes["style:name"] ?? "");
        if (name === "office:text") isText = true;
        if (skipped > 0 || SKIPPED.has(name)) skipped++;
        if (skipped > 0) return;
        if (name === "text:s") parts.push(" ");
        if (name === "text:tab") parts.push(" ");
        if (name === "text:line-break") parts.push("<br>");
        const tag = open.length < DEEPEST ? begin(name, attributes) : "";
        open.push(tag);
        if (tag !== "" && isText) parts.push(`<${tag}>`);
      },
      ontext: (text) => {
        if (isText && skipped === 0) parts.push(escapeHtml(text));
      },
      onclosetag: (name) => {
        if (skipped > 0) {
          skipped--;
          return;
        }
        const tag = open.pop() ?? "";
        if (tag !== "" && isText) parts.push(`</${tag}>\n`);
        if (name === "office:text") isText = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return `<html><body><article>\n${parts.join("")}</article></body></html>`;
};
