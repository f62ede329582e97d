import type { SegmentedDocument, Sentence } from "../document.ts";
import { type ClauseTense, findClauseTense } from "./clause-tense.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";

/** A date annotation with its sentence and what the verbs around it say. */
export interface PlacedDate {
  readonly annotation: DateAnnotation;
  readonly sentence: Sentence | undefined;
  readonly clause: ClauseTense;
}

/** Gives every annotation its sentence and the tense of its clause. */
export const placeDates = (
  { sentences, tokens }: SegmentedDocument,
  annotations: readonly DateAnnotation[],
): PlacedDate[] => {
  let index = 0;
  return annotations.map((annotation) => {
    while (index < sentences.length - 1 && (sentences[index]?.tokens.end ?? 0) <= annotation.tokens.start) index += 1;
    const sentence = sentences[index];
    const range = sentence?.tokens ?? { start: 0, end: tokens.length };
    const clause = findClauseTense(packOf(annotation.language).pack, tokens, annotation.tokens, range);
    return { annotation, sentence, clause };
  });
};
