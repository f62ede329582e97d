import type { SegmentedDocument, Sentence } from "../document.ts";
import type { CalendarValue, PartialDate } from "../engine/calendar.ts";
import { isCalendarDay } from "../engine/calendar-days.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { overlaps } from "../engine/span.ts";
import type { DateEntry, Published } from "../records/schema.ts";
import { type ClauseTense, findClauseTense } from "./clause-tense.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { dateEntries, type ResolvedDate } from "./date-entries.ts";
import type { Tense } from "./date-pack.ts";
import { type DocumentAnchor, findAnchor } from "./document-anchor.ts";
import { type DateContext, evaluate, type Outcome } from "./evaluate.ts";
import type { DateExpression, WrittenDate } from "./expression.ts";
import { writtenOf } from "./expression-parts.ts";
import { isHabit } from "./is-habit.ts";
import { findPublication } from "./publication.ts";
import { quotedTokens } from "./quoted-tokens.ts";

/** What the dates stage adds to a document. */
export interface ResolvedDates {
  readonly dates: readonly DateEntry[];
  readonly published: Published | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Placed {
  readonly annotation: DateAnnotation;
  readonly sentence: Sentence | undefined;
  readonly clause: ClauseTense;
}

/** Gives every annotation its sentence and the tense of its clause. */
const place = ({ sentences, tokens }: SegmentedDocument, annotations: readonly DateAnnotation[]): Placed[] => {
  let index = 0;
  return annotations.map((annotation) => {
    while (index < sentences.length - 1 && (sentences[index]?.tokens.end ?? 0) <= annotation.tokens.start) index += 1;
    const sentence = sentences[index];
    const range = sentence?.tokens ?? { start: 0, end: tokens.length };
    const clause = findClauseTense(packOf(annotation.language).pack, tokens, annotation.tokens, range);
    return { annotation, sentence, clause };
  });
};

const keyOf = ({ month, day }: WrittenDate): string => `${typeof month === "number" ? month : ""}-${day ?? ""}`;

/** The years that the document writes beside a month and day; a pair with two different years says nothing. */
const yearsElsewhere = (annotations: readonly DateAnnotation[]): ReadonlyMap<string, number> => {
  const years = new Map<string, number>();
  for (const { value } of annotations) {
    const date = writtenOf(value);
    if (typeof date?.year !== "number" || date.month === undefined) continue;
    const key = keyOf(date);
    years.set(key, years.has(key) && years.get(key) !== date.year ? Number.NaN : date.year);
  }
  return years;
};

/** A slash date whose first number cannot be a month shows the order for all of them. */
const writesDayFirst = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): boolean =>
  annotations.some(({ value, span }) => {
    const date = writtenOf(value);
    const [first, second] = document.text.slice(span.start, span.end).split("/");
    return second !== undefined && date?.day !== undefined && date.day > 12 && Number(first) === date.day;
  });

interface Spoken {
  readonly value: CalendarValue;
  readonly block: number;
  readonly sentence: Sentence | undefined;
  readonly quoted: boolean;
  readonly explicitYear: boolean;
}

const startOf = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates[0] ?? null) : value.from;
};

const hasMonth = (value: CalendarValue, month: number): boolean => startOf(value)?.month === month;

/** How many dates back an anaphor looks for one that fits it. */
const MEMORY = 12;

const fitsAnaphor = (value: CalendarValue, expression: DateExpression): boolean => {
  if (expression.type === "anaphor" && expression.month !== undefined) return hasMonth(value, expression.month);
  if (expression.type === "anaphor" && expression.unit === "day") return startOf(value)?.day !== undefined;
  if (expression.type === "shift" && (expression.unit === "day" || expression.unit === "week")) {
    const date = startOf(value);
    return date !== null && isCalendarDay(date);
  }
  return startOf(value)?.year !== undefined;
};

const needsPrevious = (expression: DateExpression): boolean => {
  if (expression.type === "anaphor") return true;
  if (expression.type === "shift" || expression.type === "unit") return expression.base !== "publication";
  return true;
};

const findPrevious = (spoken: readonly Spoken[], expression: DateExpression, quoted: boolean): CalendarValue | null => {
  if (!needsPrevious(expression)) return null;
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (one && (quoted || !one.quoted) && fitsAnaphor(one.value, expression)) return one.value;
  }
  return null;
};

/** A date of the same sentence (or, without an anchor, of the same block) that a bare day or month belongs to. */
const findNeighbour = (
  spoken: readonly Spoken[],
  { sentence, clause }: Placed,
  anchor: DocumentAnchor | null,
): PartialDate | null => {
  const last = spoken.at(-1);
  if (!last?.explicitYear || last.quoted) return null;
  const date = startOf(last.value);
  if (date?.year === undefined || date.digits !== undefined || date.part !== undefined) return null;
  const sameSentence = last.sentence === sentence;
  if (anchor === null)
    return last.block === sentence?.block && (date.month !== undefined || sameSentence) && clause.tense !== "future"
      ? date
      : null;
  return sameSentence && clause.tense !== "future" && date.month !== undefined ? date : null;
};

/** The stretch of days that the same block spoke of last. */
const findStretch = (spoken: readonly Spoken[], block: number): Spoken | undefined => {
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (one?.block !== block) return undefined;
    if (one.value.type === "interval") return one;
  }
  return undefined;
};

/** A habit keeps its day ("every 5 May" is XXXX-05-05); "every May" is no date. */
const hasDay = (value: DateExpression): boolean =>
  writtenOf(value)?.day !== undefined ||
  value.type === "range" ||
  value.type === "set" ||
  typeof writtenOf(value)?.year === "number";

/** A text of so few tokens is a phrase; without a verb it looks ahead. */
const PHRASE = 6;

const silentTenseOf = ({ language }: DateAnnotation): Tense => packOf(language).pack.silentTense;

const MESSAGES = {
  "no-anchor": ["date/no-anchor", "info", "counts from a publication date that the document does not state"],
  "no-antecedent": ["date/no-antecedent", "info", "points back to a date, and none was spoken of before"],
  "impossible-day": ["date/impossible-day", "warning", "names a day that the calendar does not have"],
} as const;

const diagnose = (
  document: SegmentedDocument,
  { span }: DateAnnotation,
  failure: keyof typeof MESSAGES,
): Diagnostic => {
  const [code, severity, reason] = MESSAGES[failure];
  return { code, stage: "dates", severity, message: `"${document.text.slice(span.start, span.end)}" ${reason}.`, span };
};

const isCredit = (document: SegmentedDocument, { annotation, sentence }: Placed): boolean =>
  sentence?.kind === "credit" ||
  document.credits.some((credit) => overlaps(credit, annotation.span)) ||
  [1, 2, 3].some((back) => document.tokens[annotation.tokens.start - back]?.text === "©");

const roleOf = (
  document: SegmentedDocument,
  placed: Placed,
  statements: ReadonlySet<DateAnnotation>,
): DateEntry["role"] => {
  if (statements.has(placed.annotation)) return "publication";
  if (isCredit(document, placed)) return "credit";
  return writtenOf(placed.annotation.value)?.inName ? "name" : "content";
};

const resolved = (
  { span, confidence, rule }: DateAnnotation,
  outcome: Extract<Outcome, { value: CalendarValue }>,
  role: DateEntry["role"],
): ResolvedDate => ({
  span,
  value: outcome.value,
  basis: outcome.basis,
  role,
  confidence,
  rule,
});

/** Resolves date expressions: anchors, anaphora, tense; one entry a date. */
export const resolveDates = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): ResolvedDates => {
  const { published, statements } = findPublication(document, annotations);
  const placed = place(document, annotations);
  const past = new Set(placed.filter(({ clause }) => clause.tense === "past").map(({ annotation }) => annotation));
  const anchor = findAnchor(document, published, annotations, (one) => past.has(one));
  const elsewhere = yearsElsewhere(annotations);
  const dayFirst = writesDayFirst(document, annotations);
  const quoted = quotedTokens(document);
  const spoken: Spoken[] = [];
  const dates: ResolvedDate[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of placed) {
    const { annotation, sentence, clause } = one;
    const inQuote = quoted(annotation.tokens.start);
    const habit = isHabit(annotation, document.tokens, sentence?.tokens ?? annotation.tokens);
    const stretch = findStretch(spoken, sentence?.block ?? -1);
    const context: DateContext = {
      anchor: habit ? null : (anchor?.date ?? null),
      anchorBasis: anchor?.basis ?? "publication",
      previous: findPrevious(spoken, annotation.value, inQuote),
      neighbour: habit ? null : findNeighbour(spoken, one, anchor),
      yearElsewhere: (date) => {
        const year = habit ? undefined : elsewhere.get(keyOf(date));
        return year === undefined || Number.isNaN(year) ? undefined : year;
      },
      stretch: stretch?.value ?? null,
      tense: clause.tense,
      verbless: clause.verbless,
      silentTense:
        sentence && sentence.tokens.end - sentence.tokens.start > PHRASE ? silentTenseOf(annotation) : "future",
      dayFirst,
    };
    if (habit && !hasDay(annotation.value)) continue;
    const outcome = evaluate(annotation.value, context);
    if ("failure" in outcome) {
      diagnostics.push(diagnose(document, annotation, outcome.failure));
      continue;
    }
    const role = roleOf(document, one, statements);
    dates.push(resolved(annotation, outcome, role));
    if (role === "content")
      spoken.push({
        value: outcome.value,
        block: sentence?.block ?? -1,
        sentence,
        quoted: inQuote,
        explicitYear: outcome.basis === "explicit" || outcome.basis === "document",
      });
  }
  return {
    dates: dateEntries(dates, document.text),
    published,
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
};
