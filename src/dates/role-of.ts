import type { SegmentedDocument } from "../document.ts";
import { overlaps } from "../engine/span.ts";
import type { DateEntry } from "../records/schema.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { writtenOf } from "./expression-parts.ts";
import type { PlacedDate } from "./place-dates.ts";

const isCredit = (document: SegmentedDocument, { annotation, sentence }: PlacedDate): boolean =>
  sentence?.kind === "credit" ||
  document.credits.some((credit) => overlaps(credit, annotation.span)) ||
  [1, 2, 3].some((back) => document.tokens[annotation.tokens.start - back]?.text === "©");

/** The article stage read the publication from these very words; its line may be a block of credits. */
const statesPublication = ({ published }: SegmentedDocument, { annotation }: PlacedDate): boolean =>
  published?.start !== undefined &&
  published.end !== undefined &&
  overlaps({ start: published.start, end: published.end }, annotation.span);

/** What a date is in its document: the publication's, a credit's, part of a name, or content. */
export const roleOf = (
  document: SegmentedDocument,
  placed: PlacedDate,
  statements: ReadonlySet<DateAnnotation>,
): DateEntry["role"] => {
  if (statements.has(placed.annotation) || statesPublication(document, placed)) return "publication";
  if (isCredit(document, placed)) return "credit";
  return writtenOf(placed.annotation.value)?.inName ? "name" : "content";
};
