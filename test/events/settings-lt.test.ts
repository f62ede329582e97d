import { expect, test } from "vitest";
import { linkPartnerships } from "../../src/events/partnerships.ts";
import { readEvents } from "./read-events.ts";

/** Events of a Lithuanian text as "type date place modality". */
const tell = (text: string): string[] => {
  const { events, cities } = readEvents(text, "lt");
  const city = new Map(cities.map(({ id, name }) => [id, name]));
  return events.map(
    ({ type, date, place, modality }) => `${type} ${date} ${place === null ? null : city.get(place)} ${modality}`,
  );
};

test("a pronoun at the head of the next sentence goes on with what was put off", () => {
  const found = tell("Dėl audros nukeltas birželio 3 d. turėjęs vykti forumas Tauragėje. Jis vyks birželio 20 d.");
  expect(found).toContain("conference 2024-06-03 Tauragė cancelled");
  expect(found.some((event) => event.startsWith("conference 2024-06-20") && event.endsWith("planned"))).toBe(true);
});

test("who goes somewhere is no event that goes on", () => {
  const found = tell("Gegužės 3 d. Tauragėje įvyko seminaras. Jis vyks į Rygą liepos 4 d.");
  expect(found.filter((event) => event.startsWith("conference"))).toEqual(["conference 2024-05-03 Tauragė asserted"]);
});

test("behind a semicolon a pronoun goes on with the name before it", () => {
  const found = tell("Gegužės 3 d. Tauragėje turėjusi vykti mugė atšaukta; ji įvyks liepos 6 d.");
  expect(found).toContain("festival 2024-05-03 Tauragė cancelled");
  expect(found.some((event) => event.startsWith("festival 2024-07-06"))).toBe(true);
});

test("an ordinal alone stands for the name before it, and before a noun it is an attribute", () => {
  expect(tell("Tai antrasis miestų forumas; pirmasis 2012 m. gegužę vyko Radome.")).toEqual([
    "conference 2012-05 Radom asserted",
  ]);
  expect(tell("Gegužės 3 d. pirmasis konkursas baigėsi be nugalėtojo.")).toEqual([]);
});

test("what is joined to something called off is called off, too", () => {
  const found = tell(
    "Atšaukiama birželio 20 d. numatyta šeimų šventė ir birželio 22–23 d. planuota šachmatininkų išvyka į Rygą.",
  );
  expect(found.map((event) => event.split(" ").at(-1))).toEqual(["cancelled", "cancelled"]);
});

test("a year in the genitive belongs to its noun", () => {
  const found = tell("Gegužės 30 d. įvyko Tauragės tarybos posėdis. Taryba patvirtino 2025 metų biudžetą.");
  expect(found).toContain("resolution 2024-05-30 Tauragė asserted");
});

test("what a council decides on is elsewhere, the council is at home", () => {
  const found = tell(
    "Gegužės 30 d. įvyko Tauragės rajono tarybos posėdis. Taryba nusprendė skirti lėšų Skaudvilės kultūros namams.",
  );
  expect(found).toContain("resolution 2024-05-30 Tauragė asserted");
});

test("a day of a visit that is told again leaves the story at that day", () => {
  const found = tell(
    "Gegužės 9–11 d. Tauragėje viešėjo svečiai iš Radomo. Gegužės 10 d. svečius priėmė merė. Aikštėje koncertavo orkestras.",
  );
  expect(found).toContain("concert 2024-05-10 Tauragė asserted");
});

test("a day to come moves no story on", () => {
  const found = tell(
    "2024 m. gegužės 15 d.\n\nGegužės 11 d. Tauragėje vyko turnyras. Nuotraukas rengėjai paviešins liepos 1 d. Taurę nugalėtojams įteikė merė Ona Beržė.",
  );
  expect(found.some((event) => event.includes("2024-07-01"))).toBe(false);
});

test("a verb that no frame knows tells something else of the second date", () => {
  const found = tell(
    "2017 m. balandžio 20 d. pasirašyta sutartis, o 2018 m. rugsėjį Tauragėje treniravosi imtynininkai.",
  );
  expect(found).toHaveLength(1);
});

test("the nearer document is signed", () => {
  const found = tell(
    "2014 m. gegužės 3 d. Bonoje pasirašytas ketinimų protokolas, o 2016 m. gegužės 4 d. Tauragėje sudaryta partnerystės sutartis.",
  );
  expect(found).toEqual(["letter_of_intent 2014-05-03 Bonn asserted", "agreement_signing 2016-05-04 Tauragė asserted"]);
});

test("a day, a dash and a name in a sentence need no verb", () => {
  expect(tell("Tauragė laukia svečių. Birželio 28 d. – seniūnaičių rinkimai.")).toContain(
    "election 2024-06-28 Tauragė planned",
  );
});

test("a verb of the present binds the town of its clause, and no town before a noun", () => {
  const document = readEvents(
    "Tauragės rajonas taip pat bendradarbiauja su Radomu (Lenkija). Tauragės mokykla bendradarbiauja su Bonos gimnazija.",
    "lt",
  );
  const pairs = linkPartnerships(document, document.events).map(({ status }) => status);
  expect(pairs).toEqual(["confirmed"]);
});

test("an event in a town that no gazetteer knows is not in the town of the release", () => {
  const home = "Tauragėje 2024 m. gegužės 2 d. įvyko tarybos posėdis.";
  expect(tell(`${home} 2024 m. gegužės 5 d. Brunshaime koncertavo choras.`)).toContain(
    "concert 2024-05-05 null asserted",
  );
  expect(tell(`${home} 2024 m. gegužės 5 d. Brunshaimo rotušėje pasirašyta sutartis.`)).toContain(
    "agreement_signing 2024-05-05 null asserted",
  );
});

test("a house with a capital is none", () => {
  const home = "Tauragėje 2024 m. gegužės 2 d. įvyko tarybos posėdis.";
  expect(tell(`${home} 2024 m. gegužės 5 d. Daugiakultūriame centre koncertavo choras.`)).toContain(
    "concert 2024-05-05 Tauragė asserted",
  );
});

test("a day behind its verb opens no entry", () => {
  const found = tell(
    "Draugija įsteigta 1992 m. gegužės 28 d. Sutartį miestai pasirašė 1994 m. birželio 11 d. Tauragėje.",
  );
  expect(found).toContain("agreement_signing 1994-06-11 Tauragė asserted");
});

test("a trip told behind a colon goes on in the next sentence", () => {
  const text =
    "Birželio 4 d. Tauragėje vyko tarybos posėdis.\n\nMeras Jonas Kalnius papasakojo apie kelionę į Radomo miestą: gegužės 15–17 dienomis ten viešėjo jis ir tarybos narė Rūta Kalnienė. Radome tauragiškiai dalyvavo miesto šventėje.";
  const found = tell(text);
  expect(found).toContain("visit 2024-05-15/2024-05-17 Radom asserted");
  expect(found.filter((event) => event.startsWith("festival"))).toEqual([
    "festival 2024-05-15/2024-05-17 Radom asserted",
  ]);
});
