import { defineType } from "../type-rules.ts";

/** What an event of type anniversary needs, and when two mentions are one. */
export const anniversary = defineType({
  type: "anniversary",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
