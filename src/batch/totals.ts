import type { Outcome } from "./work.ts";

/** What a run found, summed over its documents. */
export interface Totals {
  readonly documents: number;
  readonly records: number;
  readonly rejected: number;
  readonly dates: number;
  readonly people: number;
  readonly cities: number;
  readonly organisations: number;
  readonly events: number;
  readonly partnerships: number;
}

/** The totals of a run that has not begun. */
export const NOTHING: Totals = {
  documents: 0,
  records: 0,
  rejected: 0,
  dates: 0,
  people: 0,
  cities: 0,
  organisations: 0,
  events: 0,
  partnerships: 0,
};

/** Adds one document. */
export const addOutcome = (totals: Totals, { status, counts }: Outcome): Totals => ({
  documents: totals.documents + 1,
  records: totals.records + (status === "record" ? 1 : 0),
  rejected: totals.rejected + (status === "rejected" ? 1 : 0),
  dates: totals.dates + (counts?.dates ?? 0),
  people: totals.people + (counts?.people ?? 0),
  cities: totals.cities + (counts?.cities ?? 0),
  organisations: totals.organisations + (counts?.organisations ?? 0),
  events: totals.events + (counts?.events ?? 0),
  partnerships: totals.partnerships + (counts?.partnerships ?? 0),
});
