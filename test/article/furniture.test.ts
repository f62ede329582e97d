import { describe, expect, test } from "vitest";
import { FURNITURE_RULES } from "../../src/article/furniture/index.ts";
import { NODE_RULES } from "../../src/article/html/furniture/index.ts";
import { readArticle } from "../../src/article/read-article.ts";
import { readMarkdown } from "../../src/article/readers/markdown.ts";

const article = (content: string, mediaType: string) => {
  const { blocks, text, furniture } = readArticle({ content, mediaType, url: null });
  return { kept: blocks.map((block) => text.slice(block.start, block.end)), furniture };
};

const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, "");
const marked = (text: string): string[] => [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? "");
const linesOf = (markdown: string): string[] => readMarkdown(markdown).map((draft) => draft.text);

describe.each(FURNITURE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("takes out what is marked, and nothing else: %s", (example) => {
    const { kept, furniture } = article(unmarked(example), "text/markdown");
    const wanted = marked(example).flatMap(linesOf);
    expect(furniture.filter((part) => part.rule === id).map((part) => part.text)).toEqual(wanted);
    expect(kept).toEqual(linesOf(example.replace(/⟦[^⟧]*⟧/g, "")));
  });

  test.each(rule.counterExamples.map(({ text, because }) => [because, text] as const))("leaves it: %s", (_, text) => {
    expect(article(text, "text/markdown").furniture.filter((part) => part.rule === id)).toEqual([]);
  });
});

const PAGE = `<h1>Otwarcie nowej biblioteki</h1>
<p>W poniedziałek prezydent miasta otworzył nową bibliotekę przy ulicy Ogrodowej, na którą mieszkańcy czekali od lat.</p>
<p>Budowa kosztowała osiem milionów złotych, a połowę tej sumy dało ministerstwo kultury, podkreślił dyrektor placówki.</p>
<p>W pierwszym dniu bibliotekę odwiedziło ponad dwa tysiące osób, wśród nich uczniowie wszystkich szkół dzielnicy.</p>`;

describe.each(NODE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("takes out the element: %s", (example) => {
    const { kept, furniture } = article(`<article>${PAGE}${unmarked(example)}</article>`, "text/html");
    const texts = furniture.filter((part) => part.rule === id).map((part) => part.text);
    for (const words of marked(example)) expect(texts.some((text) => text.includes(words))).toBe(true);
    expect(kept).toHaveLength(4);
  });

  test("spares an element of that name which holds the article", () => {
    const name = rule.examples[0]?.match(/class="([^"]+)"/)?.[1];
    if (name === undefined) return;
    const { kept } = article(`<body><div class="${name} page">${PAGE}</div></body>`, "text/html");
    expect(kept).toHaveLength(4);
  });
});
