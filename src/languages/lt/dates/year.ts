import {
  followedBy,
  glued,
  notFollowedBy,
  number,
  oneOf,
  optional,
  precededBy,
  sequence,
} from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { LEADING_YEAR, LONE_YEAR } from "../../shared/dates/leading-year.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

const YEARS = "met(ai|ų|ams|us|ais|uose)";
const BEFORE = new Set(["nuo", "iki", "po", "prieš", "apie", "tarp", "ir", "bei", "(", "ar", "arba"]);

/** A year: "2016 m.", "2007-aisiais", "2015 metais", "(1998)". */
export const year = writtenDate({
  id: "lt/dates/year",
  pattern: oneOf(
    LEADING_YEAR,
    LONE_YEAR,
    sequence(
      YEAR_DIGITS,
      followedBy(sequence(oneOf("ir", "bei", "ar", ","), number(1000, 2199, 4), "m|met(ais|ų|us)|ir")),
    ),
    sequence(
      YEAR_DIGITS,
      oneOf(
        YEARS,
        sequence("m", "."),
        sequence(glued, "m"),
        sequence("m", notFollowedBy("aukš(čio|tyje)|ilgio|pločio|gylio")),
      ),
    ),
    sequence(
      YEAR_DIGITS,
      glued,
      oneOf("-", "–"),
      glued,
      "ieji|ųjų|iesiems|uosius|aisiais|uosiuose|ais|ų|ujų|tieji|tųjų|taisiais|us",
      optional(YEARS),
    ),
    sequence(
      precededBy("word that dates take", (token) => BEFORE.has(token.lower)),
      YEAR_DIGITS,
      notFollowedBy(
        oneOf(
          "eur(ų|us|o|ais|)",
          "žmon(ių|ės|es)",
          "gyventoj(ų|ai)",
          "kv",
          "kilometr(ų|us)",
          "metr(ų|us|o)",
          "km",
          "ha",
          "vaik(ų|ai|us)",
          "dalyvi(ų|ai|us)",
          "proc",
          "%",
          "moksleivi(ų|ai)",
          "mokin(ių|iai|ius)",
          "lit(ų|us)",
          "egzempliori(ų|us)",
          "viet(ų|os)",
          "asmen(ų|ys|is)",
          "medži(ų|us)",
          "straipsn(io|į|is)",
          "punkt(o|ą|as)",
          ":",
          "/",
        ),
      ),
      notFollowedBy(sequence(glued, oneOf("-", "–", ".", ":", "/"))),
    ),
  ),
  confidence: 0.93,
  examples: [
    { text: "Tiltas pastatytas ⟦1974 m.⟧ per upę.", value: "1974" },
    { text: "⟦2007-aisiais⟧ pradėta draugystė.", value: "2007" },
    { text: "Premija įteikta ⟦2006 metais⟧.", value: "2006" },
    { text: "Miestas partneris (⟦1998⟧)", value: "1998" },
    { text: "Šventė nevyko ⟦2016⟧ ir 2017 m. dėl remonto.", value: "2016" },
    { text: "⟦1994⟧ – pirmoji stovykla prie ežero", value: "1994" },
    { text: "⟦1999⟧. Inžinieriai atvyksta į uostą.", value: "1999" },
  ],
  counterExamples: [
    { text: "Bėgime dalyvavo per 1500 žmonių, skirta iki 1200 eurų", because: "the number counts something" },
  ],
});
