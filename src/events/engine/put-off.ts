import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { markIn } from "./modality.ts";
import type { SceneSentence } from "./scene.ts";

/** "… nukeltas į gegužės 5 d.": the day to which something is put off. */
export const newDate = (sentence: SceneSentence, clause: Clause): Candidate["date"] => {
  const postponed = markIn(sentence, clause, "postponed");
  return (
    (postponed &&
      sentence.dates.find(
        ({ entry, start }) => start > postponed.end && start - postponed.end <= 3 && entry.precision !== "year",
      )) ??
    null
  );
};

/** "The concert planned for 19 September is put off to October": called off on the one day, planned for the other. */
export const putOff = (candidate: Candidate): Candidate[] => {
  const { sentence, clause, modality, form } = candidate;
  const mark = form === "name" || form === "noun" ? markIn(sentence, clause, "postponed") : undefined;
  if (modality !== "planned" || mark === undefined) return [candidate];
  const next = newDate(sentence, clause);
  const date = sentence.dates.find(({ start, end }) => start >= clause.start && end <= mark.at);
  if (next === null || date === undefined) return [candidate];
  return [
    { ...candidate, date, modality: "cancelled" },
    { ...candidate, date: next, gap: 1 },
  ];
};
