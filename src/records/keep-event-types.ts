import type { EventsDocument } from "../document.ts";
import { EVENT_TYPES, type EventType } from "../events/types.ts";

/** Leaves out events of types that the configuration does not name, and every reference to them. */
export const keepEventTypes = (document: EventsDocument, kept: readonly EventType[]): EventsDocument => {
  if (kept.length === EVENT_TYPES.length) return document;
  const events = document.events.filter(({ type }) => kept.includes(type));
  const known = new Set(events.map(({ id }) => id));
  return {
    ...document,
    events: events.map((event) => ({
      ...event,
      partOf: event.partOf !== null && known.has(event.partOf) ? event.partOf : null,
    })),
    partnerships: document.partnerships.map((partnership) => ({
      ...partnership,
      events: partnership.events.filter((id) => known.has(id)),
    })),
  };
};
