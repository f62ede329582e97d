import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR } from "./parts.ts";

const WHEN = capture("season", words([["pavasarį"], ["vasarą"], ["rudenį"], ["žiemą"]]));
const ANY = capture("season", words([["pavasar(is|į|io)"], ["vasar(a|ą|os)"], ["rud(uo|enį|ens)"], ["žiem(a|ą|os)"]]));
const THIS = capture(
  "yearOffset",
  words([
    ["ši(ą|o|os)", "šį"],
    ["praėjus(į|ią|ios|io)", "praeit(ą|o|os)"],
    ["ateinan(tį|čią|čios|čio)"],
    [],
    ["t(ą|os) pa(čią|čios)", "tą patį", "to paties"],
    [],
    [],
    ["kit(ą|o|os)"],
  ]),
);

/** "2010 m. pavasarį", "2014-ųjų vasarą", "šią žiemą", "rudenį". */
export const season = writtenDate({
  id: "lt/dates/season",
  pattern: oneOf(
    sequence(YEAR, ANY),
    sequence(THIS, ANY),
    sequence(WHEN, notFollowedBy(oneOf("ir", "ar", "bei", "kaip"))),
  ),
  conditions: [
    {
      name: "not every summer",
      test: ({ all, tokens }) => !/^(kiekvien|ir|ar|bei|kas|visus)/.test(all[tokens.start - 1]?.lower ?? ""),
      required: true,
    },
  ],
  confidence: 0.88,
  examples: [
    { text: "Takas atidarytas ⟦2016 m. pavasarį⟧.", value: "2016-21" },
    { text: "Darbai pradėti ⟦praėjusį rudenį⟧.", value: "2024-23" },
    { text: "Amfiteatras bus atidarytas ⟦vasarą⟧.", value: "2025-22" },
    { text: "2009 m. choras nekeliavo, bet jau ⟦kitą vasarą⟧ lankėsi Rygoje.", value: "2010-22" },
    { text: "Tiltas bus remontuojamas ⟦kitą vasarą⟧.", value: "2026-22" },
  ],
  counterExamples: [{ text: "Žiemą ir vasarą čia gražu", because: "two seasons mean always" }],
});
