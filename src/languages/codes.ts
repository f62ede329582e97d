/** The languages that Kronika reads; a language is one folder here and one frame file an event type. */
export const LANGUAGES = ["pl", "en", "lt"] as const;

export type Language = (typeof LANGUAGES)[number];
