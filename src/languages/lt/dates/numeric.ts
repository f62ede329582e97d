import { numericDate } from "../../shared/dates/numeric-date.ts";

/** "25.01.2018", "25/01/2018": rare in Lithuanian, where the year stands first. */
export const numeric = numericDate("lt/dates/numeric", "dayFirst", "d.", [
  { text: "Data: ⟦25.01.2018⟧", value: "2018-01-25" },
]);
