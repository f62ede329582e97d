import { notFollowedBy, oneOf, precededBy, sequence } from "../../../engine/pattern.ts";
import { NAME_YEAR } from "../../shared/dates/digits.ts";
import { nameYear as shape } from "../../shared/dates/name-year.ts";
import { standsInName } from "../../shared/dates/stands-in-name.ts";

/** The year of a name: "Expo 2012", "Kaunas 2022". */
export const nameYear = shape({
  id: "lt/dates/name-year",
  pattern: sequence(
    precededBy(
      "capitalised word of a name",
      standsInName(new Set("nuo iki po prieš ir į iš su nr g pr al tel nuotr".split(" "))),
    ),
    NAME_YEAR,
    notFollowedBy(oneOf("m", "met(ai|ų|ais|us)", "-", "eur", "%", "proc", ".", "–")),
  ),
  confidence: 0.7,
  examples: [{ text: "Konkurso Žalioji Gatvė ⟦2019⟧ laureatai apdovanoti.", value: "2019" }],
  counterExamples: [{ text: "Kinas Laisvė, tel. Nr 2019", because: "a number of another kind" }],
});
