import type { Span } from "../../engine/span.ts";
import type { Credit } from "../../records/schema.ts";
import { alternatives, creditLabels } from "../vocabulary.ts";
import type { CreditWords } from "../words.ts";
import { looksLikePerson, readRights } from "./read-rights.ts";
import { creditSegments } from "./segments.ts";

type CreditKind = keyof CreditWords;
const KINDS: readonly CreditKind[] = ["photo", "text", "translation"];

/** What may follow a label: a name, a mark, a quotation, an address of a site. */
const VALUE = '(?=[©\\p{Lu}„"“(]|\\([cC]\\)|[\\p{Ll}\\d-]+\\.\\p{Ll}{2,})';

interface Label {
  readonly kind: CreditKind;
  readonly pattern: RegExp;
}

/** "Fot. …", "Photo: …": sticky, tried only where a credit can begin. */
const BEFORE: readonly Label[] = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    `(?:${creditLabels(kind, "before")})(?![\\p{L}\\p{N}])(\\s*[.:/–-]*\\s*)(?:${VALUE}|(?<=:\\s*)(?=\\p{L}))`,
    "uy",
  ),
}));

/** "Vardenio Pavardenio nuotr." fills its segment. */
const BEHIND: readonly Label[] = KINDS.filter((kind) => creditLabels(kind, "behind") !== "").map((kind) => ({
  kind,
  pattern: new RegExp(
    `^([\\p{Lu}„"“][^.!?:]{0,50}(?:\\.\\s?[^.!?:]{1,40}){0,3}?)\\s+(?:${creditLabels(kind, "behind")})\\.?$`,
    "u",
  ),
}));

/** Places inside a segment where another credit may begin. */
const STARTS = /(?:^|[.!?)|/;–—:,]\s+|\|\s*|\s\/\s)/gu;
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

const labelAt = (text: string, at: number, segment: Span): Start | undefined => {
  for (const { kind, pattern } of BEFORE) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = at + match[0].length;
    if (/\p{Ll}/u.test(text[value] ?? "") && !isDomain(text, value) && segment.end - segment.start > SHORT_LINE)
      continue;
    const isMarked =
      /[.:/–-]/.test(match[1] ?? "") || text[value] === "©" || /\s(?:by|of)\s+$/.test(text.slice(at, value));
    const isBare = segment.end - segment.start <= BARE && at === segment.start;
    if (isMarked || (isBare && CAPITALISED.test(text.slice(value, segment.end)))) return { kind, at, value };
  }
  return undefined;
};

const isDomain = (text: string, at: number): boolean => /^[\p{Ll}\d-]+\.\p{Ll}{2,}/u.test(text.slice(at, at + 60));

/** "© office, autor: name" is one credit; the author's label begins no new one there. */
const isPart = (text: string, { at }: Start, previous: Start | undefined): boolean => {
  AUTHOR_PART.lastIndex = at;
  return previous !== undefined && text.slice(previous.value, at).includes("©") && AUTHOR_PART.test(text);
};

const startsIn = (text: string, segment: Span): Start[] => {
  const starts: Start[] = [];
  for (const match of text.slice(segment.start, segment.end).matchAll(STARTS)) {
    const start = labelAt(text, segment.start + match.index + match[0].length, segment);
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
  const from = lastSentence(whole);
  const words = whole.slice(from);
  for (const { kind, pattern } of BEHIND) {
    const match = pattern.exec(words);
    if (match) return [{ kind, ...readRights(match[1] ?? ""), start: start + from, end: start + whole.length }];
  }
  return [];
};

/** Reads the credits of one block; offsets are the block's. */
export const readCredits = (text: string): Credit[] => {
  const found: Credit[] = [];
  for (const segment of creditSegments(text)) {
    const behind = creditsBehind(text, segment);
    for (const credit of behind.length > 0 ? behind : creditsBefore(text, segment))
      if (!found.some((other) => credit.start < other.end && other.start < credit.end)) found.push(credit);
  }
  return found.sort((a, b) => a.start - b.start);
};
