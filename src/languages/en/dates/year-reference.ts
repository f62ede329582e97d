import { capture, notFollowedBy, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR_REFERENCES } from "./parts.ts";

/** A year pointed at: "last year", "this year's", "the following year", "the same year". */
export const yearReference = writtenDate({
  id: "en/dates/year-reference",
  pattern: sequence(capture("yearOffset", words(YEAR_REFERENCES)), notFollowedBy("round|old")),
  confidence: 0.9,
  examples: [
    { text: "Trees were planted ⟦last year⟧.", value: "2024" },
    { text: "The pool will be built ⟦next year⟧.", value: "2026" },
    { text: "The school opened in 2009; a pitch was laid ⟦the same year⟧.", value: "2009" },
    { text: "The school opened in 2009; a pitch was laid ⟦the following year⟧.", value: "2010" },
  ],
  counterExamples: [{ text: "Open this year round", because: "all the year" }],
});
