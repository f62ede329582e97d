import { defineType } from "../type-rules.ts";

/** What an event of type founding needs, and when two mentions are one. */
export const founding = defineType({
  type: "founding",
  mentions: "many",
  inheritsDate: false,
  holds: false,
});
