import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR_REFERENCES } from "./parts.ts";

/** A year pointed at: "w ub.r.", "w tym samym roku", "w przyszłym roku"; "w roku szkolnym" is read elsewhere. */
export const yearReference = writtenDate({
  id: "pl/dates/year-reference",
  pattern: oneOf(
    sequence(
      capture(
        "yearOffset",
        words([...YEAR_REFERENCES.map((forms) => forms.filter((form) => !form.includes("roczn")))]),
      ),
      notFollowedBy("szkoln(ego|ym)|akademick(iego|im)"),
    ),
    capture(
      "yearOffset",
      words([
        ["ten rok", "obecny rok", "obecnym roku", "obecnego roku"],
        ["ostatni rok", "ostatnim roku", "poprzedni rok", "zeszły rok", "ubiegły rok"],
        ["następny rok", "nastepny rok", "przyszły rok", "kolejny rok", "w następny rok"],
      ]),
    ),
  ),
  confidence: 0.9,
  examples: [
    { text: "W ⟦ubiegłym roku⟧ posadzono drzewa.", value: "2024" },
    { text: "W ⟦br.⟧ wyremontujemy trzy ulice.", value: "2025" },
    { text: "Basen powstanie w ⟦przyszłym roku⟧.", value: "2026" },
    { text: "Szkołę otwarto w 2009 r., a w ⟦tym samym roku⟧ powstało boisko.", value: "2009" },
  ],
  counterExamples: [{ text: "W tym roku szkolnym będzie inaczej", because: "a school year is no calendar year" }],
});
