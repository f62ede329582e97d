import { describe, expect, test } from "vitest";
import { readDate } from "../../src/article/published/read-date.ts";
import { readArticle } from "../../src/article/read-article.ts";

describe("reads calendar days", () => {
  test.each([
    ["13 listopada 2014, godz. 18:40", "2014-11-13"],
    ["2019-03-05T10:00:00+01:00", "2019-03-05"],
    ["05.03.2019", "2019-03-05"],
    ["12/31/2019", "2019-12-31"],
    ["April 11, 2013", "2013-04-11"],
    ["the 12th of May, 2016", "2016-05-12"],
    ["2014 m. lapkričio 13 d.", "2014-11-13"],
    ["2022 gegužės 4", "2022-05-04"],
    ["20 Nov 2019", "2019-11-20"],
    ["3. März 2020", "2020-03-03"],
    ["2018년 8월 25일", "2018-08-25"],
  ])("%s", (text, edtf) => {
    expect(readDate(text)?.edtf).toBe(edtf);
  });

  test.each(["31.02.2019", "32 maja 2019", "13.13.2013", "listopad 2014", "tel. 12 345 67 89"])(
    "%s is none",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

const BODY = "Burmistrz otworzył w poniedziałek nową szkołę, a wstęgę przecięły dzieci z pierwszej klasy.";
const publishedIn = (lines: readonly string[]) =>
  readArticle({ content: lines.join("\n\n"), mediaType: "text/markdown", url: null }).published?.edtf;

describe("finds the publication date that a text shows", () => {
  test.each([
    ["a label", ["# Szkoła", "Opublikowano: 12.03.2020, Anna Kot", BODY]],
    ["a label at the end", ["# Szkoła", BODY, "Data publikacji: 12 marca 2020 r."]],
    ["a line of its own under the title", ["# Szkoła", "12 marca 2020, 14:05", BODY]],
    ["a line with the office that put it out", ["# Szkoła", "12 marca 2020 r., Biuro Prasowe Urzędu Gminy", BODY]],
    ["a dateline", ["# Szkoła", "Leśna, 12 marca 2020 r.", BODY]],
    [
      "a dateline before the first words",
      ["# School", "OAKFORD, March 12, 2020 – The mayor opened the new school, and children cut the ribbon."],
    ],
    [
      "a Lithuanian label",
      ["# Mokykla", "Paskelbta: 2020-03-12 09:00", "Meras atidarė naują mokyklą, juostelę perkirpo pirmokai."],
    ],
  ])("%s", (_, lines) => {
    expect(publishedIn(lines)).toBe("2020-03-12");
  });

  test.each([
    [
      "a day in the first sentence",
      ["# Szkoła", "12 marca 2020 r. burmistrz otworzył nową szkołę, a wstęgę przecięły dzieci."],
    ],
    ["a date of change", ["# Szkoła", BODY, "Ostatnia aktualizacja: 12.03.2020"]],
    ["a teaser's date", ["# Szkoła", BODY, "## Zobacz także", "- [Remont mostu](#) 12.03.2020"]],
    ["a day with its place", ["# Koncert", "15 maja 2021, godz. 18:00, Dom Kultury", BODY]],
    [
      "a day with its place and no hour",
      [
        "# Concert",
        "15 May 2021, Town Hall",
        "The choir sings old songs of the harbour, and the mayor opens the evening.",
      ],
    ],
    [
      "the day of an event behind a doubtful label",
      ["# Koncert", BODY, BODY.replace("szkołę", "salę"), "Data: 15 maja 2021"],
    ],
    ["the first entry of a chronicle", ["# Kronika", "12.03.2020 – podpisano umowę o współpracy", BODY]],
    ["a range of days", ["# Jarmark", "12.03.2020 – 15.03.2020", BODY]],
  ])("leaves %s", (_, lines) => {
    expect(publishedIn(lines)).toBeUndefined();
  });
});

describe("weighs what a page states", () => {
  const page = (head: string, body: string) =>
    readArticle({
      content: `<html><head>${head}</head><body><h1>Nowa szkoła</h1>${body}<p>${BODY}</p></body></html>`,
      mediaType: "text/html",
      url: null,
    }).published;

  test("linked data before meta elements, and never the date of change", () => {
    const head = `<meta property="og:updated_time" content="2021-01-01"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-03-12","dateModified":"2021-01-01"}</script>`;
    expect(page(head, "")).toMatchObject({ edtf: "2020-03-12", basis: "jsonld" });
  });

  test("the day that the reader sees, where a time in UTC means the neighbouring one", () => {
    const head = `<meta property="article:published_time" content="2020-03-11T23:30:00Z">`;
    expect(page(head, "<p>12 marca 2020</p>")).toMatchObject({ edtf: "2020-03-12", basis: "text" });
  });

  test("a visible label, where the head gives the day of the last change", () => {
    const head = `<meta property="article:published_time" content="2021-01-01"><meta property="article:modified_time" content="2021-01-01">`;
    expect(page(head, "<p>Data publikacji: 12.03.2020</p>")).toMatchObject({ edtf: "2020-03-12", basis: "text" });
  });

  test("a date that only the left-out record of publication gives", () => {
    expect(page("", "")).toBeNull();
    expect(page("", '<div class="metryczka">Data publikacji: 2020-03-12</div>')).toMatchObject({ edtf: "2020-03-12" });
  });

  test("the address when nothing else does", () => {
    const content = `<html><body><h1>Nowa szkoła</h1><p>${BODY}</p></body></html>`;
    expect(
      readArticle({ content, mediaType: "text/html", url: "https://a.example/2020/03/12/szkola" }).published?.basis,
    ).toBe("url");
  });
});
