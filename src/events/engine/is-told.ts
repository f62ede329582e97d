import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { isBehindSince, MOMENTS } from "./date-of.ts";
import { hitsOf } from "./hits-of.ts";
import { markIn } from "./modality.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { beginsIn, holds } from "./token-range.ts";

/** "Since 1996 hundreds of pupils have stayed there": what went on from a date on is no one event. */
const opensAtDate = (sentence: SceneSentence, clause: Clause): boolean =>
  sentence.dates.some(
    (date) =>
      holds(clause, date.start) &&
      (date.entry.edtf.endsWith("/..") ||
        isBehindSince(sentence, date) ||
        hitsOf(sentence, "since").some(({ at }) => at === date.start)),
  );

/** A question tells nothing, and neither does a habit or a plan in the present tense without a date, titles aside. */
export const isTold = (scene: Scene, { sentence, clause, form, modality, date, type, words }: Candidate): boolean => {
  if (scene.tokens[sentence.end - 1]?.text === "?" || markIn(sentence, clause, "repeated")) return false;
  if (modality === "recurring" && date === null) return false;
  // "by Christmas", "until May": a date that is only a limit is none.
  if (form === "past" && type === "visit" && words.dated === true && date === null) return false;
  if (date === null && MOMENTS.has(type) && form === "past" && opensAtDate(sentence, clause)) return false;
  // "Umowa, podpisana w 2009 r., nie została przedłużona": the date of what is told before is not that of what was not done.
  const dated = date !== null && holds(clause, date.start);
  if (modality === "negated" && !dated && !markIn(sentence, clause, "nothing")) return false;
  const title = sentence.sentence.kind === "title";
  // "Her diaries are on show until 29 September": what is still on show has begun.
  const shown = type === "exhibition" && beginsIn(sentence.dates, clause);
  return form !== "present" || modality !== "asserted" || date !== null || title || shown;
};

/** "The first contacts were made in 1999 during a visit": the visit is the event, and a start that only somebody reports is none. */
export const isMeansOf = (all: readonly Candidate[], { type, date, clause, words }: Candidate): boolean => {
  if (type !== "cooperation_start" || (date !== null && words.since === true)) return false;
  if (date === null) return clause.reporting;
  return all.some(
    (other) =>
      (other.type === "visit" || other.type === "meeting") &&
      other.modality === "asserted" &&
      other.date?.entry.id === date.entry.id,
  );
};
