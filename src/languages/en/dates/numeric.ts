import { numericDate } from "../../shared/dates/numeric-date.ts";

/** "05.09.2015" has the day first, "10/30/89" the month, unless the document writes 30/10. */
export const numeric = numericDate("en/dates/numeric", "monthFirst", "a.d.", [
  { text: "Date: ⟦05.09.2015⟧", value: "2015-09-05" },
  { text: "Date: ⟦10/30/89⟧", value: "1989-10-30" },
  { text: "Date: ⟦02/15/2018⟧", value: "2018-02-15" },
  { text: "Dates: 30/10/2018 and ⟦05/09/2018⟧", value: "2018-09-05" },
]);
