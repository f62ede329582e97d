import { defineType } from "../type-rules.ts";

/** What an event of type election needs, and when two mentions are one. */
export const election = defineType({
  type: "election",
  mentions: "many",
  key: "elected",
  inheritsDate: true,
  holds: false,
});
