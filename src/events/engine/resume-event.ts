import type { EventType } from "../types.ts";
import { attachDate } from "./attach-date.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceTold } from "./find-candidates.ts";
import { findSupport } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import type { Hit, Scene } from "./scene.ts";
import type { Story } from "./story-state.ts";

/** Types of which "it will be held on 15 February" can tell. */
const HELD: ReadonlySet<EventType> = new Set([
  "concert",
  "conference",
  "council_session",
  "exchange",
  "exhibition",
  "festival",
  "meeting",
  "public_consultation",
  "religious_service",
  "sport_event",
]);

/** How near the head of its sentence the pronoun stands, and how near behind it the verb. */
const HEAD = 1;
const REACH = 3;

/** "Nukeltas sausio 25 d. turėjęs vykti forumas. Jis vyks vasario 15 d.": what the sentence before named, on a day of its own. */
export const resumeEvent = (story: Story, { tokens }: Scene, told: SentenceTold): Candidate | undefined => {
  const { sentence, clauses, candidates } = told;
  if (candidates.length > 0 || sentence.lexicon.words.subjects !== "case") return undefined;
  const pronoun = hitsOf(sentence, "things").find(({ at }) => at <= sentence.start + HEAD);
  const clause = pronoun && clauses[0];
  const event = story.events.at(-1);
  const before = event?.mentions.at(-1)?.sentence;
  if (!clause || !event || !before || !HELD.has(event.type)) return undefined;
  if (before.sentence.block !== sentence.sentence.block || sentence.index - before.index !== 1) return undefined;
  const isNear = ({ at }: Hit): boolean => at >= pronoun.end && at - pronoun.end <= REACH;
  if (!hitsOf(sentence, "support").some(isNear)) return undefined;
  // "Jis vyks į Rygą": who goes somewhere is a person.
  for (const [at, relation] of sentence.relations)
    if (relation === "to" && at < clause.end && tokens[at]?.kind === "word") return undefined;
  const modality = findSupport(sentence, clause, pronoun, false)?.modality;
  const date = attachDate(sentence, clauses, clause, pronoun.at, false);
  if (modality === undefined || date === null) return undefined;
  const { lead } = event;
  return {
    ...lead,
    sentence,
    clause,
    hit: pronoun,
    modality,
    date,
    place: null,
    cities: [],
    people: [],
    company: [],
    form: "past",
  };
};
