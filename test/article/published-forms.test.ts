import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract-article.ts";

type Form = readonly [name: string, html: string, day: string | null, url?: string];

const BODIES: Readonly<Record<string, string>> = {
  pl: "<p>Burmistrz otworzył w poniedziałek nową szkołę, a wstęgę przecięły dzieci z pierwszej klasy, które przygotowały też występy.</p><p>Budowa kosztowała osiem milionów złotych, a połowę tej sumy dało ministerstwo, podkreślił dyrektor szkoły.</p>",
  lt: "<p>Meras pirmadienį atidarė naują mokyklą, o juostelę perkirpo pirmos klasės mokiniai, parengę ir pasirodymų programą.</p><p>Statyba kainavo aštuonis milijonus eurų, pusę šios sumos skyrė ministerija, pabrėžė mokyklos direktorė.</p>",
  en: "<p>The mayor opened the new school on Monday, and the ribbon was cut by children of the first form, who had prepared a show.</p><p>The building cost eight million pounds, half of which was paid by the ministry, the head teacher said.</p>",
  de: "<p>Die Stadtverwaltung hat am Dienstag den neuen Haushaltsplan vorgestellt, der deutlich höhere Ausgaben für Schulen vorsieht.</p><p>Nach Angaben des Kämmerers sollen im kommenden Jahr rund zwölf Millionen Euro in die Sanierung von Gebäuden fließen.</p>",
};
const pageOf = (lang: string, top: string, bottom = "", head = ""): string =>
  `<html lang="${lang}"><head><title>Nowa szkoła otwarta po remoncie</title>${head}</head><body><div class="x"><h1>Nowa szkoła otwarta po remoncie</h1>${top}${BODIES[lang]}${bottom}</div></body></html>`;
const FORMS: readonly Form[] = [
  ["pl Opublikowano", pageOf("pl", "<p>Opublikowano: 12.03.2020</p>"), "2020-03-12"],
  ["pl Opublikowano dnia godz", pageOf("pl", "<p>Opublikowano dnia 12 marca 2020 r., godz. 12:10</p>"), "2020-03-12"],
  [
    "pl Data publikacji bottom + modyf",
    pageOf(
      "pl",
      "",
      "<table><tr><td>Data wytworzenia:</td><td>10.03.2020</td></tr><tr><td>Data publikacji:</td><td>12.03.2020 08:00</td></tr><tr><td>Data modyfikacji:</td><td>15.04.2020</td></tr></table>",
    ),
    "2020-03-12",
  ],
  ["pl dodano/aktual", pageOf("pl", "<div>Aktualizacja: 15 kwietnia 2020 | Dodano: 12 marca 2020</div>"), "2020-03-12"],
  ["pl weekday", pageOf("pl", "<span>czwartek, 12 marca 2020</span>"), "2020-03-12"],
  ["pl short month", pageOf("pl", "<div>12 mar 2020</div>"), "2020-03-12"],
  ["pl roman", pageOf("pl", "<div>12 III 2020</div>"), "2020-03-12"],
  ["pl dd-mm-yyyy", pageOf("pl", "<div class=date>12-03-2020</div>"), "2020-03-12"],
  ["pl dateline", pageOf("pl", "<p>Leśna, 12 marca 2020 r.</p>"), "2020-03-12"],
  ["pl utworzono", pageOf("pl", "<p>Utworzono: czwartek, 12 marzec 2020 10:12</p>"), "2020-03-12"],
  [
    "pl created/poprawiono",
    pageOf("pl", "<dl><dt>Szczegóły</dt><dd>Utworzono: 12 marzec 2020</dd><dd>Poprawiono: 15 kwiecień 2020</dd></dl>"),
    "2020-03-12",
  ],
  ["pl autor data", pageOf("pl", "<p>Autor: Anna Kot, 12.03.2020</p>"), "2020-03-12"],
  ["pl Anna Kot | date", pageOf("pl", "<p>Anna Kot | 12 marca 2020</p>"), "2020-03-12"],
  ["pl only modified", pageOf("pl", "<p>Ostatnia aktualizacja: 15.04.2020</p>"), null],
  ["lt Paskelbta", pageOf("lt", "<p>Paskelbta: 2020-03-12</p>"), "2020-03-12"],
  ["lt Publikuota m. d.", pageOf("lt", "<p>Publikuota 2020 m. kovo 12 d.</p>"), "2020-03-12"],
  [
    "lt Atnaujinta + paskelbta",
    pageOf("lt", "<p>Atnaujinta: 2020-04-15</p><p>Paskelbimo data: 2020-03-12</p>"),
    "2020-03-12",
  ],
  ["lt Atnaujinta same line", pageOf("lt", "<p>Publikuota: 2020 03 12 | Atnaujinta: 2020 04 15</p>"), "2020-03-12"],
  ["lt spaces", pageOf("lt", "<p>2020 03 12</p>"), "2020-03-12"],
  ["lt dots", pageOf("lt", "<p>2020.03.12</p>"), "2020-03-12"],
  ["lt kovo 12, 2020", pageOf("lt", "<p>Kovo 12, 2020</p>"), "2020-03-12"],
  ["lt sukurta", pageOf("lt", "<p>Sukurta: 2020 kovo 12</p>"), "2020-03-12"],
  ["lt Data", pageOf("lt", "<p>Data: 2020-03-12</p>"), "2020-03-12"],
  ["lt only modified", pageOf("lt", "<p>Atnaujinta: 2020-04-15</p>"), null],
  ["en Published", pageOf("en", "<p>Published on 12 March 2020</p>"), "2020-03-12"],
  ["en Posted by", pageOf("en", "<p>Posted by Ann Smith on March 12, 2020</p>"), "2020-03-12"],
  ["en By Ann, date", pageOf("en", "<p>By Ann Smith, 12 March 2020</p>"), "2020-03-12"],
  ["en By Ann | date", pageOf("en", "<p>By Ann Smith | March 12, 2020 | 10:15 am</p>"), "2020-03-12"],
  ["en updated published", pageOf("en", "<p>Updated: 15 April 2020</p><p>Published: 12 March 2020</p>"), "2020-03-12"],
  ["en ordinal", pageOf("en", "<p>Thursday 12th March 2020</p>"), "2020-03-12"],
  ["en US numeric", pageOf("en", "<p>Posted: 3/13/2020 10:00 AM</p>"), "2020-03-13"],
  ["en two-digit year", pageOf("en", "<p>Posted 12 Mar 20</p>"), null],
  ["en release date", pageOf("en", "<p>Release date: 12 March 2020</p>"), "2020-03-12"],
  [
    "en dateline AP",
    pageOf("en", "<p>HARBOUR, March 12, 2020 – The mayor opened the new school on Monday.</p>"),
    "2020-03-12",
  ],
  ["en forum", pageOf("en", "<p>by ann » Thu Mar 12, 2020 8:14 pm</p>"), "2020-03-12"],
  ["en event not publication", pageOf("en", "<p>The fair takes place on 12 March 2020 in the park.</p>"), null],
  ["de von", pageOf("de", "<p>Von Karl Meier, 12.03.2020, 10:15 Uhr</p>"), "2020-03-12"],
  ["de Stand", pageOf("de", "<p>Stand: 12.03.2020</p>"), "2020-03-12"],
  ["de veröffentlicht", pageOf("de", "<p>Veröffentlicht am 12. März 2020 von Karl</p>"), "2020-03-12"],
  [
    "time many, one in header",
    pageOf(
      "en",
      '<time datetime="2020-03-12">12 March</time>',
      '<ul><li><a href=x>Other</a> <time datetime="2020-03-10">10 March</time></li></ul>',
    ),
    "2020-03-12",
  ],
  [
    "meta modified only + visible",
    pageOf("en", "<p>12 March 2020</p>", "", '<meta property="article:modified_time" content="2020-04-15T10:00:00Z">'),
    "2020-03-12",
  ],
  [
    "jsonld vs url",
    pageOf(
      "en",
      "",
      "",
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2020-03-12T08:00:00+00:00","dateModified":"2020-04-15"}</script>',
    ),
    "2020-03-12",
  ],
  [
    "only meta modified",
    pageOf("en", "", "", '<meta property="og:updated_time" content="2020-04-15T10:00:00Z">'),
    null,
  ],
  [
    "meta date last-modified like",
    pageOf(
      "en",
      "",
      "",
      '<meta name="dcterms.modified" content="2020-04-15"><meta name="DC.date.issued" content="2020-03-12">',
    ),
    "2020-03-12",
  ],
  ["url day", pageOf("en", ""), "2020-03-12", "https://x.example/2020/03/12/school"],
  ["url day 2", pageOf("en", ""), "2020-03-12", "https://x.example/news/20200312-school.html"],
  ["url article id no date", pageOf("en", ""), null, "https://x.example/news/20205512"],
  [
    "footer last updated + copyright",
    pageOf("en", "", "<p>This page was last updated on 15 April 2020</p><p>© 2010–2021</p>"),
    null,
  ],
  [
    "class date in header meta",
    pageOf(
      "en",
      '<div class="meta"><span class="author">Ann</span> <span class="date">March 12, 2020</span> <span class="comments">3 comments</span></div>',
    ),
    "2020-03-12",
  ],
  [
    "comments dates later",
    pageOf(
      "en",
      '<p class="date">March 12, 2020</p>',
      '<div id="comments"><p>Posted on April 1, 2020: what a lovely school, I wish I was a child again and could go there myself.</p></div>',
    ),
    "2020-03-12",
  ],
  [
    "jsonld comment dates",
    pageOf(
      "en",
      "<p>March 12, 2020</p>",
      "",
      '<script type="application/ld+json">{"@type":"Comment","datePublished":"2020-04-01"}</script>',
    ),
    "2020-03-12",
  ],
];

describe("the day of publication as a page shows it", () => {
  test.each(FORMS.map((form) => [form[0], form] as const))("%s", (_, [, html, day, url]) => {
    const { published } = extractArticle(url === undefined ? { html } : { html, url });
    expect(published?.edtf ?? null).toBe(day);
  });
});
