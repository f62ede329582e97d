import { expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

/** Events with the names that their ids stand for, in the order of the record. */
const tellEvents = (text: string, language: "pl" | "en" | "lt") => {
  const { events, people, cities } = readEvents(text, language);
  const person = new Map(people.map(({ id, name }) => [id, name]));
  const city = new Map(cities.map(({ id, name }) => [id, name]));
  return events.map(({ type, date, place, modality, participants }) => ({
    type,
    date,
    place: place === null ? null : city.get(place),
    modality,
    people: participants.map((part) => `${person.get(part.person)}: ${part.role}`),
  }));
};

test("a visit lends its day and place to what happens during it", () => {
  const text =
    "Spotkanie partnerów\n\n4 maja 2015 roku delegacja z Bonn odwiedziła Opole. Podczas wizyty podpisano umowę o współpracy.";
  expect(tellEvents(text, "pl")).toMatchObject([
    { type: "visit", date: "2015-05-04", place: "Opole" },
    { type: "agreement_signing", date: "2015-05-04", place: "Opole" },
  ]);
});

test("a visit to the German town of Celle is there", () => {
  const text =
    "On 4 May 2015 a delegation of Tain paid a visit to the German town of Celle. They were received at the town hall.";
  expect(tellEvents(text, "en")).toMatchObject([
    { type: "visit", date: "2015-05-04", place: "Celle" },
    { type: "meeting", date: "2015-05-04", place: "Celle" },
  ]);
});

test("title, lead and body tell one event", () => {
  const text =
    "Derby and Bonn sign agreement\n\nOn 4 May 2011 the mayors of Derby and Bonn signed a partnership agreement in Derby. The agreement was signed by Peter Hale and Anna Krause.";
  const signings = tellEvents(text, "en").filter(({ type }) => type === "agreement_signing");
  expect(signings).toHaveLength(1);
  expect(signings[0]?.people.toSorted()).toEqual(["Anna Krause: signatory", "Peter Hale: signatory"]);
});

test("two steps of a history stay apart", () => {
  const text = "Umowę podpisano 4 maja 1995 roku w Opolu i odnowiono 7 września 2005 roku w Bonn.";
  expect(tellEvents(text, "pl")).toMatchObject([
    { type: "agreement_signing", date: "1995-05-04", place: "Opole" },
    { type: "agreement_signing", date: "2005-09-07", place: "Bonn" },
  ]);
});

test("people of a list that words of attendance introduce are there", () => {
  const text =
    "W Radomiu odbyło się spotkanie samorządowców. W spotkaniu wzięli udział:\n\n- Anna Nowak, wójt gminy,\n- Jan Wilk, starosta.";
  const [meeting] = tellEvents(text, "pl");
  expect(meeting?.people).toEqual(["Anna Nowak: attendee", "Jan Wilk: attendee"]);
});

test("a plan that a later clause calls off is cancelled", () => {
  const text = "The concert, planned for 5 June 2024, was cancelled because of the storm.";
  expect(tellEvents(text, "en")).toMatchObject([{ type: "concert", date: "2024-06-05", modality: "cancelled" }]);
});

test("what is put off to a day is planned for that day", () => {
  const text = "Susitikimas su gyventojais nukeltas į 2024 m. liepos 5 d.";
  expect(tellEvents(text, "lt")).toMatchObject([{ type: "meeting", date: "2024-07-05", modality: "planned" }]);
});

test("direct speech tells no events", () => {
  const text = "„Netrukus pasirašysime sutartį su dar vienu miestu, tačiau derybos nebaigtos“, – sakė meras.";
  expect(tellEvents(text, "lt")).toEqual([]);
});

test("one verb tells of several cities, each since its own year", () => {
  const text = "Bath has been twinned with Bonn since 1977, with Ghent since 1985.";
  expect(tellEvents(text, "en").map(({ type, date }) => [type, date])).toEqual([
    ["cooperation_start", "1977"],
    ["cooperation_start", "1985"],
  ]);
});

test("evidence is the text at its place, and an event has some", () => {
  const { text, events } = readEvents("Rada Miejska w Opolu podjęła uchwałę. Koncert odwołano.", "pl");
  expect(events.length).toBeGreaterThan(0);
  for (const { evidence } of events) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  expect(events.every(({ evidence }) => evidence.text.trim() !== "")).toBe(true);
});

test("each matter of a list is an act of its own", () => {
  const text = [
    "W czwartek 6 czerwca odbyła się sesja Rady Miejskiej w Opolu.",
    "Rada podjęła uchwały:\n- w sprawie herbu powiatu;\n- w sprawie statutu żłobka.",
  ].join("\n\n");
  const acts = tellEvents(text, "pl").filter(({ type }) => type === "resolution");
  expect(acts.map(({ date, modality }) => [date, modality])).toEqual(Array(3).fill(["2024-06-06", "asserted"]));
});

test("in a chronicle the first sentence of a paragraph has the date of the second", () => {
  const text = [
    "18 września 1993 r. w Opolu podpisano umowę z Bonn.",
    "Trzydziestą rocznicę uczczono skromniej. W październiku 2023 r. burmistrzowie zasadzili lipę.",
  ].join("\n\n");
  const rows = tellEvents(text, "pl").filter(({ type }) => type === "anniversary");
  expect(rows.map(({ date }) => date)).toEqual(["2023-10"]);
});

test("a near miss is told to the trace with the condition that failed", async () => {
  const { createTrace } = await import("../../src/engine/trace.ts");
  const { extractEvents } = await import("../../src/events/extract.ts");
  const trace = createTrace();
  extractEvents({ ...readEvents("Burmistrz podpisał się pod zdjęciem.", "pl"), trace });
  expect(trace.misses.map(({ rule }) => rule)).toContain("agreement_signing/pl");
});

test.each(["a".repeat(200_000), "podpisano umowę i ".repeat(2_000), "„ ".repeat(20_000), ", ".repeat(20_000)])(
  "long and odd text %# breaks nothing",
  (text) => {
    expect(() => readEvents(text, "pl")).not.toThrow();
  },
);

test("minutes name who is there before they tell of the sitting", () => {
  const text = [
    "Derby Town Council",
    "Members present: Cllr Anna Brook, Peter Hale and Mary Lane.",
    "The meeting of the council was held on 3 May 2024.",
  ].join("\n\n");
  const sitting = tellEvents(text, "en").find(({ type }) => type === "council_session");
  expect(sitting?.people).toEqual(["Anna Brook: attendee", "Peter Hale: attendee", "Mary Lane: attendee"]);
});

test("a paragraph that opens with its day is an entry of a calendar", () => {
  const text =
    "What is on in Derby\n\n5 July. Concert of the town band in Derby.\n\n9 July. Chess tournament in Derby.";
  expect(tellEvents(text, "en").map(({ type, date, modality }) => [type, date, modality])).toEqual([
    ["concert", "2024-07-05", "planned"],
    ["sport_event", "2024-07-09", "planned"],
  ]);
});

test("a line of an English list may begin with a dash", () => {
  const text =
    "What came of it in Derby:\n- In May 2019 a concert was held in Derby.\n- In June 2019 pupils from Bonn visited Derby.";
  expect(tellEvents(text, "en").map(({ type }) => type)).toContain("concert");
});

test("what was not awarded has no recipients", () => {
  const text =
    "Święto miasta\n\nOdznaki otrzymali: Maria Wrzos i Stanisław Kos. Nagrody burmistrza w tym roku nie przyznano.";
  expect(tellEvents(text, "pl")).toMatchObject([
    { type: "award", modality: "asserted", people: ["Maria Wrzos: recipient", "Stanisław Kos: recipient"] },
    { type: "award", modality: "negated", people: [] },
  ]);
});
