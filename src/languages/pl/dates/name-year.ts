import { notFollowedBy, oneOf, precededBy, sequence } from "../../../engine/pattern.ts";
import { NAME_YEAR } from "../../shared/dates/digits.ts";
import { nameYear as shape } from "../../shared/dates/name-year.ts";
import { standsInName } from "../../shared/dates/stands-in-name.ts";

/** The year of a name: "Expo 2012", "Europejska Stolica Kultury 2022", "Dni Miasta 2018". */
export const nameYear = shape({
  id: "pl/dates/name-year",
  pattern: sequence(
    precededBy(
      "capitalised word of a name",
      standsInName(new Set("w we od do na z ze po przed rok roku i oraz a fot foto © nr pok ul al pl".split(" "))),
    ),
    NAME_YEAR,
    notFollowedBy(oneOf("r.", "rok(u|iem|)", "zł", "osób", "m", "%")),
  ),
  confidence: 0.7,
  examples: [{ text: "Laureaci konkursu Zielona Gmina ⟦2019⟧ odebrali statuetki.", value: "2019" }],
  counterExamples: [{ text: "Kino Wolność, ul. Nowa 2019", because: "the number of a house" }],
});
