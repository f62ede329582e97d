import { numericRange as shape } from "../../shared/dates/numeric-range.ts";

/** Two numeric days: "12-14.05.2018", "28.04–3.05.2018". */
export const numericRange = shape("en/dates/numeric-range", "and|&", "from … to", "a.d.", [
  { text: "Workshops: ⟦12-14.05.2018⟧", value: "2018-05-12/2018-05-14" },
]);
