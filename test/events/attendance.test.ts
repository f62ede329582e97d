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
