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
import type { Token } from "../../../engine/token.ts";
import { SHORT_TEXT } from "../../shared/dates/short-text.ts";
import { weekday as shape } from "../../shared/dates/weekday.ts";
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "../weekdays.ts";

const DAY = capture("weekday", words(WEEKDAYS));
const REACH = capture(
  "reach",
  words([
    ["last", "past", "this past"],
    ["next"],
    [],
    [],
    [],
    ["this coming", "coming", "the coming", "upcoming"],
    ["this"],
  ]),
);
const WEEK = words([
  [],
  [],
  ["this week", "of this week", "the current week"],
  [
    "last week",
    "of last week",
    "from last week",
    "last week's",
    "last week’s",
    "of the past week",
    "of previous week",
    "the previous week",
  ],
  [
    "next week",
    "of next week",
    "next week's",
    "next week’s",
    "of the following week",
    "of the coming week",
    "after next week",
  ],
]);
const PART = optional("morning|afternoon|evening|night|noon");
/** "Saturday school", "Sunday league": what comes back each week. */
const NO_NAME = notFollowedBy("school(|s)|club(|s)|league(|s)|roast(|s)|market(|s)|trading|opening|openings");
const habit = (token: Token): boolean =>
  ["every", "each", "any", "black", "good", "easter", "ash", "palm", "bloody"].includes(token.lower);

/** "on Friday", "last Friday", "Wednesday of next week", "Friday morning"; habits are no days. */
export const weekday = shape({
  id: "en/dates/weekday",
  pattern: oneOf(
    sequence(notPrecededBy("a habit", habit), DAY, PART, optional(","), capture("reach", WEEK)),
    sequence(capture("reach", WEEK), optional(","), optional("on"), DAY),
    sequence(REACH, DAY, PART),
    sequence(notPrecededBy("a habit", habit), DAY, PART, NO_NAME),
    sequence(SHORT_TEXT, capture("weekday", words(WEEKDAY_ABBREVIATIONS))),
    sequence(
      precededBy("start or preposition", (token) => ["on", ",", "(", "by", "until"].includes(token.lower)),
      capture("weekday", words(WEEKDAY_ABBREVIATIONS)),
    ),
  ),
  confidence: 0.85,
  examples: [
    { text: "The race was held on ⟦Friday⟧.", value: "2025-03-07" },
    { text: "The council will meet on ⟦Thursday⟧.", value: "2025-03-13" },
    { text: "A letter was signed ⟦last Thursday⟧.", value: "2025-03-06" },
    { text: "Councillors will meet on ⟦Wednesday of next week⟧.", value: "2025-03-19" },
    { text: "An orchestra played on ⟦Saturday evening⟧.", value: "2025-03-08" },
  ],
  counterExamples: [
    { text: "The market opens every Friday", because: "a habit" },
    { text: "Volunteers run a Saturday school", because: "a school of each week" },
  ],
});
