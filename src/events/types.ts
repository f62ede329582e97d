/** The event types, in the order of the catalogue; one folder here for each. */
export const EVENT_TYPES = [
  "meeting",
  "visit",
  "agreement_signing",
  "letter_of_intent",
  "cooperation_start",
  "anniversary",
  "commemoration",
  "opening",
  "appointment",
  "election",
  "award",
  "gift",
  "resolution",
  "council_session",
  "exhibition",
  "concert",
  "festival",
  "conference",
  "religious_service",
  "sport_event",
  "exchange",
  "investment",
  "founding",
  "public_consultation",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Whether an event happened, will, may, or did not. */
export const MODALITIES = [
  "asserted",
  "planned",
  "intended",
  "authorised",
  "recurring",
  "cancelled",
  "negated",
  "hypothetical",
] as const;

export type Modality = (typeof MODALITIES)[number];
