import { defineType } from "../type-rules.ts";

/** What an event of type concert needs, and when two mentions are one. */
export const concert = defineType({
  type: "concert",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
