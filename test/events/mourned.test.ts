import { expect, test } from "vitest";
import { tellPeople } from "./tell-people.ts";

test("a verb without a subject tells of the person whose death the text tells", () => {
  const text =
    "Odszedł przyjaciel miasta\n\nZ żalem przyjęliśmy wiadomość o śmierci Jana Nowaka, wieloletniego dyrektora szkoły.\n\nW 2008 roku otrzymał Medal Miasta Kętrzyna.";
  expect(tellPeople(text, "pl")).toEqual(["award | Jan Nowak: recipient"]);
});

test("a verb without a subject tells of nobody where a new paragraph begins in a text about the living", () => {
  const text = "Jan Nowak odwiedził szkołę w Kętrzynie.\n\nW 2008 roku otrzymał Medal Miasta Kętrzyna.";
  expect(tellPeople(text, "pl")).toEqual(["visit | Jan Nowak: guest", "award | "]);
});
