import { expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

/** Events of a Polish text as "type date place modality". */
const tell = (text: string): string[] => {
  const { events, cities } = readEvents(text, "pl");
  const city = new Map(cities.map(({ id, name }) => [id, name]));
  return events.map(
    ({ type, date, place, modality }) => `${type} ${date} ${place === null ? null : city.get(place)} ${modality}`,
  );
};

test("a paragraph that opens with a time of the day goes on with the day before it", () => {
  const text =
    "W piątek 3 maja 2024 r. w Opolu odbył się turniej.\n\n4 maja burmistrzowie podpisali umowę o partnerstwie.\n\nWieczorem wysłuchano koncertu orkiestry.";
  expect(tell(text)).toContain("concert 2024-05-04 Opole asserted");
});

test("the ceremony of the next sentence has the day of the jubilee", () => {
  expect(
    tell("Rok upłynął pod znakiem stulecia szkoły. Uroczystość miała miejsce 16 kwietnia 2024 r. w Opolu."),
  ).toEqual(["anniversary 2024-04-16 Opole asserted"]);
});

test("a date right behind a participle is the participle's", () => {
  const found = tell("W maju 2024 r. w Opolu miasta odnowiły umowę zawartą 20 czerwca 1998 r.");
  expect(found).toContain("agreement_signing 2024-05 Opole asserted");
});

test("a relative clause interrupts its main clause", () => {
  expect(tell("Umowę, której treści nikt nie pamięta, podpisano w Opolu 4 maja 1998 r.")).toEqual([
    "agreement_signing 1998-05-04 Opole asserted",
  ]);
});

test("a pronoun stands for the thing that was just told", () => {
  expect(tell("4 maja 2024 r. w Opolu goście wzięli udział w mszy. Celebrował ją ks. Jan Lis.")).toEqual([
    "religious_service 2024-05-04 Opole asserted",
  ]);
});
