import { defineType } from "../type-rules.ts";

/** What an event of type gift needs, and when two mentions are one. */
export const gift = defineType({
  type: "gift",
  mentions: "many",
  key: "recipient",
  inheritsDate: true,
  holds: false,
});
