import { expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

/** Events of an English text as "type date place modality", in the order of the record. */
const tell = (text: string): string[] => {
  const { events, cities } = readEvents(text, "en");
  const city = new Map(cities.map(({ id, name }) => [id, name]));
  return events.map(
    ({ type, date, place, modality }) =>
      `${type} ${date} ${place === null ? null : (city.get(place) ?? null)} ${modality}`,
  );
};

test("words for how a vote ended are no second resolution", () => {
  const text =
    "The council voted on 3 June 2024 to sell the old mill. The motion, seconded by Ann Hale, was carried by nine votes to one.";
  expect(tell(text)).toEqual(["resolution 2024-06-03 null asserted"]);
});

test("an act tells the sitting that its words only refer to", () => {
  const text =
    "The council voted on 3 June 2024 to sell the old mill. The motion was carried by nine votes to one at the monthly meeting in County Hall. Ann Hale, who chaired the meeting, was pleased.";
  expect(tell(text).map((line) => line.split(" ")[0])).toEqual(["resolution", "council_session"]);
});

test("of a release about some days a gift falls on the day that was told last", () => {
  const text =
    "The jubilee was celebrated in Derby from 7 to 9 June 2024.\n\nOn Friday evening, 7 June 2024, a concert was held in the hall.\n\nMayor Ann Hale presented the guests with a lamp.";
  expect(tell(text)).toContain("gift 2024-06-07 Derby asserted");
});

test("a renewed agreement is not the one of another year", () => {
  const text = "On 7 June 2024 the mayors renewed the agreement which had been signed on 28 May 1993.";
  expect(tell(text)).toEqual([
    "agreement_signing 2024-06-07 null asserted",
    "agreement_signing 1993-05-28 null asserted",
  ]);
});

test("the day of a relative clause is no other subject's", () => {
  const text =
    "The awards were given on 7 June 2024. Ann Hale, who founded the choir in 1983, and Peter Lane, once its treasurer, received medals.";
  expect(tell(text)).not.toContain("award 1983 null asserted");
});

test("what is on show until a day is told", () => {
  expect(
    tell("Her diaries are on show at the museum until 29 September 2024.").map((line) => line.split(" ")[0]),
  ).toEqual(["exhibition"]);
});

test("the town that hosts the next one is its place", () => {
  const text = "The forum was held in Derby on 7 June 2024. The next one will be hosted by Celle in May 2026.";
  expect(tell(text)).toEqual(["conference 2024-06-07 Derby asserted", "conference 2026-05 Celle planned"]);
});

test("what is told during the opening has the day of the opening, whatever was told of another year before", () => {
  const text =
    "The new hall was opened in Derby on 7 June 2024.\n\nThe contract for the works was signed in August 2022. During the opening the mayor, Ann Hale, presented Jan Weber with a medal.";
  expect(tell(text)).toContain("award 2024-06-07 Derby asserted");
});

test("a demonstrative of a date opens no reported clause", () => {
  const text =
    "A delegation from Derby visited Celle from 2 to 4 May 2024. On Friday, 3 May, they met the mayor.\n\nThat evening the choir, led by Ann Hale, sang in the town hall of Celle.";
  expect(tell(text)).toContain("concert 2024-05-03 Celle asserted");
});

test("a short piece before the comma says where it was", () => {
  const text =
    "On 7 June 2024 the guests travelled to Bath. Back in Derby, both mayors sat down together with teachers.";
  expect(tell(text)).toContain("meeting 2024-06-07 Derby asserted");
});

test("a trip that somebody reports on is where the gifts were given", () => {
  const text =
    "The committee met in Derby on 4 June 2024. Ms Hale reported on the trip that she and Mr Lowe made to Celle from 3 to 6 May 2024. Ann Hale presented Mayor Jan Weber with a print.";
  const found = tell(text);
  expect(found).toContain("visit 2024-05-03/2024-05-06 Celle asserted");
  expect(found.find((event) => event.startsWith("gift"))).toBe("gift 2024-05-03/2024-05-06 Celle asserted");
});

test("a first name is no month", () => {
  const text = "On 7 June 2024 guests came to Derby: Mayor Jan Weber with his niece Lena Dec. They planted a tree.";
  expect(tell(text).every((event) => !event.includes("2023-12"))).toBe(true);
});

test("a plant is told at a place in no gazetteer", () => {
  const home = "Derby Town Council met in Derby on 4 June 2024.";
  expect(tell(`${home} On 7 June 2024 a concert was held in Wdzbrydze.`)).toContain("concert 2024-06-07 null asserted");
  expect(tell(`${home} On 7 June 2024 a concert was held in Vistula Hall.`)).toContain(
    "concert 2024-06-07 Derby asserted",
  );
});

test("a limit that is denied is the date itself, another limit is none", () => {
  expect(tell("It was not until March 2019 that Derby Council voted to sell the mill.")).toContain(
    "resolution 2019-03 Derby asserted",
  );
  expect(
    tell("Until March 2019 the hall was empty, and Derby Council voted to sell it.").every(
      (event) => !event.includes("2019-03"),
    ),
  ).toBe(true);
});

test("the council decides at its seat to give a town money", () => {
  const found = tell(
    "On 4 June 2024 Derby Town Council met. On 5 June 2024 it decided to give Celle £500 for a school.",
  );
  expect(found.filter((event) => event.startsWith("resolution")).every((event) => !event.includes("Celle"))).toBe(true);
});
