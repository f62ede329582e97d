import type { DateEntry } from "../../records/schema.ts";
import type { TypeRules } from "../type-rules.ts";
import type { Modality } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import type { Setting, Told } from "./told.ts";

const outcome = (modality: Modality): string => {
  if (modality === "asserted" || modality === "recurring") return "happened";
  return modality === "cancelled" ? "negated" : modality;
};

const holds = (outer: DateEntry, inner: DateEntry): boolean =>
  outer.earliest !== null &&
  outer.latest !== null &&
  inner.earliest !== null &&
  inner.latest !== null &&
  inner.earliest >= outer.earliest &&
  inner.latest <= outer.latest;

/** Two dates of one event: the same, or a day within the days of the other. */
const datesAgree = (a: DateEntry | null, b: DateEntry | null): boolean =>
  a === null || b === null || a.edtf === b.edtf || (a.precision === "range" && holds(a, b));

const isOneMore = (event: Told, candidate: Candidate): boolean =>
  candidate.another && event.mentions.every(({ sentence }) => sentence !== candidate.sentence);

/** Tells whether a candidate is one more mention of an event that was told before. */
export const isSameEvent = (event: Told, candidate: Candidate, setting: Setting, rules: TypeRules): boolean => {
  if (event.type !== candidate.type || outcome(event.modality) !== outcome(candidate.modality)) return false;
  if (isOneMore(event, candidate) || !datesAgree(event.date, setting.date)) return false;
  if (candidate.place && event.ownPlace && event.place?.id !== candidate.place.id) return false;
  const shared = candidate.people.some(({ person }) => event.people.has(person));
  const open = candidate.people.length === 0 || event.people.size === 0;
  return rules.mentions === "one" || shared || open;
};
