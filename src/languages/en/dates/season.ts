import { capture, notFollowedBy, oneOf, optional, precededBy, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR } from "./parts.ts";

const SEASON = capture("season", words([["spring"], ["summer"], ["autumn", "fall"], ["winter"]]));
const DURING = new Set(["in", "the", "during", "since", "by", "until", "early", "late"]);

/** "spring 2025", "the summer of 2018", "last winter", "in the autumn". */
export const season = writtenDate({
  id: "en/dates/season",
  pattern: oneOf(
    sequence(SEASON, optional(oneOf("of", "in", ",")), YEAR),
    sequence(
      capture(
        "reach",
        words([
          ["last", "this past"],
          ["next", "this coming", "the coming"],
        ]),
      ),
      SEASON,
    ),
    sequence(
      capture("yearOffset", words([["this", "current", "the current"], [], [], [], ["that", "that same", "the same"]])),
      SEASON,
      notFollowedBy(oneOf("school", "camp", "festival", "term")),
    ),
    sequence(
      precededBy(
        "preposition",
        (token, tokens) =>
          DURING.has(token.lower) &&
          (token.lower !== "the" || /^(in|during|since|by|until)$/.test(tokens[token.index - 1]?.lower ?? "")),
      ),
      SEASON,
      notFollowedBy(
        oneOf(
          "of",
          "and",
          "or",
          "-",
          "school",
          "camp",
          "games",
          "festival",
          "term",
          "break",
          "holidays",
          "months",
          "season",
          "line",
          "market",
          "time",
          "short",
          '"',
          "”",
        ),
      ),
    ),
  ),
  confidence: 0.86,
  examples: [
    { text: "The footbridge was opened in ⟦spring 2016⟧.", value: "2016-21" },
    { text: "Work began ⟦last autumn⟧.", value: "2024-23" },
    { text: "The theatre will open in the ⟦summer⟧.", value: "2025-22" },
    { text: "The pact of 1998 foundered when the council changed ⟦that autumn⟧.", value: "1998-23" },
  ],
  counterExamples: [
    { text: "Pupils enjoyed the summer camp", because: "a kind of camp" },
    { text: 'The forum "Harbours in Winter" drew crowds', because: "the end of a title" },
  ],
});
