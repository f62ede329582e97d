import type { CityEntry, DateEntry } from "../../records/schema.ts";
import type { TypeRules } from "../type-rules.ts";
import type { EventType, Modality } from "../types.ts";
import type { Part } from "./candidate.ts";
import type { Moment, Told } from "./told.ts";

/** Events that lie in the story's own time. */
export const isPast = (modality: Modality): boolean => modality === "asserted" || modality === "negated";

/** How far back an event can be told again; keeps the reading of long texts linear. */
export const MEMORY = 48;

/** What is known at a point of the text: the events so far, and where and when the story stands. */
export interface Story {
  readonly events: Told[];
  readonly byType: Map<EventType, Told[]>;
  readonly rules: Readonly<Record<EventType, TypeRules>>;
  readonly home: CityEntry | null;
  /** The city of the visit that the title tells of, and the day of the text. */
  readonly away: { readonly city: CityEntry; readonly until: string } | null;
  /** The release's own event. */
  main: Moment;
  /** What the paragraph tells of at this point. */
  current: Moment;
  /** The day at which the story stood last. */
  day: DateEntry | null;
  /** The day for which the paragraph last told a plan. */
  planned: DateEntry | null;
  /** What the sentence tells of at this point. */
  sentence: Moment;
  /** Who was there, told before any event. */
  readonly present: Part[];
  paragraphs: number;
  /** The first token behind the last heading. */
  chapter: number;
}

/** The latest events, those that words can still be about. */
export const latest = ({ events }: Story): readonly Told[] => events.slice(-MEMORY);
