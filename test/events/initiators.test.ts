import { expect, test } from "vitest";
import { tellPeople } from "./tell-people.ts";

test.each([
  [
    "on whose initiative ties began, began them",
    "Stosunki z Celle nawiązano w 1990 roku z inicjatywy lekarza Jana Nowaka.",
    ["cooperation_start | Jan Nowak: initiator"],
  ],
  [
    "on whose initiative something was signed, signed nothing",
    "Umowę z Celle podpisano w 1990 roku z inicjatywy lekarza Jana Nowaka.",
    ["agreement_signing | "],
  ],
] as const)("%s", (_, text, expected) => {
  expect(tellPeople(text, "pl")).toEqual(expected);
});
