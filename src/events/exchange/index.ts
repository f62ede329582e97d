import { defineType } from "../type-rules.ts";

/** What an event of type exchange needs, and when two mentions are one. */
export const exchange = defineType({
  type: "exchange",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
