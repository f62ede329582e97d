import { capture, notFollowedBy, number, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "pięć lat temu", "rok temu", "przed dwoma laty", "2 tygodnie temu". */
export const ago = shift({
  id: "pl/dates/ago",
  direction: -1,
  base: "publication",
  pattern: oneOf(
    sequence(COUNT, UNIT, "temu"),
    sequence(UNIT, "temu"),
    sequence(
      "przed",
      capture("unit", words([[], [], ["miesiącem"], ["rokiem"], []])),
      notFollowedBy(number(1000, 2199, 4)),
    ),
    sequence(
      "przed",
      COUNT,
      UNIT,
      notFollowedBy(oneOf("rozpoczęciem", "otwarciem", "terminem", "wyborami", "startem", "świętami")),
    ),
  ),
  conditions: [
    {
      name: "a count, or one unit",
      test: ({ get }) =>
        get("count") !== undefined ||
        !/^(?:dni|lat|lata|tygodni|tygodnie|miesięcy|miesiące)$/.test(get("unit")?.text ?? ""),
      required: true,
    },
  ],
  confidence: 0.9,
  examples: [
    { text: "Szkołę otwarto ⟦pięć lat temu⟧.", value: "2020" },
    { text: "⟦3 dni temu⟧ zakończono nabór.", value: "2025-03-08" },
    { text: "Mówiono o tym ⟦dwa tygodnie temu⟧.", value: "2025-02-25" },
    { text: "⟦Przed dwoma laty⟧ powstał tu park.", value: "2023" },
    { text: "⟦Przed rokiem⟧ drużyna zajęła drugie miejsce.", value: "2024" },
    { text: "Remont zaczął się ⟦rok temu⟧.", value: "2024" },
    { text: "⟦Trzy miesiące temu⟧ zmieniono rozkład.", value: "2024-12" },
  ],
  counterExamples: [{ text: "Dawno temu stał tu młyn", because: "no count" }],
});
