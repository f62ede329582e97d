import { expect, test } from "vitest";
import { annotateDates } from "../../src/dates/annotate.ts";
import { resolveDates } from "../../src/dates/resolve.ts";
import type { Language } from "../../src/languages/codes.ts";
import { documentOf, readDates } from "./read-dates.ts";

const edtfOf = (text: string, language: Language, published: string | null = null): string[] =>
  readDates(text, language, published).entries.map(({ edtf }) => edtf);

test("without any evidence of the year none is invented", () => {
  expect(edtfOf("Umowę podpisano 2 grudnia br. w ratuszu.", "pl")).toEqual(["XXXX-12-02"]);
  expect(edtfOf("Sutartis pasirašyta gruodžio 2 d. rotušėje.", "lt")).toEqual(["XXXX-12-02"]);
  expect(edtfOf("The treaty was signed on 2 December.", "en")).toEqual(["XXXX-12-02"]);
  expect(edtfOf("Delegates came on May 3-5.", "en")).toEqual(["XXXX-05-03/XXXX-05-05"]);
});

test("relative words without an anchor give nothing", () => {
  expect(edtfOf("Wczoraj otwarto most. W piątek wystąpi chór.", "pl")).toEqual([]);
  expect(edtfOf("Five years ago the bridge was opened, next year it will be closed.", "en")).toEqual([]);
});

test("a date line is the publication date", () => {
  const text = "Nowy most\n\nGdynia, 14 maja 2012 r.\n\nW piątek otwarto most. Kolejny powstanie w przyszłym roku.";
  const { dates, published } = resolveDates(documentOf(text, "pl", null), annotateDates(documentOf(text, "pl", null)));
  expect(published).toMatchObject({ edtf: "2012-05-14", basis: "text", raw: "14 maja 2012 r." });
  expect(dates.map(({ edtf, role, basis }) => [edtf, role, basis])).toEqual([
    ["2012-05-14", "publication", "explicit"],
    ["2012-05-11", "content", "publication"],
    ["2013", "content", "publication"],
  ]);
});

test.each([
  ["Biuletyn miejski, 14 maja 2012 r.", "2012-05-14"],
  ["Wydział Promocji, informacja prasowa, 14 maja 2012 r.", "2012-05-14"],
  ["14 maja 2012 r., Referat Sportu", "2012-05-14"],
  ["„Nasze słowo”, 14 maja 2012 r.", "2012-05-14"],
  ["Koncert chóru w katedrze, 14 maja 2012 r.", null],
  ["14 maja 2012 r., Referat Sportu otwarto", null],
  ["Biuletyn miejski ukazał się, 14 maja 2012 r.", null],
])("who issues a text may stand in small letters in its date line: %s", (line, edtf) => {
  const document = documentOf(`Nowy most\n\n${line}\n\nMost otwarto w piątek o dziesiątej.`, "pl", null);
  expect(resolveDates(document, annotateDates(document)).published?.edtf ?? null).toBe(edtf);
});

test("the programme of an event is no date line", () => {
  const text = "Dni miasta\n\n12 maja 2012 r., godz. 17.00, Ratusz\n\nZapraszamy mieszkańców na koncert.";
  const document = documentOf(text, "pl", null);
  expect(resolveDates(document, annotateDates(document)).published).toBeNull();
});

test("the year of a photo's credit is evidence of the year", () => {
  const document = {
    ...documentOf("W marcu br. zebrał się konwent.", "pl", null),
    credits: [{ kind: "photo" as const, name: null, holder: "UM", year: "2021", licence: null, start: 0, end: 0 }],
  };
  expect(resolveDates(document, annotateDates(document)).dates).toMatchObject([{ edtf: "2021-03", basis: "document" }]);
});

test("the first full date of the news gives the year to the others", () => {
  const text = "14 maja 2012 r. podpisano umowę.\nUchwałę podjęto 3 kwietnia. Jarmark odbędzie się we wrześniu br.";
  expect(edtfOf(text, "pl")).toEqual(["2012-05-14", "2012-04-03", "2012-09"]);
});

test("a later page of history gives no year to the news", () => {
  const text =
    "Umowę podpisano 2 grudnia.\nPierwszy list wysłano 5 maja 2009 r., a 6 czerwca 2010 r. podpisano intencje.";
  expect(edtfOf(text, "pl")).toEqual(["XXXX-12-02", "2009-05-05", "2010-06-06"]);
});

test("last year beside its number tells the year of the publication", () => {
  expect(edtfOf("Mugė vyko balandžio 12 d. Ji pirmą kartą surengta pernai, 2011 m. kovo 8 d.", "lt")).toEqual([
    "2012-04-12",
    "2011-03-08",
  ]);
});

test("weekdays fall into the days that the paragraph spoke of", () => {
  const text = "Szeptember napjai: the fair was held on 6–8 September 2019. On Friday it was opened, on Sunday closed.";
  expect(edtfOf(text, "en")).toEqual(["2019-09-06/2019-09-08", "2019-09-06", "2019-09-08"]);
});

test("the same year is the one the story spoke of, not a quotation's", () => {
  const text =
    "W 2004 roku kupiono grunt. „W 1980 roku rosły tu drzewa” – mówi wójt. W tym samym roku, w lipcu, ruszyła budowa.";
  expect(edtfOf(text, "pl")).toEqual(["2004", "1980", "2004-07"]);
});

test("a new paragraph leaves the years that the one before recalled", () => {
  const news = "On 4 May 2025 the town signed. The first treaty was signed on 8 June 1989.";
  const told = ["2025-05-04", "1989-06-08"];
  expect(edtfOf(`${news}\n\nThe next day the guests left.`, "en", "2025-05-10")).toEqual([...told, "2025-05-05"]);
  expect(edtfOf(`${news} The next day the guests left.`, "en", "2025-05-10")).toEqual([...told, "1989-06-09"]);
});

test("a year that opens a line is that of the days in it", () => {
  const text = "Kronika\n\n1999. 12 czerwca otwarto most. We wrześniu był zjazd.\n\n2003. 7 maja zamknięto prom.";
  expect(edtfOf(text, "pl")).toEqual(["1999", "1999-06-12", "1999-09", "2003", "2003-05-07"]);
});

test.each<[string, Language, string]>([
  ["Od czwartku do niedzieli, czyli od 18 do 21 kwietnia, trwały zawody.", "pl", "2013-04-18/2013-04-21"],
  ["From Thursday to Sunday, 18–21 April, they competed.", "en", "2013-04-18/2013-04-21"],
  ["Nuo ketvirtadienio iki sekmadienio, balandžio 18–21 dienomis, varžėsi.", "lt", "2013-04-18/2013-04-21"],
])("weekdays and the dates that say them again are one: %s", (text, language, edtf) => {
  expect(edtfOf(text, language, "2013-04-22")).toEqual([edtf]);
});

test("a slash date is read in the order that the document shows", () => {
  expect(edtfOf("Meetings: 05/09/2015 and 10/10/2015.", "en")).toEqual(["2015-05-09", "2015-10-10"]);
  expect(edtfOf("Meetings: 25/08/2015 and 05/09/2015.", "en")).toEqual(["2015-08-25", "2015-09-05"]);
});

test("mentions of one date are one entry, ids follow the text", () => {
  const { entries } = readDates(
    "Umowę podpisano 7 maja 2014 r. W dniu 07.05.2014 otwarto też most, a 8 maja 2014 r. park.",
    "pl",
  );
  expect(entries.map(({ id, edtf, mentions }) => [id, edtf, mentions.length])).toEqual([
    ["d1", "2014-05-07", 2],
    ["d2", "2014-05-08", 1],
  ]);
});

test("an impossible day is a diagnostic, never a date", () => {
  const document = documentOf("Umowę podpisano 31 lutego 2016 r.", "pl");
  const { dates, diagnostics } = resolveDates(document, annotateDates(document));
  expect(dates).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "date/impossible-day", severity: "warning" }]);
});
