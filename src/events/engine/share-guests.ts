import type { DateEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Part } from "./candidate.ts";
import { isWithin } from "./is-within.ts";
import { addPeople, type Told } from "./told.ts";

/** Events for which guests come: what the guests of a visit on the same day attend. */
const OCCASIONS: ReadonlySet<EventType> = new Set(["agreement_signing", "anniversary", "opening", "exhibition"]);

/** So many events before and behind a visit can be parts of it. */
const REACH = 40;

const isSameDay = (a: Told, b: Told): boolean =>
  a.date !== null &&
  a.date.edtf === b.date?.edtf &&
  (a.place === null || b.place === null || a.place.id === b.place.id);

const isDuring = (inner: DateEntry | null, outer: DateEntry | null): boolean =>
  inner !== null && outer?.precision === "range" && isWithin(inner, outer);

const partsOf = ({ people }: Told, ...roles: readonly Part["role"][]): Part[] =>
  [...people].flatMap(([person, role]) => (roles.includes(role) ? [{ person, role }] : []));

/** A meeting of a visit: its guests are there, and on the same day its hosts, and those of the meeting. */
const shareMeeting = (visit: Told, meeting: Told, same: boolean): void => {
  const hosts = partsOf(visit, "host");
  addPeople(meeting, partsOf(visit, "guest"));
  if (!same) return;
  addPeople(meeting, hosts);
  addPeople(visit, partsOf(meeting, "host", "guest"));
};

/** An occasion of the visit's day; an anniversary that lasts as long as the visit is its reason, no hour at which everybody was. */
const shareOccasion = (visit: Told, occasion: Told): void => {
  if (occasion.date?.precision !== "day") return;
  const guests = partsOf(visit, "guest");
  if (guests.length > 1) addPeople(occasion, guests);
};

const share = (visit: Told, other: Told): void => {
  const same = isSameDay(visit, other);
  if (other.type === "meeting" && (same || isDuring(other.date, visit.date))) shareMeeting(visit, other, same);
  if (same && OCCASIONS.has(other.type)) shareOccasion(visit, other);
};

/** Lets the guests and hosts of a visit take part in the meetings and occasions that the visit is made of. */
export const shareGuests = (events: readonly Told[]): void => {
  for (const [index, visit] of events.entries()) {
    if (visit.type !== "visit" || visit.modality !== "asserted") continue;
    for (const other of events.slice(Math.max(0, index - REACH), index + REACH))
      if (other !== visit && other.modality === "asserted") share(visit, other);
  }
};
