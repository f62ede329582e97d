import type { Token } from "../../engine/token.ts";
import type { DateEntry } from "../../records/schema.ts";
import type { ClauseView } from "./clause-view.ts";
import { type Clause, isFinitePredicate } from "./clauses.ts";
import { isDay, isEntry } from "./day-overhead.ts";
import type { Support } from "./find-support.ts";
import { isByCase } from "./is-passive.ts";
import { markIn } from "./modality.ts";
import { isVerb, type NounHit, type VerbHit } from "./predicate-hit.ts";
import type { Hit, Placed, Scene, SceneSentence } from "./scene.ts";
import { tellsOfPast } from "./tells-of-past.ts";

/** How near the head of its line a date introduces an entry of a programme or a chronicle. */
const HEAD = 3;

/** How far behind the day that opens its paragraph a sentence stands. Units: tokens. */
const DAY_REACH = 40;

/** "18 May. Night of Museums.": a sentence of a paragraph that opens with its day. */
const isUnderDay = ({ sentence: { kind }, start, overhead }: SceneSentence): boolean =>
  kind === "paragraph" && overhead !== null && start > overhead.end && start - overhead.end <= DAY_REACH;

/** "* opening of the Days of Culture in October 2005": the date behind the name at the head of an item without a verb. */
const dateOfItem = ({ sentence: { kind }, start, dates, hits }: SceneSentence, at: number) =>
  kind === "listItem" && at - start <= HEAD && !hits.some(isFinitePredicate)
    ? dates.find((date) => date.start > at && date.entry.precision !== "range")
    : undefined;

/** "14 maja minister wizytował budowę": a sentence that begins with its day and has a verb is no entry. */
const isEntryOfProgramme = ({ tokens }: Scene, sentence: SceneSentence): boolean =>
  isUnderDay(sentence) ||
  (isEntry(tokens, sentence) && (sentence.sentence.kind !== "paragraph" || !sentence.hits.some(isFinitePredicate)));

/** "1 September: an exhibition was opened": the verb tells it. */
const isToldByVerb = ({ hits }: Clause, { at, end, sense }: NounHit | VerbHit): boolean => {
  const isInfinitive = (other: Hit): boolean =>
    hits.some((hit) => hit.at === other.at && isVerb(hit) && hit.sense.form === "infinitive");
  return hits.some(
    (hit) =>
      isVerb(hit) &&
      hit.sense.frame === sense.frame &&
      hit.finite &&
      !(hit.at >= at && hit.at < end) &&
      !isInfinitive(hit),
  );
};

/** Tells whether the day of an entry is past; in a text without a day of its own what it tells is looked at. */
const isPastDay = (scene: Scene, { entry }: Placed<DateEntry>): boolean => {
  const published = scene.document.published?.edtf;
  if (published === undefined) return entry.precision === "year" || tellsOfPast(scene);
  return (entry.latest ?? "") < published;
};

/** "Wednesday, 16 April: a trip to …": in a line that begins with a date, or stands under one, a name needs no verb. */
const programmeSupport = ({ scene, sentence, clause }: ClauseView, hit: NounHit | VerbHit): Support | undefined => {
  if (!isEntryOfProgramme(scene, sentence) || isToldByVerb(clause, hit)) return undefined;
  const own = sentence.dates.find(({ start, end }) => start - sentence.start <= HEAD && end <= hit.at);
  const date = own ?? sentence.overhead ?? dateOfItem(sentence, hit.at);
  return date && { hit: null, modality: isPastDay(scene, date) ? "asserted" : "planned", known: false };
};

/** A line of so many words that no verb stands in is a note: "Next session – 25 November". */
const NOTE = 16;
const isDivider = (token: Token | undefined): boolean => /^[–—:-]$/.test(token?.text ?? "");

/** How far behind the dash a name stands. Units: tokens. */
const NAME = 8;

/** "Kovo 30 d. – seniūnaičių rinkimai.": a day at the head of the sentence, a dash, and a name without a verb. */
const isHeadDate = (
  { tokens }: Scene,
  { start: from, sentence: { kind } }: SceneSentence,
  { at }: Hit,
  date: Placed<DateEntry>,
): boolean =>
  kind !== "heading" &&
  kind !== "title" &&
  (date.start - from <= 1 || /^[;:]$/.test(tokens[date.start - 1]?.text ?? "")) &&
  isDay(date) &&
  (isDivider(tokens[date.end]) || isDivider(tokens[date.end + 1])) &&
  at > date.end &&
  at - date.end <= NAME;

/** The day at the head of a sentence that dates a name behind it in a clause without a verb. */
const headDate = ({ scene, sentence, clause }: ClauseView, hit: Hit): Placed<DateEntry> | undefined =>
  isByCase(sentence) && !clause.finite
    ? sentence.dates.find((date) => isHeadDate(scene, sentence, hit, date))
    : undefined;

/** The day behind a name and a dash, in a line without a verb. */
const noteDate = ({ tokens }: Scene, sentence: SceneSentence, hit: Hit): Placed<DateEntry> | undefined => {
  if (sentence.end - sentence.start > NOTE || sentence.hits.some(isFinitePredicate)) return undefined;
  return sentence.dates.find(
    ({ start, entry }) =>
      start >= hit.end &&
      entry.precision === "day" &&
      (isDivider(tokens[start - 1]) ||
        isDivider(tokens[start - 2]) ||
        (hit.at - sentence.start <= 1 && start - hit.end <= 2)),
  );
};

/** "Next session – 25 November": a name, a dash and a day tell when something is, without a verb. */
const noteSupport = (view: ClauseView, hit: Hit): Support | undefined => {
  const { scene, sentence, clause } = view;
  const head = headDate(view, hit);
  const date = head ?? noteDate(scene, sentence, hit);
  if (!date) return undefined;
  const published = scene.document.published?.edtf;
  const unpublished = head ? !tellsOfPast(scene) : markIn(sentence, clause, "another") !== undefined;
  const ahead = published === undefined ? unpublished : (date.entry.latest ?? "") > `${published}T99`;
  return { hit: null, modality: ahead ? "planned" : "asserted", known: false };
};

/** Finds what the line that a name stands in says of it without a verb: the day of a programme, or of a note. */
export const lineSupport = (view: ClauseView, hit: NounHit | VerbHit): Support | undefined =>
  view.sentence.dates.length === 0 && view.sentence.overhead === null
    ? undefined
    : (programmeSupport(view, hit) ?? noteSupport(view, hit));
