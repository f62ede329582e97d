import { defineType } from "../type-rules.ts";

/** What an event of type letter of intent needs, and when two mentions are one. */
export const letterOfIntent = defineType({
  type: "letter_of_intent",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
