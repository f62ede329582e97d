import { numericDate } from "../../shared/dates/numeric-date.ts";

/** "25.01.2018 r.", "25-01-2018", "5.1.18", "25/01/2018". */
export const numeric = numericDate("pl/dates/numeric", "dayFirst", "r.|roku", [
  { text: "Ogłoszenie z dnia ⟦25.01.2018 r.⟧", value: "2018-01-25" },
  { text: "Data: ⟦5.1.18⟧", value: "2018-01-05" },
  { text: "Data: ⟦25/01/2018⟧", value: "2018-01-25" },
  { text: "Data: ⟦25-01-2018⟧", value: "2018-01-25" },
]);
