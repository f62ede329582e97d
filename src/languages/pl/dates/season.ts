import {
  capture,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  optional,
  precededBy,
  sequence,
  words,
} from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR } from "./parts.ts";

const SEASON = capture(
  "season",
  words([["wiosn(a|y|ę|ą|ie)"], ["lat(o|a|em|u)", "lecie"], ["jesie(ń|ni|nią|n)"], ["zim(a|y|ę|ą|ie)"]]),
);
const WHEN = capture("season", words([["wiosną"], ["latem"], ["jesienią"], ["zimą"]]));
const THIS = capture(
  "yearOffset",
  words([
    ["tegoroczn(a|e|ej|ego|ą)", "t(ej|ego|ą|ym|o|a)"],
    ["zeszłoroczn(a|e|ej|ego|ą)", "ubiegłoroczn(a|e|ej|ego|ą)", "minion(ej|ego)", "zeszł(ej|ego)", "ubiegł(ej|ego)"],
    ["przyszłoroczn(a|e|ej|ego|ą)", "przyszł(ej|ego)"],
    [],
    ["t(ej|ą) sam(ej|ą)", "tego samego", "tym samym"],
    [],
    [],
    ["następn(ej|ą|ego)", "kolejn(ej|ą|ego)"],
  ]),
);

/** "wiosną 2025", "latem ub.r.", "jesień 1989 roku", "tej zimy"; a season alone only in the case that says when. */
export const season = writtenDate({
  id: "pl/dates/season",
  pattern: oneOf(
    sequence(SEASON, optional("w"), YEAR),
    sequence(THIS, SEASON),
    sequence(
      notPrecededBy("another season", (token) => ["i", "oraz", "czy", "lub", "jak"].includes(token.lower)),
      WHEN,
      notFollowedBy(oneOf("i", "oraz", "czy", "lub", "jak")),
    ),
    sequence(
      precededBy("preposition", (token) => ["na", "od", "do", "koniec", "końca", "końcem"].includes(token.lower)),
      capture("season", words([["wiosn(y|ę)"], [], ["jesie(ń|ni)"], ["zim(y|ę)"]])),
    ),
  ),
  confidence: 0.88,
  examples: [
    { text: "Kładkę otwarto ⟦wiosną 2016 r.⟧", value: "2016-21" },
    { text: "Prace ruszyły ⟦jesienią ub.r.⟧", value: "2024-23" },
    { text: "Amfiteatr zostanie otwarty ⟦latem⟧.", value: "2025-22" },
  ],
  counterExamples: [
    { text: "Zimą i latem jest tu pięknie", because: "two seasons mean always" },
    { text: "Od lat tu mieszka", because: "lat are years here" },
  ],
});
