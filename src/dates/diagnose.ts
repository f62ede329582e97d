import type { SegmentedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { DateAnnotation } from "./date-annotation.ts";

const MESSAGES = {
  "no-anchor": ["date/no-anchor", "info", "counts from a publication date that the document does not state"],
  "no-antecedent": ["date/no-antecedent", "info", "points back to a date, and none was spoken of before"],
  "impossible-day": ["date/impossible-day", "warning", "names a day that the calendar does not have"],
} as const;

/** Says why a date expression has no value. */
export const diagnose = (
  document: SegmentedDocument,
  { span }: DateAnnotation,
  failure: keyof typeof MESSAGES,
): Diagnostic => {
  const [code, severity, reason] = MESSAGES[failure];
  return { code, stage: "dates", severity, message: `"${document.text.slice(span.start, span.end)}" ${reason}.`, span };
};
