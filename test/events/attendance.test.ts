import { expect, test } from "vitest";
import { tellPeople } from "./tell-people.ts";

test.each([
  [
    "who is behind a comma and an office stands behind the preposition of the office",
    "en",
    "The exhibition was opened on 3 May 2024 in Hexham Museum by its director, Anne Moore.",
    "exhibition | Anne Moore: opener",
  ],
  [
    "the presence at a signing signs nothing",
    "en",
    "The agreement was signed in Hexham on 3 May 2024 in the presence of Anne Moore.",
    "agreement_signing | Anne Moore: attendee",
  ],
  [
    "who is alongside the giver gives",
    "pl",
    "3 maja 2024 r. tytuł Honorowego Obywatela otrzymał Adam Lis. Statuetkę wręczał mu burmistrz Jan Nowak wraz z Ewą Kos.",
    "award | Adam Lis: recipient, Jan Nowak: giver, Ewa Kos: giver",
  ],
  [
    "who is accompanied is a guest as well",
    "lt",
    "Gegužės 3–5 d. Biržuose viešėjo delegacija iš Lenkijos. Burmistrą Janą Kowalskį lydėjo Ona Eglė ir Petras Uosis.",
    "visit | Janas Kowalskis: guest, Ona Eglė: guest, Petras Uosis: guest",
  ],
  [
    "who leads a delegation is its guest",
    "lt",
    "Gegužės 3–5 d. Radomo delegacija, vadovaujama Onos Eglės, viešėjo Biržuose.",
    "visit | Ona Eglė: guest",
  ],
  [
    "who plants a tree is at the anniversary",
    "pl",
    "3 maja 2024 r. w Kętrzynie świętowano dwudziestolecie partnerstwa. Tort pokroili Jan Nowak i Ewa Kos.",
    "anniversary | Jan Nowak: attendee, Ewa Kos: attendee",
  ],
] as const)("%s", (_, language, text, expected) => {
  expect(tellPeople(text, language)).toContain(expected);
});

test("words that are about the same paragraph leave the events of others alone", () => {
  const text =
    "3 maja 2024 r. w Kętrzynie świętowano dwudziestolecie partnerstwa.\n\nPrzed szkołą pokroili tort Jan Nowak i Ewa Kos.";
  expect(tellPeople(text, "pl")).toEqual(["anniversary | "]);
});

test("who will speak does so at what is planned, not at what was", () => {
  const text =
    "2019 m. gegužės 3 d. Biržuose vyko miestų forumas. 2024 m. spalio 4 d. Biržuose vyks antrasis forumas. Pranešimus skaitys Ona Eglė ir Petras Uosis.";
  expect(tellPeople(text, "lt")).toEqual(["conference | ", "conference | Ona Eglė: speaker, Petras Uosis: speaker"]);
});

test("who came with somebody is no guest of a visit in another chapter", () => {
  const text =
    "# Partners\n\n## Celle\n\nIn May 2014 Karl Weber visited Hexham.\n\n## Noyon\n\nThe agreement was signed on 9 October 2019 by Luc Petit, accompanied by his deputy Anne Moreau.";
  expect(tellPeople(text, "en")).toContain("visit | Karl Weber: guest");
});

test("guests of a signing attend it, whoever is accompanied at a visit is a guest", () => {
  const text =
    "3 maja 2024 r. w Kętrzynie burmistrz Jan Nowak podpisał umowę partnerską. Gośćmi byli Ewa Kos i Adam Lis.";
  expect(tellPeople(text, "pl")).toContain(
    "agreement_signing | Jan Nowak: signatory, Ewa Kos: attendee, Adam Lis: attendee",
  );
});

test("an impersonal verb behind an apposition is the main one of its sentence", () => {
  const text = "3 maja 2024 r. Janowi Nowakowi, wówczas już emerytowanemu wójtowi, nadano tytuł Honorowego Obywatela.";
  expect(tellPeople(text, "pl")).toEqual(["award | Jan Nowak: recipient"]);
});

test("an anniversary as long as the visit has not all its guests", () => {
  const text =
    "From 3 to 5 May 2024 the anniversary of the partnership was celebrated in Hexham. From 3 to 5 May 2024 Karl Weber and Ute Braun visited Hexham.";
  expect(tellPeople(text, "en")).toEqual(["anniversary | ", "visit | Karl Weber: guest, Ute Braun: guest"]);
});

test("a sitting at which something was signed is not what the text is about, whoever chairs it", () => {
  const text =
    "Podczas sesji 3 maja 2024 r. w Kętrzynie burmistrz Jan Nowak podpisał umowę partnerską.\n\nMiasto reprezentowali ponadto: sekretarz Adam Lis i skarbnik Ewa Kos.\n\nObrady prowadziła Zofia Wilk.";
  expect(tellPeople(text, "pl")).toEqual([
    "council_session | Jan Nowak: attendee, Zofia Wilk: host",
    "agreement_signing | Jan Nowak: signatory, Adam Lis: attendee, Ewa Kos: attendee",
  ]);
});
