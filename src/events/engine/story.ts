import type { CityEntry } from "../../records/schema.ts";
import type { TypeRules } from "../type-rules.ts";
import type { EventType, Modality } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceTold } from "./find-candidates.ts";
import { isSameEvent } from "./is-same-event.ts";
import { addPeople, beginTold, joinTold, type Moment, type Setting, type Told } from "./told.ts";

const NOWHERE: Moment = { date: null, place: null, event: null };

/** Paragraphs at the head of a release in which its main event is told. */
const LEAD_PARAGRAPHS = 3;

/** Events that lie in the story's own time. */
const isPast = (modality: Modality): boolean => modality === "asserted" || modality === "negated";

interface Story {
  readonly events: Told[];
  readonly rules: Readonly<Record<EventType, TypeRules>>;
  readonly home: CityEntry | null;
  /** The release's own event. */
  main: Moment;
  /** What the paragraph tells of at this point. */
  current: Moment;
  paragraphs: number;
}

/** The date and place of a candidate: its own, else those of what the story tells of. */
const settingOf = (story: Story, candidate: Candidate, from: Moment): Setting => {
  const past = isPast(candidate.modality);
  const inherits = past && story.rules[candidate.type].inheritsDate;
  const date = candidate.date?.entry ?? (inherits ? from.date : null);
  const together = past && (candidate.date === null || candidate.date.entry.edtf === from.date?.edtf);
  const place = candidate.place ?? (together ? from.place : null);
  return { date, place: place ?? (story.rules[candidate.type].inheritsDate ? story.home : null) };
};

const moveOn = (story: Story, candidate: Candidate, event: Told): void => {
  const { relative, reporting } = candidate.clause;
  if (!isPast(candidate.modality) || relative || reporting || (event.date === null && !candidate.place)) return;
  story.current = { date: event.date, place: event.place, event };
  if (story.paragraphs <= LEAD_PARAGRAPHS && story.main.date === null) story.main = story.current;
};

const tell = (story: Story, candidate: Candidate): Told => {
  const from = story.current.event ? story.current : story.main;
  const setting = settingOf(story, candidate, from);
  const rules = story.rules[candidate.type];
  let event = story.events.findLast((other) => isSameEvent(other, candidate, setting, rules));
  if (event) joinTold(event, candidate, setting);
  else {
    const holder = candidate.date === null && from.event && story.rules[from.event.type].holds ? from.event : null;
    event = beginTold(candidate, setting, holder);
    story.events.push(event);
  }
  moveOn(story, candidate, event);
  return event;
};

const tellSentence = (story: Story, { candidates, attendances }: SentenceTold): void => {
  const here = candidates.map((candidate) => tell(story, candidate));
  for (const { clause, parts } of attendances) {
    const inClause = here.find(({ mentions }) => mentions.some((mention) => mention.clause === clause));
    const event = inClause ?? here.at(-1) ?? story.current.event ?? story.main.event ?? story.events.at(-1);
    if (event) addPeople(event, parts);
  }
};

/** Reads the story of a document: every candidate becomes an event of its own or one more mention of an event. */
export const tellStory = (
  told: readonly SentenceTold[],
  rules: Readonly<Record<EventType, TypeRules>>,
  home: CityEntry | null,
): Told[] => {
  const story: Story = { events: [], rules, home, main: NOWHERE, current: NOWHERE, paragraphs: 0 };
  let block = -1;
  for (const sentence of told) {
    const { block: next, kind } = sentence.sentence.sentence;
    if (next !== block) {
      block = next;
      story.current = NOWHERE;
      if (kind === "paragraph") story.paragraphs += 1;
    }
    tellSentence(story, sentence);
  }
  return story.events;
};
