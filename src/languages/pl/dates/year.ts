import { notFollowedBy, notPrecededBy, oneOf, optional, precededBy, sequence } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { LEADING_YEAR, LONE_YEAR } from "../../shared/dates/leading-year.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

const BEFORE = new Set(
  "przełomie przełomu przełom w we od do na z ze po przed rok roku rokiem latach lata lat latami i oraz a ani lub albo koniec końca końcu początek początku początkiem połowie połowy około ok sprzed już dopiero między pomiędzy".split(
    " ",
  ),
);
const COUNTED =
  "osób|osoby|osobom|mieszkańc(y|ów|om)|uczni(ów|owie)|zł|złotych|tys|mln|mld|euro|metr(ów|y|ach)|m|km|mkw|ha|kg|litrów|ton|sztuk|egzemplarz(y|ach)|miejsc(|ach)|widzów|uczestnik(ów|om)|dzieci|rodzin(|om)|szk(ół|ołach)|drzew(|ek)|domów|mieszka(ń|niach)|punktów|pkt|godzin(|ach)|kilometr(ów|ach)|gości|zawodnik(ów|om)|pracownik(ów|om)|firm(|ach)|książek|członków|dni|lat|hektar(ów|ach)|%|procent|gospodarstw(|ach)|tomów|wniosk(ów|ach)|biegaczy|żołnierzy|rower(ów|ach)|lamp|opraw|obiekt(ów|ach)|projekt(ów|ach)|stron";

/** A year: "2016 r.", "roku 2015", "w 2014", "(1998)"; a bare number needs a word before it that dates take. */
export const year = writtenDate({
  id: "pl/dates/year",
  pattern: oneOf(
    LEADING_YEAR,
    LONE_YEAR,
    sequence(optional(oneOf("rok(u|iem|)", "r.")), YEAR_DIGITS, oneOf("r.", "rok(u|iem|)", "r", "n.e.")),
    sequence(oneOf("rok(u|iem|)"), YEAR_DIGITS),
    sequence(
      precededBy("word that dates take", (token) => BEFORE.has(token.lower) || token.text === "("),
      notPrecededBy(
        "street number",
        (token, tokens) => token.lower === "do" && tokens[token.index - 1]?.kind === "number",
      ),
      YEAR_DIGITS,
      notFollowedBy(oneOf(COUNTED)),
      notFollowedBy(sequence(oneOf(".", ",", ":", "-", "–", "/"), YEAR_DIGITS)),
    ),
  ),
  conditions: [
    {
      name: "not part of a longer number or a law",
      test: ({ all, tokens }) => {
        const before = all[tokens.start - 1];
        const first = all[tokens.start];
        const stuck =
          first?.kind === "number" && !first.spaced && before !== undefined && /[\d.,:/+-]/.test(before.text);
        const next = all[tokens.end];
        const goesOn =
          next !== undefined && !next.spaced && /[/:]/.test(next.text) && all[tokens.end + 1]?.kind === "number";
        return !stuck && !goesOn;
      },
      required: true,
    },
  ],
  confidence: 0.93,
  examples: [
    { text: "Most zbudowano w ⟦1974 r.⟧ na rzece.", value: "1974" },
    { text: "Współpraca sięga ⟦roku 2003⟧.", value: "2003" },
    { text: "Nagrody nie przyznano ani w ⟦2006⟧, ani później.", value: "2006" },
    { text: "Miasto partnerskie (⟦1998⟧)", value: "1998" },
    { text: "⟦1994⟧ – pierwszy obóz nad jeziorem", value: "1994" },
    { text: "⟦1999⟧. Inżynierowie przyjeżdżają do portu.", value: "1999" },
  ],
  counterExamples: [
    { text: "W biegu wzięło udział od 1500 osób", because: "the number counts something" },
    { text: "uchwała nr 15/2018 r.", because: "the number of a resolution" },
    { text: "Wpłynęło na 1200 zł", because: "an amount" },
  ],
});
