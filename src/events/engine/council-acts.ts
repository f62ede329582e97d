import type { EventType } from "../types.ts";

/** What a council does at its sitting. */
export const COUNCIL_ACTS: ReadonlySet<EventType> = new Set(["resolution", "election", "appointment"]);
