import { defineType } from "../type-rules.ts";

/** What an event of type resolution needs, and when two mentions are one. */
export const resolution = defineType({
  type: "resolution",
  mentions: "many",
  inheritsDate: true,
  holds: false,
});
