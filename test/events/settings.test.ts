import { expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

/** Events of a Lithuanian text as "type date place modality | people", in the order of the record. */
const tell = (text: string): string[] => {
  const { events, people, cities } = readEvents(text, "lt");
  const person = new Map(people.map(({ id, name }) => [id, name]));
  const city = new Map(cities.map(({ id, name }) => [id, name]));
  return events.map(({ type, date, place, modality, participants }) => {
    const parts = participants.map((part) => `${person.get(part.person)}: ${part.role}`);
    return `${type} ${date} ${place === null ? null : city.get(place)} ${modality} | ${parts.join(", ")}`;
  });
};

test("the day of a line of its own is that of the entries below it", () => {
  const text =
    "Savaitgalio renginiai\n\nBirželio 21 d., penktadienis\n\n20.00 – kapelos koncertas.\n\nBirželio 22 d., šeštadienis\n\n12.00 – krepšinio turnyras.";
  expect(tell(text)).toEqual(["concert 2024-06-21 null planned | ", "sport_event 2024-06-22 null planned | "]);
});

test("a house in the locative stands in the city before it in the genitive", () => {
  expect(tell("Sutartis 2009 m. kovo 4 d. pasirašyta Biržų rotušėje.")).toEqual([
    "agreement_signing 2009-03-04 Biržai asserted | ",
  ]);
});

test("who reports what has no subject of its own did it", () => {
  expect(tell("Meras Jonas Girnius pranešė, kad gegužės 3 d. lankėsi Plungėje.")).toEqual([
    "visit 2024-05-03 Plungė asserted | Jonas Girnius: guest",
  ]);
});

test("a relative in the dative is the one to whom it is done", () => {
  expect(tell("Kalbėjo Petras Eglė, kuriam meras Jonas Girnius įteikė garbės ženklą.")).toEqual([
    "award null null asserted | Jonas Girnius: giver, Petras Eglė: recipient",
  ]);
});

test("a name, a dash and a day make a note", () => {
  expect(tell("Kitas tarybos posėdis – birželio 27 d.")).toEqual(["council_session 2024-06-27 null planned | "]);
});

test('a day right before "when" is the day of what follows', () => {
  expect(tell("Sutartis galioja nuo 2001 m. gegužės 12 d., kai ją Plungėje pasirašė abu merai.")).toEqual([
    "agreement_signing 2001-05-12 Plungė asserted | ",
  ]);
});

test("what is put off is called off on its first day", () => {
  expect(tell("Birželio 19 d. numatytas choro koncertas nukeliamas į birželio 30 d.")).toEqual([
    "concert 2024-06-19 null cancelled | ",
    "concert 2024-06-30 null planned | ",
  ]);
});

test("what somebody only wishes for is no plan", () => {
  expect(tell("Klubas siekia, kad 2026 metais Biržuose būtų surengtas čempionatas.")).toEqual([
    "sport_event 2026 Biržai intended | ",
  ]);
});

test("a house behind a name is none of the city before the name", () => {
  expect(tell("Gegužės 12 d. vyko Biržų ir Radomo orkestrų koncertas Kultūros rūmuose.")).toEqual([
    "concert 2024-05-12 Biržai asserted | ",
  ]);
});

test("a day of a visit is spent where the visit is", () => {
  expect(
    tell(
      "Biržų choras išvyko\n\nGegužės 3–9 d. Biržų mokiniai viešėjo Rygoje.\n\nGegužės 7 d. salėje koncertavo choras.\n\nBiržai laukia jų grįžtant.",
    ),
  ).toContain("concert 2024-05-07 Rīga asserted | ");
});

test("what happens there, and what is joined to it, happens in the city named before", () => {
  const text = "Gegužės 3 d. delegacija vyksta į Rygą: ten švenčiamas miesto jubiliejus ir atidaromas naujas tiltas.";
  const places = readEvents(text, "lt").events.map(({ place }) => place);
  expect(new Set(places).size).toBe(1);
});
