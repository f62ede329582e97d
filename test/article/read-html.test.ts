import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract-article.ts";
import { readArticle } from "../../src/article/read-article.ts";

/** Pages end in .txt because the linter reads .html, and old pages are what it is against. */
const pageOf = (name: string): string => readFileSync(new URL(`pages/${name}.html.txt`, import.meta.url), "utf8");

const blocksOf = (content: string): string[] => {
  const { blocks, text } = readArticle({ content, mediaType: "text/html", url: null });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

const EXPECTED = {
  "pl-bulletin": [
    "title: Dożynki gminne 2021",
    "credit: Data publikacji: 31 sierpnia 2021, 09:15 | Autor: Anna Kot | Odsłon: 312",
    "paragraph: W niedzielę 29 sierpnia w parku w Leśnej odbyły się dożynki gminne, w których wzięło udział ponad tysiąc osób.",
    "paragraph: Starostami dożynek byli Maria Lis i Piotr Zając. Wójt Jan Sarna podzielił chleb między mieszkańców, a proboszcz odprawił mszę.",
    "paragraph: Organizatorem był Gminny Ośrodek Kultury.",
    "paragraph: Patronat objął starosta powiatu.",
    "paragraph: Zagrała orkiestra z Górnej.",
    "credit: (fot. M. Lis, GOK)",
  ],
  "lt-wordpress": [
    "title: Atidarytas naujas tiltas",
    "credit: 2022 m. gegužės 4 d., 00:30 Peržiūrų: 231",
    "paragraph: Trečiadienį Girioje atidarytas naujas tiltas per Šventąją. Juostelę perkirpo meras Jonas Beržas ir susisiekimo viceministras Petras Uosis.",
    "paragraph: „Šio tilto laukėme dvidešimt metų“, – sakė meras.",
    "caption: Meras Jonas Beržas perkerpa juostelę. Onos Liepaitės nuotr.",
    "paragraph: Tiltą statė UAB „Tiltai“, darbai kainavo 3 mln. eurų.",
    "credit: Savivaldybės inf.",
    "credit: Paskutinį kartą atnaujinta: 2022-06-01",
  ],
  "en-table-layout": [
    "table: Town of Oakford",
    "title: Twin town delegation visits Oakford",
    "credit: Posted: 12 June 2009",
    "paragraph: A delegation from our German twin town, led by Mayor Hans Baum, visited Oakford last weekend.",
    "paragraph: The guests were welcomed by Mayor John Ash and Councillor Mary Elm in the Town Hall on Friday, 5 June 2009. A tree was planted in the park.",
    'paragraph: "We have been friends for thirty years," said Mr Baum.',
    "credit: Photo: Peter Yew",
  ],
  "pl-short": [
    "title: Górna i Leśna zacieśniają współpracę",
    "credit: 14.10.2021",
    "paragraph: Prezydent Górnej Zenon Sowa i mer Girii Jonas Beržas spotkali się w ratuszu.",
    "paragraph: Prezydent Zenon Sowa wita gości w ratuszu. Fot. Jan Lis",
    "paragraph: Rozmawiano o wymianie młodzieży.",
    "listItem: Jonas Beržas, mer,",
    "listItem: Ona Liepaitė, radna,",
    "quote: To ważny dzień – powiedział prezydent.",
    "table: Rok Goście",
    "table: 2019 12",
    "paragraph: Kontakt dla mediów: Anna Kot, tel. 123",
  ],
} as const;

const names = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]; // the literal's own keys

describe("a municipal page becomes its article", () => {
  test.each(names)("%s", (name) => {
    expect(blocksOf(pageOf(name))).toEqual(EXPECTED[name]);
  });

  test.each(names)("%s, even when no element has a name that tells what it is", (name) => {
    const nameless = pageOf(name).replace(/\s(?:class|id|role)="[^"]*"/g, "");
    const words = (blocks: readonly string[]): string[] => blocks.map((block) => block.slice(block.indexOf(":")));
    expect(words(blocksOf(nameless))).toEqual(words(EXPECTED[name]));
  });
});

const BODY = "<p>Burmistrz otworzył w poniedziałek nową szkołę, a wstęgę przecięły dzieci z pierwszej klasy.</p>";
const titleOf = (head: string, heading: string): string =>
  extractArticle({ html: `<html><head>${head}</head><body>${heading}${BODY}</body></html>` }).title;

describe("finds the title", () => {
  test.each([
    ["the main heading", "<title>Szkoła | Gmina Leśna</title>", "<h1>Nowa szkoła otwarta</h1>", "Nowa szkoła otwarta"],
    [
      "what the page states, without the site's name",
      '<meta property="og:title" content="Nowa szkoła otwarta - Gmina Leśna"><meta property="og:site_name" content="Gmina Leśna">',
      "",
      "Nowa szkoła otwarta",
    ],
    [
      "the first part of the page's title",
      "<title>Nowa szkoła otwarta | Gmina Leśna</title>",
      "",
      "Nowa szkoła otwarta",
    ],
    [
      "linked data, character references decoded",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Szko&#322;a otwarta"}</script>',
      "",
      "Szkoła otwarta",
    ],
  ])("%s", (_, head, heading, title) => {
    expect(titleOf(head, heading)).toBe(title);
  });
});

describe("an article on its own", () => {
  test("leaves title, credits and captions out of its text", () => {
    const { title, text, blocks } = extractArticle({ html: pageOf("lt-wordpress") });
    expect(title).toBe("Atidarytas naujas tiltas");
    expect(text).not.toMatch(/Atidarytas naujas|nuotr\.|Peržiūrų|inf\./);
    for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe("");
  });

  test("gives an empty text for an empty page", () => {
    expect(extractArticle({ html: "" })).toMatchObject({ title: "", text: "", published: null });
  });
});
