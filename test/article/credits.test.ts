import { describe, expect, test } from "vitest";
import { readCredits } from "../../src/article/credits/read-credits.ts";

const creditsOf = (text: string): string[] =>
  readCredits(text).map(({ kind, name, holder, year, licence, start, end }) =>
    [kind, name, holder, year, licence, text.slice(start, end)].map((part) => part ?? "–").join(" | "),
  );

describe("reads who made a picture, a text, a translation", () => {
  test.each([
    [
      "Fot. © UM 2023, autor: Anna Kot, licencja: CC BY-SA 4.0",
      ["photo | Anna Kot | UM | 2023 | CC BY-SA 4.0 | Fot. © UM 2023, autor: Anna Kot, licencja: CC BY-SA 4.0"],
    ],
    [
      "Tekst: Jan Lis, fot. Anna Kot",
      ["text | Jan Lis | – | – | – | Tekst: Jan Lis", "photo | Anna Kot | – | – | – | fot. Anna Kot"],
    ],
    [
      "Fot. Jan Lis, Anna Kot",
      ["photo | Jan Lis | – | – | – | Fot. Jan Lis", "photo | Anna Kot | – | – | – | Anna Kot"],
    ],
    ["fot. Jan Lis / Urząd Gminy", ["photo | Jan Lis | Urząd Gminy | – | – | fot. Jan Lis / Urząd Gminy"]],
    ["Zdjęcia: archiwum szkoły", ["photo | – | archiwum szkoły | – | – | Zdjęcia: archiwum szkoły"]],
    ["Tłumaczenie: Piotr Zając", ["translation | Piotr Zając | – | – | – | Tłumaczenie: Piotr Zając"]],
    ["Photo: City Hall", ["photo | – | City Hall | – | – | Photo: City Hall"]],
    [
      "Words: John Ash; pictures: Mary Elm",
      ["text | John Ash | – | – | – | Words: John Ash", "photo | Mary Elm | – | – | – | pictures: Mary Elm"],
    ],
    [
      "Translated by Mary Elm for the embassy.",
      ["translation | Mary Elm | – | – | – | Translated by Mary Elm for the embassy."],
    ],
    ["Onos Liepaitės nuotr.", ["photo | Onos Liepaitės | – | – | – | Onos Liepaitės nuotr."]],
    ["J. Beržo / ELTA nuotr.", ["photo | J. Beržo | ELTA | – | – | J. Beržo / ELTA nuotr."]],
    ["Savivaldybės archyvo nuotr.", ["photo | – | Savivaldybės archyvo | – | – | Savivaldybės archyvo nuotr."]],
    ["Nuotraukos Jono Beržo", ["photo | Jono Beržo | – | – | – | Nuotraukos Jono Beržo"]],
    [
      "Iš lenkų kalbos vertė Ona Liepaitė",
      ["translation | Ona Liepaitė | – | – | – | Iš lenkų kalbos vertė Ona Liepaitė"],
    ],
    ["Meras perkerpa juostelę. Onos Liepaitės nuotr.", ["photo | Onos Liepaitės | – | – | – | Onos Liepaitės nuotr."]],
    ["Delegacja przed ratuszem (fot. M. Kot)", ["photo | M. Kot | – | – | – | fot. M. Kot"]],
  ])("%s", (text, expected) => {
    expect(creditsOf(text)).toEqual(expected);
  });

  test("at the end of a long paragraph", () => {
    const text = `${"Prezydent spotkał się z mieszkańcami i mówił o planach miasta. ".repeat(6)}Fot. Anna Kot`;
    expect(creditsOf(text)).toEqual(["photo | Anna Kot | – | – | – | Fot. Anna Kot"]);
  });
});

describe("leaves sentences that only begin or end like a credit", () => {
  test.each([
    "Zdjęcia Jana Lisa można oglądać w holu do końca maja.",
    "Tekst umowy podpisał burmistrz Jan Lis.",
    "Photos of the old harbour were shown by Mary Elm.",
    "Parodoje rodomos senos miesto nuotraukos.",
    "Konferencijoje perskaitytas sutarties tekstas.",
    "By Sunday the bridge was open again.",
  ])("%s", (text) => {
    expect(creditsOf(text)).toEqual([]);
  });
});
