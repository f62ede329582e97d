import { defineType } from "../type-rules.ts";

/** What an event of type agreement signing needs, and when two mentions are one. */
export const agreementSigning = defineType({
  type: "agreement_signing",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
