import type { Draft } from "../draft.ts";
import { alternatives, findModified, findPublished, labelOf, wordsOf } from "../vocabulary.ts";
import { type ReadDate, readDate } from "./read-date.ts";

/**
 * How a line shows when the article was published: a label, a label that speaks of when the document was made, a line of its
 * own, or the dateline of a release.
 */
export type VisibleBasis = "label" | "created" | "line" | "dateline";

/** A publication date that the reader sees. */
export interface VisibleDate {
  readonly edtf: string;
  readonly raw: string;
  readonly basis: VisibleBasis;
  /** Position of the block, and of the date's words in the block's text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const PUBLISHED = new RegExp(`(?<![\\p{L}])(?:${alternatives((pack) => pack.published)})(?![\\p{L}])[\\s:–-]*`, "gu");
const MODIFIED_BEFORE = new RegExp(`(?:${alternatives((pack) => pack.modified)})[\\s:–-]*$`, "u");

const CREATED = wordsOf((pack) => pack.created);

/** Labels that may as well stand over the day of an event. */
const DOUBTFUL = new Set(["data", "date", "created", "added"]);

/** A line that is no more than this longer than its date is about the date. */
const LINE_ROOM = 45;
/** Below this block a doubtful label stands over the day of an event. */
const LAST_DOUBTFUL = 2;
const LONGEST_LABELLED = 300;

/** Blocks at the beginning in which a date without a label is the publication's. */
const TOP = 6;

/** Reads the publication date that one block shows, if it shows one. */
export const visibleDate = (draft: Draft, block: number, isTop: boolean): VisibleDate | undefined => {
  const { text } = draft;
  const isLong = text.length > LONGEST_LABELLED;
  const isBelowTop = !isTop || block >= TOP;
  if ((isLong && isBelowTop) || !HAS_YEAR.test(text)) return undefined;
  if (isLong) return dateline(draft, block);
  const first = readDate(text);
  if (!first) return undefined;
  return (
    labelled(draft, block, isTop) ?? (isBelowTop ? undefined : (ownLine(draft, block, first) ?? dateline(draft, block)))
  );
};

const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** "Opublikowano: 12.03.2020", "Paskelbta 2020-03-12", inside a line of such facts. */
const labelled = (draft: Draft, block: number, isTop: boolean): VisibleDate | undefined => {
  const found = labelledDates(draft, block, isTop);
  return found.find(({ basis }) => basis === "label") ?? found[0];
};

const labelledDates = ({ text }: Draft, block: number, isTop: boolean): VisibleDate[] => {
  if (findPublished(text) === -1) return [];
  const dates: VisibleDate[] = [];
  for (const match of text.matchAll(PUBLISHED)) {
    const label = labelOf(match[0]);
    if (DOUBTFUL.has(label) && (!isTop || match.index > 0 || block > LAST_DOUBTFUL)) continue;
    const from = match.index + match[0].length;
    const found = readDate(text.slice(from, from + 40));
    if (!found || !isGap(text.slice(from, from + found.start))) continue;
    const { edtf } = found;
    const [start, end] = [from + found.start, from + found.end];
    const basis = CREATED.has(label) ? "created" : "label";
    dates.push({ edtf, raw: text.slice(start, end), basis, block, start, end });
  }
  return dates;
};

/** Between a label and its date stand at most a weekday or a preposition ("on Monday,", "w dniu"). */
const isGap = (text: string): boolean => /^(?:\s*\p{L}+\.?,?\s*){0,3}$/u.test(text) && text.length < 25;

const LONGEST_LINE = 170;

/** A line of its own that is little more than a date: "13 listopada 2014, godz. 18:40", "April 11, 2013 • 161 views". */
const ownLine = ({ text, kind }: Draft, block: number, found: ReadDate): VisibleDate | undefined => {
  if (kind === "heading" || text.length > LONGEST_LINE) return undefined;
  if (findModified(text.slice(0, found.start)) !== -1) return undefined;
  const { edtf, start, end } = found;
  if (block > LAST_DOUBTFUL && DOUBTFUL.has(labelOf(text.slice(0, start)))) return undefined;
  if (!mayPrecede(text.slice(0, start)) || !mayFollow(text.slice(end))) return undefined;
  return { edtf, raw: text.slice(start, end), basis: "line", block, start, end };
};

/** Before the date of such a line stand at most a weekday, a label, a clock time, a bracket. */
const mayPrecede = (before: string): boolean =>
  isByline(before) ||
  (before.length <= 14 &&
    /^(?:[^\p{L}\d]*(?:\p{L}+[.,]*)?\s*[:|[(]*\s*|\d{1,2}:\d{2}(?:\s*[ap]m)?[,\s|]*)$/iu.test(before));

const LONGEST_BYLINE = 70;
const NAME = "\\p{L}[\\p{L}.'’-]*(?:\\s+\\p{L}[\\p{L}.'’-]*){0,3}";
const AFTER_NAME = "\\s*(?:[,|•·»–—-]\\s*|\\s(?:on|am|le|el|il|em|dnia|w dniu)\\s+)(?:\\p{L}{2,12}[.,]?\\s*)?$";
const AUTHOR = alternatives((pack) => pack.author);
const BEGINS_WITH_AUTHOR = new RegExp(`^(?:${AUTHOR})`);
/** "Posted by Ann Smith on", "by ann » Thu", "Autor: Anna Kot," stand before a date as the writer's name. */
const BY_AUTHOR = new RegExp(`^(?:${AUTHOR})(?![\\p{L}])\\s*:?\\s*${NAME}${AFTER_NAME}`, "u");
const BAR = /[|•·»]/;
/** "Anna Kot |": a name alone needs a bar, or it is the first words of a sentence. */
const NAME_AND_BAR = /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*[|•·»]\s*(?:\p{L}{2,12},?\s*)?$/u;

// What few lines have is looked for first, as the two large patterns are costly to compile.
const isByline = (before: string): boolean =>
  before.length <= LONGEST_BYLINE &&
  ((BEGINS_WITH_AUTHOR.test(before) && BY_AUTHOR.test(before)) || (BAR.test(before) && NAME_AND_BAR.test(before)));

const LONGEST_PUBLISHER = 90;

/** "12.05.1994 – autor: …" is a line of facts, "12.05.1994 – podpisano umowę" an entry of a chronicle. */
const FACT = new RegExp(
  `^[^–—-]*[–—-]\\s+(?:${alternatives((pack) => [...pack.published, ...pack.author, ...pack.tags])})(?!\\p{L})`,
  "u",
);
const ENTRY = /^(?:r\.|roku|m\.|d\.)?\s*[–—-]\s+\p{Ll}/u;

/** "15 maja 2021, godz. 18, Dom Kultury" says when and where something happens. */
const PLACE = /^(?:[^|•·]*\d)?[^|•·\d]*,\s+(?:\p{Ll}{1,3}\.?\s+)?\p{Lu}\p{Ll}/u;
const SENTENCE = /[.!?]$/;
const SHORT_FORM = /(?<!\p{L})(?:r|d|m|val|godz|hod|Uhr|h|mėn)\.$/u;
const FACTS = new RegExp(
  `^\\s*[-–—|•·/,]\\s*.*(?:${alternatives((pack) => [...pack.published, ...pack.author, ...pack.tags])})`,
  "u",
);

/** "4 maja 2021 r., Biuro Prasowe Urzędu Miejskiego": who put the release out stands behind its day. */
const PUBLISHER = new RegExp(`^.{0,8}?(?:${alternatives((pack) => pack.publishers)})`, "iu");

/** Behind it stand a clock time, counters, more facts of the kind; no sentence, and no second day. */
const mayFollow = (after: string): boolean => {
  const rest = after.trim();
  if (SENTENCE.test(rest) && !SHORT_FORM.test(rest)) return false;
  if (ENTRY.test(rest) && !FACT.test(rest)) return false;
  if (PLACE.test(rest)) return PUBLISHER.test(rest) && rest.length <= LONGEST_PUBLISHER;
  if (/^[–-]\s*\d/.test(rest) && !/^[–-]\s*\d{1,2}[:.]\d{2}(?!\d|\.\d)/.test(rest)) return false;
  return rest.length <= LINE_ROOM || FACTS.test(rest) || isBar(rest);
};

const LONGEST_PART = 40;

/** "| Town Hall | Polski | Font: A A+": short parts with bars between. */
const isBar = (rest: string): boolean =>
  /^[|•·]/.test(rest) && rest.split(/\s[|•·]\s/).every((part) => part.length <= LONGEST_PART);

const PLACE_AND_DATE = /^((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}),?\s+(?:dnia\s+|dn\.\s+|on\s+)?$/u;

/** "Kalisz, 11 czerwca 2018 r." alone or before the first words of a release. */
const dateline = ({ text, kind }: Draft, block: number): VisibleDate | undefined => {
  if (kind === "heading") return undefined;
  const found = readDate(text.slice(0, 80));
  if (!found || !PLACE_AND_DATE.test(text.slice(0, found.start)) || !text.slice(0, found.start).includes(","))
    return undefined;
  const after = text.slice(found.end, found.end + 12);
  const isAlone = text.length - found.end < 12;
  if (!isAlone && !/^\s*(?:r\.|roku|m\.|d\.)?\s*(?:\([\p{L}\s/]+\)\s*)?[–—:-]\s/u.test(after)) return undefined;
  return {
    edtf: found.edtf,
    raw: text.slice(found.start, found.end),
    basis: "dateline",
    block,
    start: found.start,
    end: found.end,
  };
};

/** Tells whether a block is no more than a date of change: "Aktualizacja: 1.06.2022". */
export const isModifiedLine = ({ text }: Draft): boolean => {
  if (text.length > 90) return false;
  const found = readDate(text);
  return found !== undefined && MODIFIED_BEFORE.test(text.slice(0, found.start)) && text.length - found.end < LINE_ROOM;
};
