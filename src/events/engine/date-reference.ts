import type { Token } from "../../engine/token.ts";
import type { EventType } from "../types.ts";
import { attachDate } from "./attach-date.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceTold } from "./find-candidates.ts";
import { findSupport } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import { cityRelation } from "./relations.ts";
import type { Story } from "./story-state.ts";
import { holds, rangeAt } from "./token-range.ts";
import type { Told } from "./told.ts";

/** Types that "the ceremony" of the next sentence means. */
const CELEBRATED: ReadonlySet<EventType> = new Set(["anniversary", "commemoration", "festival", "award", "founding"]);

const isOpen = (event: Told | undefined, { sentence }: SentenceTold): event is Told => {
  const before = event?.mentions.at(-1)?.sentence;
  return (
    event !== undefined &&
    before !== undefined &&
    CELEBRATED.has(event.type) &&
    event.modality === "asserted" &&
    !event.ownDate &&
    before.sentence.block === sentence.sentence.block &&
    sentence.index - before.index === 1
  );
};

const placeIn = (tokens: readonly Token[], { sentence }: SentenceTold, clause: Clause) =>
  sentence.cities.find((city) => holds(clause, city.start) && cityRelation(tokens, sentence, city) === "at")?.entry ??
  null;

/** "The year was that of their jubilee. The ceremony was held on 3 May in Y": the next sentence says when and where, and no type. */
export const dateReference = (story: Story, tokens: readonly Token[], told: SentenceTold): void => {
  const { sentence, clauses, candidates } = told;
  const event = story.events.at(-1);
  if (candidates.length > 0 || !isOpen(event, told)) return;
  for (const hit of hitsOf(sentence, "references")) {
    const clause = rangeAt(clauses, hit.at);
    if (!clause || findSupport(sentence, clause, hit, false)?.modality !== "asserted") continue;
    const date = attachDate(sentence, clauses, clause, hit.at, false)?.entry;
    if (date?.precision !== "day") continue;
    const place = placeIn(tokens, told, clause) ?? event.place;
    event.date = date;
    event.dateBasis = "explicit";
    event.ownDate = true;
    event.place = place;
    story.current = { date, place, event };
    return;
  }
};
