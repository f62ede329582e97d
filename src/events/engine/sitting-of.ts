import type { Candidate } from "./candidate.ts";
import { COUNCIL_ACTS } from "./council-acts.ts";
import type { Story } from "./story-state.ts";
import type { Setting, Told } from "./told.ts";

/** How near behind a sitting "the meeting" still means it. Units: sentences. */
const REACH = 6;

/** "The motion was carried at the monthly meeting": words that only refer to a sitting tell it where they tell what it did. */
export const isHeldForAct = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.type === "council_session" &&
  candidate.modality === "asserted" &&
  all.some(
    ({ type, clause, modality }) => COUNCIL_ACTS.has(type) && clause === candidate.clause && modality === "asserted",
  );

/** "Cllr Hale, who chaired the meeting": the sitting that was told before, when the words name nobody else and no other day. */
export const sittingOf = (story: Story, candidate: Candidate, { date }: Setting): Told | undefined => {
  const { type, form, people, company, sentence, hit } = candidate;
  const bare = type === "meeting" && form === "name" && people.length === 0 && company.length === 0;
  if (!bare || hit.end - hit.at > 1 || sentence.relations.get(hit.end + 1) === "with") return undefined;
  const sitting = story.byType.get("council_session")?.at(-1);
  const last = sitting?.mentions.at(-1)?.sentence;
  const isNear = last !== undefined && sentence.index - last.index <= REACH;
  const isThen = candidate.date === null || (sitting?.date?.edtf.startsWith(date?.edtf ?? "?") ?? false);
  return isNear && isThen ? sitting : undefined;
};
