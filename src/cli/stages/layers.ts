import type {
  ArticleDocument,
  DatedDocument,
  EventsDocument,
  ResolvedDocument,
  SegmentedDocument,
} from "../../document.ts";
import { roundConfidences } from "../../records/round-confidence.ts";
import { isRejected, type Rejected } from "../../stage.ts";
import { dates } from "../../stages/dates.ts";
import { events } from "../../stages/events.ts";
import { language } from "../../stages/language.ts";
import { names } from "../../stages/names.ts";
import { segment } from "../../stages/segment.ts";
import { type CleanText, cleanText } from "../../text/clean-text.ts";
import { documentOfText } from "../../text/document-of-text.ts";
import type { StageLine } from "./stage-line.ts";

const orThrow = <Value extends object>(outcome: Value | Rejected): Value => {
  if (isRejected(outcome)) throw new Error(outcome.rejected[0].message);
  return outcome;
};

const segmented = (document: ArticleDocument): SegmentedDocument =>
  orThrow(segment.run(orThrow(language.run(document))));

const dated = (document: ArticleDocument): DatedDocument => orThrow(dates.run(segmented(document)));

const named = (document: ArticleDocument): ResolvedDocument => orThrow(names.run(dated(document)));

const withEvents = (document: ArticleDocument): EventsDocument => orThrow(events.run(named(document)));

/** Leads every span in a finding back to the text that was sent, and cuts its words out of it. */
const toSent = (value: unknown, sent: string, clean: CleanText): unknown => {
  if (Array.isArray(value)) return value.map((item) => toSent(item, sent, clean));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, toSent(inner, sent, clean)] as const);
  const found: Record<string, unknown> = Object.fromEntries(entries);
  const { start, end, text } = found;
  if (typeof start !== "number" || typeof end !== "number") return found;
  const [from, to] = clean.toSent(start, end);
  return { ...found, start: from, end: to, ...(typeof text === "string" ? { text: sent.slice(from, to) } : {}) };
};

/** Runs the layers that `find` needs over a text and gives its findings with offsets into the text as sent. */
const overText =
  (find: (document: ArticleDocument) => object) =>
  ({ text, language: given, published }: StageLine): object => {
    const clean = cleanText(text);
    const found = find(documentOfText(clean.text, { language: given, published }));
    // Spreading what comes out of an object is an object; only spans in it were replaced.
    return clean.text === text ? found : (toSent(found, text, clean) as object);
  };

/** `stage dates`: one entry a mention, in text order. */
export const findDates = overText((document) => ({
  dates: dated(document)
    .dates.flatMap(({ edtf, mentions }) => mentions.map(({ start, end, text }) => ({ edtf, start, end, text })))
    .sort((a, b) => a.start - b.start || a.end - b.end),
}));

const roundedNames = ({ people, cities, organisations }: ResolvedDocument) => ({
  people: roundConfidences(people),
  cities: roundConfidences(cities),
  organisations: roundConfidences(organisations),
});

/** `stage people`: the entries of the record, with the cities and organisations that their roles name. */
export const findPeople = overText((document) => roundedNames(named(document)));

/** `stage cities`: the entries of the record. */
export const findCities = overText((document) => ({ cities: roundConfidences(named(document).cities) }));

/** `stage events`: the entries of the record, with everything that they refer to. */
export const findEvents = overText((document) => {
  const found = withEvents(document);
  return {
    events: roundConfidences(found.events),
    partnerships: roundConfidences(found.partnerships),
    dates: roundConfidences(found.dates),
    ...roundedNames(found),
  };
});
