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

test("a relative clause tells of the last name before it, not of what that is made of", () => {
  const found = tell(
    "Sesja rady, wystawa i koncerty złożyły się na Święto Miasta Opola, które trwało od 3 do 5 maja 2024 r. w Opolu.",
  );
  expect(found.filter((event) => /^(concert|exhibition)/.test(event))).toEqual([]);
});

test("who is received on a day of a visit is received where the guests stay, not where they went for an outing", () => {
  const found = tell(
    "W dniach 6–10 maja 2024 r. w Opolu przebywali uczniowie z Ostrawy. Młodzież zwiedziła Wrocław. W środę 8 maja uczniów przyjął w ratuszu burmistrz Jan Lis.",
  );
  expect(found).toContain("meeting 2024-05-08 Opole asserted");
});

test("an item of a list without a verb has the date behind its name", () => {
  const found = tell(
    "W 2004 r. w Opolu podpisano umowę z Bonn. Wspólnie zrobiono wiele:\n\n- otwarcie Dni Kultury w październiku 2005 r. w Opolu,\n- wycieczki.",
  );
  expect(found).toContain("festival 2005-10 Opole asserted");
});

test("a sentence that begins with its day and has a verb is no entry of a calendar", () => {
  const found = tell("14 maja 2024 r. w Opolu minister wizytował budowę mostu.");
  expect(found.filter((event) => event.startsWith("investment"))).toEqual([]);
});
