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

test("an event at a place that no city of the text is has no place", () => {
  const found = tell(
    "W Opolu działa chór. W maju 2024 r. chór wystąpił w Zdrojowicach Dolnych, a 3 czerwca 2024 r. zagrał koncert w Kwarcianach.",
  );
  expect(found).toContain("concert 2024-06-03 null asserted");
});

test("a house and a river are no place elsewhere", () => {
  const home = "W Opolu odbyła się sesja.";
  expect(tell(`${home} 3 czerwca 2024 r. w Pałacu Ślubów odbył się koncert.`)).toContain(
    "concert 2024-06-03 Opole asserted",
  );
  expect(tell(`${home} 3 czerwca 2024 r. nad Narwią odbył się koncert.`)).toContain(
    "concert 2024-06-03 Opole asserted",
  );
});

test("an adjective behind a preposition names the town", () => {
  const text =
    "W sobotę 4 maja 2024 r. młodzież z Opola pojechała do Brzegu. Tego samego dnia w opolskim amfiteatrze odbył się koncert.";
  expect(tell(text)).toContain("concert 2024-05-04 Opole asserted");
});

test("an adjective of those who play names no place", () => {
  const text =
    "Opole i Brzeg są partnerami. 4 maja 2024 r. w Opolu w brzeskiej drużynie zagrał gość, a wieczorem odbył się koncert.";
  expect(tell(text)).toContain("concert 2024-05-04 Opole asserted");
});

test("a trip of which an account is given has the days of the next sentence, and the sitting goes on with its own", () => {
  const text =
    "4 czerwca 2024 r. w Opolu obradowała Rada Miasta.\n\nBurmistrz Jan Lis zdał relację z wyjazdu do Bonn. Od 10 do 12 maja 2024 r. delegacja brała udział w obchodach.\n\nNastępnie radni powołali na skarbnika Ewę Krawiec.";
  const found = tell(text);
  expect(found).toContain("visit 2024-05-10/2024-05-12 Bonn asserted");
  expect(found).toContain("appointment 2024-06-04 Opole asserted");
});

test("a pronoun beside the verb of a visit stands for the town of the sentence before", () => {
  const text =
    "Opole ma partnerów. Najbliższe nam jest Bonn. W maju 2024 r. odwiedziła je dyrektor biblioteki Ewa Krawiec.";
  expect(tell(text)).toContain("visit 2024-05 Bonn asserted");
});

test("who came to us from a school elsewhere came to the town of the text", () => {
  const text =
    "Opole, 3 czerwca 2024 r. W Opolu trwają Dni Opola. W maju 2024 r. odwiedzili nas nauczyciele z liceum w Bonn.";
  expect(tell(text)).toContain("visit 2024-05 Opole asserted");
});

test("the council of the town named before decides there", () => {
  const text =
    "W Opolu trwają rozmowy. W Ostrawie sprawa jest przesądzona: jej rada przyjęła uchwałę 5 czerwca 2024 r.";
  expect(tell(text)).toContain("resolution 2024-06-05 Ostrava asserted");
});

test("what the next sentence tells of at a place in no gazetteer is not in the town of the release", () => {
  const text =
    "W Opolu trwa festyn. 1 lipca 1995 r. oba miasteczka związały się umową. Podpisano ją na rynku w Huntsburgu.";
  expect(tell(text)).toContain("agreement_signing 1995-07-01 null asserted");
});
