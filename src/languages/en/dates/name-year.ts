import { notFollowedBy, oneOf, precededBy, sequence } from "../../../engine/pattern.ts";
import { NAME_YEAR } from "../../shared/dates/digits.ts";
import { nameYear as shape } from "../../shared/dates/name-year.ts";
import { standsInName } from "../../shared/dates/stands-in-name.ts";

const OTHERS =
  "in since by until from of during before after around the no tel room page street and or to on at for about between © copyright photo jan feb mar apr may jun jul aug sep oct nov dec spring summer autumn winter".split(
    " ",
  );

/** The year of a name: "Expo 2012", "European Capital of Culture 2022". */
export const nameYear = shape({
  id: "en/dates/name-year",
  pattern: sequence(
    precededBy("capitalised word of a name", standsInName(new Set(OTHERS))),
    NAME_YEAR,
    notFollowedBy(oneOf("people", "%", "euros", "s", "-", "–", "/")),
  ),
  confidence: 0.7,
  examples: [{ text: "Winners of the Green City ⟦2019⟧ contest came.", value: "2019" }],
  counterExamples: [{ text: "Call the office, Tel. Room 2019", because: "the number of a room" }],
});
