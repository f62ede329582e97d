import { defineType } from "../type-rules.ts";

/** What an event of type sport event needs, and when two mentions are one. */
export const sportEvent = defineType({
  type: "sport_event",
  mentions: "many",
  inheritsDate: true,
  holds: false,
});
