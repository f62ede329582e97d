import { defineType } from "../type-rules.ts";

/** What an event of type public consultation needs, and when two mentions are one. */
export const publicConsultation = defineType({
  type: "public_consultation",
  mentions: "many",
  inheritsDate: false,
  holds: false,
});
