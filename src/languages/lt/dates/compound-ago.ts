import { sequence } from "../../../engine/pattern.ts";
import { compoundOf, compoundShift } from "../../shared/dates/compound-shift.ts";
import { CARDINALS } from "./numbers.ts";

const UNITS = compoundOf({
  years: "met(us|ai|ų)",
  months: "mėnes(į|ius|ių|is)|mėnuo",
  weeks: "savait(ę|es|ė)|savaičių",
  days: "dien(ą|as|a|ų)",
  hours: "valand(ą|as|a|ų)",
  minutes: "minut(ę|es|ė)|minučių",
  between: "ir",
  counts: CARDINALS,
});

/** "prieš metus ir du mėnesius", "prieš 1 metus, 1 mėnesį, 1 savaitę". */
export const compoundAgo = compoundShift({
  id: "lt/dates/compound-ago",
  direction: -1,
  pattern: sequence("prieš", UNITS),
  confidence: 0.88,
  examples: [{ text: "Darbai pradėti ⟦prieš metus ir du mėnesius⟧.", value: "2024-01-11" }],
  counterExamples: [{ text: "Tai truko metus ir du mėnesius", because: "a duration" }],
});
