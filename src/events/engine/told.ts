import type { CityEntry, DateEntry, EventEntry } from "../../records/schema.ts";
import type { EventType, Modality } from "../types.ts";
import type { Candidate, Part } from "./candidate.ts";
import { readCompany } from "./company.ts";

/** An event while the document is read: mentions join it, and it grows. */
export interface Told {
  readonly type: EventType;
  modality: Modality;
  date: DateEntry | null;
  dateBasis: EventEntry["dateBasis"];
  /** EDTF: the last day of an event of several days that were told apart. */
  until: string | null;
  /** Whether the date was written with the event, not taken from the story. */
  ownDate: boolean;
  place: CityEntry | null;
  /** Whether the place was written with the event. */
  ownPlace: boolean;
  readonly cities: Set<string>;
  readonly people: Map<string, Part["role"]>;
  /** People without a name, to be found when the story is told. */
  readonly company: Part[];
  readonly organisations: Map<string, Part["role"]>;
  venue: string | null;
  /** The mention that the event is shown by. */
  readonly lead: Candidate;
  readonly mentions: Candidate[];
  readonly partOf: Told | null;
}

/** The date and place of a candidate, its own or those of the story. */
export interface Setting {
  readonly date: DateEntry | null;
  readonly place: CityEntry | null;
}

/** Where and when the story stands, and the event that brought it there. */
export interface Moment extends Setting {
  readonly event: Told | null;
}

const basisOf = (candidate: Candidate, date: DateEntry | null): EventEntry["dateBasis"] => {
  if (date === null) return "none";
  if (candidate.date === null) return "document";
  return date.basis === "publication" ? "publication" : "explicit";
};

/** Begins an event with its first mention. */
export const beginTold = (candidate: Candidate, { date, place }: Setting, partOf: Told | null): Told => ({
  type: candidate.type,
  modality: candidate.modality,
  date,
  dateBasis: basisOf(candidate, date),
  until: null,
  ownDate: candidate.date !== null,
  place,
  ownPlace: candidate.place !== null,
  cities: new Set(candidate.cities),
  company: [...candidate.company],
  people: new Map(candidate.people.map(({ person, role }) => [person, role])),
  organisations: new Map(candidate.organisations.map(({ organisation, role }) => [organisation, role])),
  venue: candidate.venue,
  lead: candidate,
  mentions: [candidate],
  partOf,
});

/** Adds people to an event; a role that was read before stays. */
export const addPeople = (event: Told, parts: readonly Part[]): void => {
  for (const part of parts) {
    if (readCompany(part.person)) event.company.push(part);
    else if (!event.people.has(part.person)) event.people.set(part.person, part.role);
  }
};

/** Joins one more mention to an event: the tighter date, the union of the people. */
export const joinTold = (event: Told, candidate: Candidate, { date, place }: Setting): void => {
  event.mentions.push(candidate);
  for (const city of candidate.cities) event.cities.add(city);
  addPeople(event, candidate.people);
  addPeople(event, candidate.company);
  for (const { organisation, role } of candidate.organisations)
    if (!event.organisations.has(organisation)) event.organisations.set(organisation, role);
  event.venue ??= candidate.venue;
  if (date && candidate.date && !event.ownDate) {
    event.date = date;
    event.dateBasis = basisOf(candidate, date);
    event.ownDate = candidate.date !== null;
  }
  if (place && (event.place === null || (candidate.place && !event.ownPlace))) {
    event.place = place;
    event.ownPlace = candidate.place !== null;
  }
  // "They bound themselves by an agreement. It was signed in Huntsburg": at a place that no gazetteer knows.
  if (candidate.elsewhere && !event.ownPlace) event.place = null;
};
