import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract-article.ts";
import { readArticle } from "../../src/article/read-article.ts";
import { toOrigin } from "../../src/engine/source-map.ts";

const PARAGRAPHS = [
  "Rada miasta przyjęła w poniedziałek budżet na przyszły rok, po raz pierwszy od dekady jednogłośnie i bez poprawek.",
  "Najwięcej pieniędzy pójdzie na remont szkół i przedszkoli, a także na drogi w starej części miasta, o które od lat prosili mieszkańcy.",
  "Skarbnik przypomniała, że dochody z podatków wzrosły o sześć procent, a zadłużenie spadło do poziomu sprzed pandemii.",
  "Opozycja poparła dokument, choć jej przewodniczący zapowiedział, że wiosną złoży wniosek o dodatkowe pieniądze na kulturę.",
  "Na tej samej sesji radni nadali imię nowemu rondu przy dworcu i wysłuchali sprawozdania z działalności straży pożarnej.",
];

const pageOf = (shown: readonly string[], body: string): string =>
  `<html lang="pl"><head><title>Budżet przyjęty</title><script type="application/ld+json">${JSON.stringify({
    "@type": "NewsArticle",
    headline: "Budżet przyjęty",
    articleBody: body,
  })}</script></head><body><h1>Budżet przyjęty</h1>${shown.map((text) => `<p>${text}</p>`).join("")}</body></html>`;

const textOf = (shown: readonly string[], body: string): string => extractArticle({ html: pageOf(shown, body) }).text;

describe("the article's text in linked data", () => {
  test("stands in for a text that the page cuts off", () => {
    expect(textOf(PARAGRAPHS.slice(0, 2), PARAGRAPHS.join("\n"))).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("stands in for a page that is built by script, its tags taken off", () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    expect(textOf(["Ładowanie…"], body)).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("is left aside where the page shows the article itself", () => {
    const shown = PARAGRAPHS.map((text) => text.replace("sesji", "ostatniej sesji"));
    expect(textOf(shown, PARAGRAPHS.join("\n"))).toBe(shown.join("\n\n"));
  });

  test("is not believed where the page shows something else", () => {
    const other =
      "Burmistrz otworzył w piątek nową bibliotekę przy ulicy Ogrodowej, na którą mieszkańcy osiedla czekali od wielu długich lat, a wstęgę przecięły dzieci.";
    expect(textOf([other, other.replace("piątek", "sobotę")], PARAGRAPHS.join("\n"))).toContain("bibliotekę");
  });

  test("leads back to its words in the script", () => {
    const content = pageOf(PARAGRAPHS.slice(0, 1), PARAGRAPHS.join("\n"));
    const { textMap, blocks } = readArticle({ content, mediaType: "text/html", url: null });
    const last = blocks.at(-1)?.start ?? 0;
    const at = toOrigin(textMap, last);
    expect(content.slice(at, at + 20)).toBe(PARAGRAPHS[4]?.slice(0, 20));
  });
});
