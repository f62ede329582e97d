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

/** The event at which somebody was: that of the clause, of the sentence, of the paragraph, of the release. */
export const gatheringOf = (
  story: Story,
  { clause, of, near: beside }: Pick<Attendance, "clause" | "of" | "near">,
  here: readonly Told[],
): Told | undefined => {
  const fits = (event: Told | null | undefined): event is Told =>
    event !== null &&
    event !== undefined &&
    !event.lead.attributive &&
    (of === null ? GATHERINGS.has(event.type) : of.includes(event.type));
  const near = [
    here.find((event) => event.mentions.some((mention) => mention.clause === clause)),
    here.findLast(fits),
    story.current.event,
    beside ? null : story.main.event,
  ].find(fits);
  if (beside) return near;
  if (near || of === null) return near ?? latest(story).findLast(fits);
  // Words of a sitting or a visit say nothing about events of other types; a speaker elsewhere is only quoted.
  const told = latest(story).findLast(fits);
  return (
    told ??
    (of.includes("visit") && of.length === 1 ? gatheringOf(story, { clause, of: null, near: false }, here) : undefined)
  );
};
