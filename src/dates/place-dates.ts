import type { SegmentedDocument, Sentence } from "../document.ts";
import { once } from "../engine/once.ts";
import type { Token } from "../engine/token.ts";
import { type ClauseTense, findClauseTense } from "./clause-tense.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";

/** A date annotation with its sentence and what the verbs around it say. */
export interface PlacedDate {
  readonly annotation: DateAnnotation;
  readonly sentence: Sentence | undefined;
  /** Looked for when first asked: a date that is written in full needs no verb. */
  readonly clause: () => ClauseTense;
}

/** What so few tokens leave unsaid, the next sentence may say. */
const SHORT = 14;
/** No longer words end a sentence by mistake ("St.", "godz.", an initial). */
const ABBREVIATION = 4;

const endsEarly = (sentence: Sentence, tokens: readonly Token[]): boolean => {
  const last = tokens.slice(sentence.tokens.start, sentence.tokens.end).findLast(({ kind }) => kind === "word");
  return last !== undefined && last.text.length <= ABBREVIATION;
};

/** A heading, or a sentence that was cut short, goes on in the next. */
const goesOn = (sentence: Sentence, next: Sentence, tokens: readonly Token[]): boolean =>
  sentence.tokens.end - sentence.tokens.start <= SHORT &&
  sentence.language === next.language &&
  (sentence.kind === "heading" || (sentence.block === next.block && endsEarly(sentence, tokens)));

const tenseAt = (
  annotation: DateAnnotation,
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  next: Sentence | undefined,
): ClauseTense => {
  const { pack } = packOf(annotation.language);
  const clause = findClauseTense(pack, tokens, annotation.tokens, sentence?.tokens ?? { start: 0, end: tokens.length });
  if (!clause.verbless || !sentence || !next || !goesOn(sentence, next, tokens)) return clause;
  return findClauseTense(pack, tokens, { start: next.tokens.start, end: next.tokens.start }, next.tokens);
};

/** Gives every annotation, in their order, its sentence and the tense of its clause. */
export const placeDates = (
  { sentences, tokens }: SegmentedDocument,
  annotations: readonly DateAnnotation[],
): PlacedDate[] => {
  let index = 0;
  return annotations.map((annotation) => {
    while (index < sentences.length - 1 && (sentences[index]?.tokens.end ?? 0) <= annotation.tokens.start) index += 1;
    const sentence = sentences[index];
    const next = sentences[index + 1];
    return { annotation, sentence, clause: once(() => tenseAt(annotation, tokens, sentence, next)) };
  });
};
