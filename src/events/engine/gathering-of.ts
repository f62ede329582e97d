import type { EventType } from "../types.ts";
import type { Attendance } from "./find-attendances.ts";
import { latest, type Story } from "./story-state.ts";
import type { Told } from "./told.ts";

/** Types of events that people come to. */
const GATHERINGS: ReadonlySet<EventType> = new Set([
  "meeting",
  "visit",
  "agreement_signing",
  "letter_of_intent",
  "anniversary",
  "commemoration",
  "opening",
  "award",
  "council_session",
  "exhibition",
  "concert",
  "festival",
  "conference",
  "religious_service",
  "sport_event",
  "public_consultation",
]);

/** So far before words about somebody who is still to come their event is named. Units: tokens. */
const PLAN_REACH = 120;

type Question = Pick<Attendance, "clause" | "of" | "near" | "planned">;

/** The events that the words of a sentence can be about, the nearest first. */
const around = (
  story: Story,
  { clause, near, planned }: Question,
  here: readonly Told[],
): (Told | null | undefined)[] => {
  const own = here.find((event) => event.mentions.some((mention) => mention.clause === clause));
  if (planned) {
    const isNear = ({ mentions }: Told): boolean => clause.start - (mentions.at(-1)?.hit.at ?? 0) < PLAN_REACH;
    return [own, ...here.toReversed(), ...latest(story).filter(isNear).toReversed()];
  }
  return [own, ...here.toReversed(), story.current.event, near ? null : story.main.event];
};

/** The event at which somebody was: that of the clause, of the sentence, of the paragraph, of the release. */
export const gatheringOf = (story: Story, question: Question, here: readonly Told[]): Told | undefined => {
  const { of, near, planned } = question;
  const fits = (event: Told | null | undefined): event is Told =>
    event !== null &&
    event !== undefined &&
    !event.lead.attributive &&
    (!planned || event.modality === "planned") &&
    (of === null ? GATHERINGS.has(event.type) : of.includes(event.type));
  const found = around(story, question, here).find(fits);
  if (found || near || planned) return found;
  if (of === null) return latest(story).findLast(fits);
  // Words of a sitting or a visit say nothing about events of other types, or of another chapter; a speaker elsewhere is only quoted.
  const told = latest(story).findLast((event) => fits(event) && event.lead.hit.at >= story.chapter);
  const any = of.includes("visit") && of.length === 1;
  return told ?? (any ? gatheringOf(story, { ...question, of: null }, here) : undefined);
};
