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
