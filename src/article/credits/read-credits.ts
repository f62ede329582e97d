import type { Span } from "../../engine/span.ts";
import type { Credit } from "../../records/schema.ts";
import { allIn } from "../all-in.ts";
import { alternatives } from "../vocabulary.ts";
import { type CreditKind, LABEL_LETTERS, labelBefore, labelBehind } from "./credit-label.ts";
import { isNameWord, looksLikePerson, readRights } from "./read-rights.ts";
import { creditSegments } from "./segments.ts";

/** What stands between a label and its value, and what the value may begin with: a name, a mark, a quotation, a site. */
const GAP = /(\s*[.:/–-]*\s*)(?:(?=[©\p{Lu}„"“(]|\([cC]\)|[\p{Ll}\d-]+\.\p{Ll}{2,})|(?<=:\s*)(?=\p{L}))/uy;

/** The words before a label that stands behind: a name or an office, perhaps with initials, no sentence. */
const OWNER = /^[\p{Lu}„"“][^.!?:]{0,50}(?:\.\s?[^.!?:]{1,40}){0,3}$/u;

/** Where in a segment a credit may begin: where the letters of a label stand, at its beginning or behind a sign. */
const BEGINS = new RegExp(`^(?:${LABEL_LETTERS})`, "u");
const STARTS = new RegExp(`(?:[.!?)|/;–—:,] |\\|)(?=${LABEL_LETTERS})`, "gu");
const AUTHOR_PART = new RegExp(`(?:${alternatives((pack) => pack.creditParts.author)})\\s*:`, "uy");

/** A label without a colon or a full stop needs a short line of its own: "Foto Jan Lis". */
const BARE = 70;
const CAPITALISED = /^(?:\p{Lu}[\p{L}’'.-]*[\s,/&]*){1,6}$/u;
/** After a colon on a line of its own anything may be the holder: "Fot.: archiwum szkoły". */
const SHORT_LINE = 90;

interface Start {
  readonly kind: CreditKind;
  readonly at: number;
  readonly value: number;
}

const startAt = (text: string, at: number, segment: Span): Start | undefined => {
  const label = labelBefore(text, at);
  if (!label) return undefined;
  GAP.lastIndex = at + label.length;
  const gap = GAP.exec(text)?.[1];
  if (gap === undefined) return undefined;
  const value = at + label.length + gap.length;
  const size = segment.end - segment.start;
  if (/\p{Ll}/u.test(text[value] ?? "") && !isDomain(text, value) && size > SHORT_LINE) return undefined;
  const isMarked = /[.:/–-]/.test(gap) || text[value] === "©" || /\s(?:by|of)\s+$/.test(text.slice(at, value));
  const isBare = size <= BARE && at === segment.start && CAPITALISED.test(text.slice(value, segment.end));
  return isMarked || isBare ? { kind: label.kind, at, value } : undefined;
};

const isDomain = (text: string, at: number): boolean => /^[\p{Ll}\d-]+\.\p{Ll}{2,}/u.test(text.slice(at, at + 60));

/** "© office, autor: name" is one credit; the author's label begins no new one there. */
const isPart = (text: string, { at }: Start, previous: Start | undefined): boolean => {
  AUTHOR_PART.lastIndex = at;
  return previous !== undefined && text.slice(previous.value, at).includes("©") && AUTHOR_PART.test(text);
};

/** Places of a segment where a credit may begin. */
const placesIn = (text: string, { start, end }: Span): number[] => {
  const part = text.slice(start, end);
  const inside = allIn(part, STARTS).filter(({ index }) => index > 0);
  const places = inside.map((match) => start + match.index + match[0].length);
  return BEGINS.test(part) ? [start, ...places] : places;
};

const startsIn = (text: string, segment: Span): Start[] => {
  const starts: Start[] = [];
  for (const at of placesIn(text, segment)) {
    const start = startAt(text, at, segment);
    if (start && start.at >= (starts.at(-1)?.value ?? 0) && !isPart(text, start, starts.at(-1))) starts.push(start);
  }
  return starts;
};

/** A credit's words end with its sentence, or at the bar of a line of facts. */
const VALUE_END = /(?<=\p{Ll}{3}|\d)\.\s+(?=\p{Lu})|\s*\|/u;

const BETWEEN_NAMES = /\s*,\s+|\s+(?:i|oraz|and|ir|&)\s+/u;

/** "Jan Lis, Anna Kot" are two credits; anything else is one. */
const namesIn = (words: string, offset: number): Span[] => {
  const names = words.split(BETWEEN_NAMES);
  if (names.length < 2 || !names.every((name) => looksLikePerson(name.replace(/\.$/, ""))))
    return [{ start: offset, end: offset + words.length }];
  let from = 0;
  return names.map((name) => {
    const start = words.indexOf(name, from);
    from = start + name.length;
    return { start: offset + start, end: offset + from };
  });
};

const creditsBefore = (text: string, segment: Span): Credit[] =>
  startsIn(text, segment).flatMap(({ kind, at, value }, index, starts) => {
    const limit = starts[index + 1]?.at ?? segment.end;
    const rest = text.slice(value, limit);
    const words = rest.slice(0, VALUE_END.exec(rest)?.index ?? rest.length).replace(/[\s;|/,–-]+$/, "");
    return namesIn(words, value).map(({ start, end }, name) => ({
      kind,
      ...readRights(text.slice(start, end)),
      start: name === 0 ? at : start,
      end,
    }));
  });

const SENTENCE_END = /(?<=\p{Ll}{3}|\d|[”“"»)])[.!?]\s+(?=[\p{Lu}„"“])/gu;

/** Where the last sentence of some words begins: a caption stands before its credit. */
const lastSentence = (words: string): number => {
  let from = 0;
  for (const match of words.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return from;
};

const creditsBehind = (text: string, { start, end }: Span): Credit[] => {
  const whole = text.slice(start, end).trimEnd();
  if (!labelBehind(whole)) return [];
  const from = lastSentence(whole);
  const words = whole.slice(from);
  const label = labelBehind(words);
  if (!label) return [];
  const before = words.replace(/\.$/, "").slice(0, -label.length).trimEnd();
  const owner = ownerIn(before);
  if (owner === "") return [];
  const first = start + from + before.length - owner.length;
  return [{ kind: label.kind, ...readRights(owner), start: first, end: start + whole.length }];
};

/** The name before a label: all of the words, or those behind the last comma or dash; "" where they are a sentence's. */
const ownerIn = (words: string): string => {
  const tail = words.slice(
    Math.max(0, ...[...words.matchAll(/[,;–-]\s+/g)].map((match) => match.index + match[0].length)),
  );
  return [words, tail].find((owner) => OWNER.test(owner) && owner.split(/\s+/).every(isNameWord)) ?? "";
};

/** Reads the credits of one block, which has single spaces only; offsets are the block's. */
export const readCredits = (text: string): Credit[] => {
  const found: Credit[] = [];
  for (const segment of creditSegments(text)) {
    const behind = creditsBehind(text, segment);
    for (const credit of behind.length > 0 ? behind : creditsBefore(text, segment))
      if (!found.some((other) => credit.start < other.end && other.start < credit.end)) found.push(credit);
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
};
