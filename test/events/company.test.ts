import { expect, test } from "vitest";
import { tellPeople } from "./tell-people.ts";

test.each([
  [
    "the guests of the visit meet the town's mayor, who is named before",
    "en",
    "Mayor of Hexham Anne Moore opened the fair.\n\nFrom 3 to 5 May 2024 Karl Weber and Ute Braun visited Hexham. On 4 May 2024 the guests met the Mayor in the Town Hall.",
    "meeting | Anne Moore: host, Karl Weber: guest, Ute Braun: guest",
  ],
  [
    "svečias is the mayor who came",
    "lt",
    "Gegužės 3 d. Biržuose lankėsi Radomo meras Jan Kowalski. Biržų meras Petras Eglė svečiui įteikė dovaną – vario graviūrą.",
    "gift | Petras Eglė: giver, Jan Kowalski: recipient",
  ],
  [
    "both mayors are the two that the text names",
    "pl",
    "Burmistrz Kętrzyna Jan Nowak rozmawiał z burmistrzem Celle Karlem Weberem.\n\n5 maja 2024 r. obaj burmistrzowie podpisali umowę partnerską.",
    "agreement_signing | Jan Nowak: signatory, Karl Weber: signatory",
  ],
] as const)("%s", (_, language, text, expected) => {
  expect(tellPeople(text, language)).toContain(expected);
});

test.each([
  [
    "guests who won a match are a team",
    "pl",
    "3 maja 2024 r. Kętrzyn odwiedził Karl Weber. 4 maja goście wygrali mecz piłkarski.",
    "sport_event | ",
  ],
  [
    "the title of somebody who is named is no reference",
    "pl",
    "Burmistrz Kętrzyna Jan Nowak otworzył targi. 4 maja 2024 r. z uczniami spotkał się burmistrz Celle Karl Weber.",
    "meeting | Karl Weber: guest",
  ],
  [
    "guests of a year before are others",
    "lt",
    "2019 m. gegužės 3 d. Biržuose lankėsi Jonas Girnius.\n\n2024 m. gegužės 4 d. svečiai padėjo gėlių prie paminklo.",
    "commemoration | ",
  ],
] as const)("leaves a word alone: %s", (_, language, text, expected) => {
  expect(tellPeople(text, language)).toContain(expected);
});
