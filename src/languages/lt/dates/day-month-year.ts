import { notFollowedBy, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { DAY_DIGITS, YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { SHORT_TEXT } from "../../shared/dates/short-text.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY, DAY_TAIL, FULL_MONTH, MONTH, YEAR } from "./parts.ts";

/** "2018 m. vasario 16 d.", "2018-ųjų vasario 16-oji", "š. m. gegužės 6 d.", "gegužės pirmąją". */
export const dayMonthYear = writtenDate({
  id: "lt/dates/day-month-year",
  pattern: oneOf(
    sequence(MONTH, DAY_DIGITS, optional(DAY_TAIL), optional(","), YEAR_DIGITS, optional("m.")),
    sequence(
      optional(YEAR, optional(",")),
      MONTH,
      DAY,
      notFollowedBy(oneOf("val", "klas(ė|ės|ių|ę)", "proc", "kart(ą|us)")),
    ),
    sequence(YEAR_DIGITS, FULL_MONTH, DAY),
    sequence(DAY_DIGITS, optional(DAY_TAIL), MONTH, optional(","), YEAR_DIGITS, optional("m.")),
    sequence(SHORT_TEXT, DAY_DIGITS, optional(DAY_TAIL), MONTH),
  ),
  conditions: [
    {
      name: "no institution of this name",
      test: ({ all, tokens }) => {
        const month = all[tokens.start];
        const tail = all[tokens.end - 1];
        const next = all[tokens.end];
        const named = month?.capitalised === true && !month.opensBlock && all[tokens.start - 1]?.kind === "word";
        const preposition = /^(?:nuo|iki|ligi|po|prieš)$/.test(all[tokens.start - 1]?.lower ?? "");
        const genitive = tail?.lower === "osios" || tail?.lower === "osioji";
        return !(
          genitive &&
          !preposition &&
          next?.kind === "word" &&
          (named ||
            /^(gimnazij|gatv|akt|aikšt|mokykl|partij|sąjung|fond|parod|mikrorajon|signatar|stipendij|medal|premij|ordin)/.test(
              next.lower,
            ))
        );
      },
      required: true,
    },
  ],
  confidence: 0.97,
  examples: [
    { text: "Sutartis pasirašyta ⟦2011 m. spalio 3 d.⟧", value: "2011-10-03" },
    { text: "Mokykla atidaryta ⟦1998-ųjų rugsėjo 1-ąją⟧.", value: "1998-09-01" },
    { text: "Posėdis vyko ⟦š. m. vasario 20 d.⟧", value: "2025-02-20" },
    { text: "Šventė prasidės ⟦gegužės pirmąją⟧.", value: "2025-05-01" },
    { text: "Mugė vyko ⟦gruodžio 14 d.⟧", value: "2024-12-14" },
    { text: "Statyba baigta ⟦praėjusių metų lapkričio 12-ąją⟧.", value: "2024-11-12" },
    { text: "Susitikimas įvyks ⟦birželio 24 dieną⟧.", value: "2025-06-24" },
  ],
  counterExamples: [
    { text: "Gegužę pirmą kartą surengtas žygis", because: "the first time, not the first day" },
    { text: "Susitikta su Vasario 16-osios gimnazijos mokiniais", because: "a school named after a date" },
    { text: "Tai įvyko 2016 m. vasario 31 d.", because: "no such day" },
  ],
});
