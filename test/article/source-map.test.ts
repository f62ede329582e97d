import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";
import { toOrigin } from "../../src/engine/source-map.ts";

const MEDIA = ["text/plain", "text/markdown", "text/html"] as const;

const PAGE = `<html><body><article><h1>Sp&oacute;&#322;ka miejska</h1><p>Burmistrz&nbsp;Le&#347;nej &amp; rada <b>przyj&#x119;li</b>
plan AT&T na lata 2020&ndash;2025, jak podano w komunikacie prasowym urzędu.</p></article></body></html>`;

describe("every word leads back to its place in the source", () => {
  test("through character references", () => {
    const { text, textMap } = readArticle({ content: PAGE, mediaType: "text/html", url: null });
    for (const [word, written] of [
      ["miejska", "miejska"],
      ["Spółka", "Sp&oacute;"],
      ["Leśnej", "Le&#347;nej"],
      ["& rada", "&amp; rada"],
      ["plan AT&T", "plan AT&T"],
      ["2025", "2025"],
    ] as const)
      expect(PAGE.slice(toOrigin(textMap, text.indexOf(word))).startsWith(written)).toBe(true);
  });

  test("through Markdown's marks and wrapped lines", () => {
    const content =
      "Tytuł wiadomości\n================\n\nPierwszy **ważny** wiersz\nzdania, drugi [odsyłacz](http://a.b) i koniec.";
    const { text, textMap } = readArticle({ content, mediaType: "text/markdown", url: null });
    for (const word of ["ważny", "wiersz", "zdania", "odsyłacz", "koniec"])
      expect(content.slice(toOrigin(textMap, text.indexOf(word))).startsWith(word)).toBe(true);
  });
});

const pieces = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class='x",
  "'>",
  "<b>",
  "<br>",
  "</div>",
  "&amp;",
  "&#322;",
  "&bogus;",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<li>",
  "<h1>",
  "</h1>",
  "**",
  "[",
  "](",
  ")",
  "# ",
  "- ",
  "> ",
  "`",
  "\n\n",
  "\n",
  "    ",
  "| a | b |",
  "\u00ad",
  "\u00a0",
  "e\u0301",
  "Łódź ",
  "Rada przyjęła budżet. ",
  "12.03.2020 ",
  "Fot. ",
);
const anyText = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("no text breaks the reader", () => {
  test.each(MEDIA)("%s: NFC, blocks in order, spans that fit", (mediaType) => {
    fc.assert(
      fc.property(anyText, (content) => {
        const article = readArticle({ content, mediaType, url: null });
        expect(article.text).toBe(article.text.normalize("NFC"));
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(article.text.slice(block.start, block.end).trim()).not.toBe("");
          end = block.end;
        }
        expect(end).toBe(article.text.length);
        for (const { start, end: stop } of article.credits) expect(stop).toBeGreaterThan(start);
        for (let at = 0; at < article.text.length; at++) {
          const origin = toOrigin(article.textMap, at);
          expect(origin).toBeGreaterThanOrEqual(0);
          expect(origin).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe("stays quick on hostile text", () => {
  const RADA = "Rada przyjęła budżet na przyszły rok, choć długo się spierano. ";
  test.each([
    ["one letter a million times", "a".repeat(1_000_000), "text/plain"],
    ["brackets", "[a](".repeat(100_000), "text/markdown"],
    ["quotation marks of Markdown", "> ".repeat(100_000), "text/markdown"],
    ["stars", "*a ".repeat(200_000), "text/markdown"],
    ["nested tags", `${"<div>".repeat(100_000)}${RADA}`, "text/html"],
    ["nested tags closed by others", `${"<div>".repeat(100_000)}${RADA}${"</b>".repeat(100_000)}`, "text/html"],
    ["line breaks", `<p>${"słowo<br>".repeat(200_000)}`, "text/html"],
    ["open tags", "<a ".repeat(300_000), "text/html"],
    ["a page of 5 MB", `<body><article>${`<p>${RADA.repeat(4)}</p>`.repeat(20_000)}</article></body>`, "text/html"],
    ["brackets in a text", "(Fot. ".repeat(100_000), "text/plain"],
    ["digits", "2019".repeat(250_000), "text/plain"],
  ])("%s", (_, content, mediaType) => {
    const begin = performance.now();
    readArticle({ content, mediaType, url: null });
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});
