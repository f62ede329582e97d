import type { EventType } from "../types.ts";
import type { SentenceTold } from "./find-candidates.ts";
import { hitsOf } from "./hits-of.ts";
import { latest, type Story } from "./story-state.ts";

/** Types whose date is the whole of their days. */
const LASTING: ReadonlySet<EventType> = new Set(["festival", "conference"]);

/** "Šventė truks iki sekmadienio": the last day of what the sentence before began. */
export const extendLast = (story: Story, { sentence, candidates }: SentenceTold): void => {
  const lasting = hitsOf(sentence, "lasting")[0];
  const until = lasting && sentence.dates.find(({ start }) => start >= lasting.end && start - lasting.end <= 4)?.entry;
  if (!until || candidates.some(({ date }) => date !== null)) return;
  const event = latest(story).findLast(({ type }) => LASTING.has(type));
  if (!event || event.mentions.every((mention) => sentence.index - mention.sentence.index > 2)) return;
  const last = until.latest?.slice(0, 10) ?? null;
  const first = event.date;
  if (first?.precision === "day" && last !== null && first.earliest !== null && last > first.earliest.slice(0, 10))
    event.until = until.edtf.startsWith("..") ? until.edtf.slice(3) : until.edtf;
};
