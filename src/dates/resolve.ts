import type { SegmentedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { DateEntry, Published } from "../records/schema.ts";
import { contextsOf } from "./context-of.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { dateEntries, type ResolvedDate } from "./date-entries.ts";
import { diagnose } from "./diagnose.ts";
import { findAnchor } from "./document-anchor.ts";
import { evaluate } from "./evaluate.ts";
import { evaluateAlone } from "./evaluate-written.ts";
import type { DateExpression } from "./expression.ts";
import { writtenOf } from "./expression-parts.ts";
import { isHabit } from "./is-habit.ts";
import { placeDates } from "./place-dates.ts";
import { findPublication } from "./publication.ts";
import { quotedTokens } from "./quoted-tokens.ts";
import { roleOf } from "./role-of.ts";
import type { Spoken } from "./spoken.ts";
import { tellsTime } from "./tells-time.ts";

/** What the dates stage adds to a document. */
export interface ResolvedDates {
  readonly dates: readonly DateEntry[];
  readonly published: Published | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A habit keeps its day ("every 5 May" is XXXX-05-05); "every May" is no date. */
const keepsItsDay = (value: DateExpression): boolean =>
  writtenOf(value)?.day !== undefined ||
  (value.type === "range" && (value.from === null || keepsItsDay(value.from))) ||
  (value.type === "set" && value.items.some(keepsItsDay)) ||
  typeof writtenOf(value)?.year === "number";

/** How many years before ("in July last year": -1) or ahead an expression points; 0 for others. */
const yearOffsetOf = (value: DateExpression): number => {
  const year = writtenOf(value)?.year;
  return typeof year === "object" ? year.offset : 0;
};

/** Resolves date expressions: anchors, anaphora, tense; one entry a date. */
export const resolveDates = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): ResolvedDates => {
  const { published, statements } = findPublication(document, annotations);
  const all = placeDates(document, annotations);
  const anchor = findAnchor(document, published, annotations, (index) => all[index]?.clause().tense === "past");
  const contextOf = contextsOf(document, annotations, anchor);
  const isQuoted = quotedTokens(document);
  const spoken: Spoken[] = [];
  const dates: ResolvedDate[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const placed of all) {
    const { annotation, sentence } = placed;
    const { span, confidence, rule, value: expression } = annotation;
    const habit = isHabit(annotation, document.tokens, sentence?.tokens ?? annotation.tokens);
    if (habit && !keepsItsDay(expression)) continue;
    const quoted = isQuoted(annotation.tokens.start);
    const outcome = evaluateAlone(expression) ?? evaluate(expression, contextOf({ placed, spoken, quoted, habit }));
    if ("failure" in outcome) {
      diagnostics.push(diagnose(document, annotation, outcome.failure));
      continue;
    }
    const { value, basis } = outcome;
    const role = roleOf(document, placed, statements);
    dates.push({ span, value, basis, role, confidence, rule });
    const explicitYear = basis === "explicit" || basis === "document" || yearOffsetOf(expression) < 0;
    const yearAhead = yearOffsetOf(expression) > 0;
    if (role !== "content") continue;
    const told = tellsTime(placed, document.tokens);
    spoken.push({
      value,
      block: sentence?.block ?? -1,
      sentence,
      quoted,
      explicitYear,
      yearAhead,
      tellsTime: told,
      tense: () => placed.clause().tense,
    });
  }
  return {
    dates: dateEntries(dates, document.text),
    published,
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
};
