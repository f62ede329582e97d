import type { DatedDocument, Sentence } from "../document.ts";
import { firstIndex } from "../engine/first-index.ts";
import { overlaps } from "../engine/span.ts";
import type { PersonEntry } from "../records/schema.ts";
import type { PersonAnnotation } from "./person-annotation.ts";

/** A sentence whose years all lie before this one tells of the past. */
const LIVING_MEMORY = 1950;
const EARLIEST_YEAR = 900;
const LATEST_YEAR = 2100;

const sentenceAt = ({ sentences }: DatedDocument, offset: number): Sentence | undefined =>
  sentences[Math.max(0, firstIndex(sentences.length, (index) => (sentences[index]?.start ?? 0) > offset) - 1)];

const isCredit = (document: DatedDocument, { span, value }: PersonAnnotation): boolean =>
  value.use === "credit" ||
  sentenceAt(document, span.start)?.kind === "credit" ||
  document.credits.some((credit) => overlaps(credit, span));

const isPast = ({ tokens }: DatedDocument, sentence: Sentence): boolean => {
  let years = 0;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "number" || token.text.length > 4 || token.text.length < 3) continue;
    const year = Number(token.text);
    if (year >= LIVING_MEMORY && year < LATEST_YEAR) return false;
    if (year > EARLIEST_YEAR && year < LIVING_MEMORY) years += 1;
  }
  return years > 0;
};

/** Gives a test whether all years of a sentence are long past; only sentences that are asked for are read. */
export const pastTest = (document: DatedDocument): ((sentence: Sentence) => boolean) => {
  const known = new Map<Sentence, boolean>();
  return (sentence) => {
    const past = known.get(sentence) ?? isPast(document, sentence);
    known.set(sentence, past);
    return past;
  };
};

/**
 * Tells what a person is in a document: one who acts in it, one of whom it tells the past, the maker of its text, or a name on a
 * street. Deliberate gap: quoted and absent people count as participants, for nothing but the events tells them apart.
 */
export const readKind = (
  document: DatedDocument,
  mentions: readonly PersonAnnotation[],
  isPastSentence: (sentence: Sentence) => boolean,
): PersonEntry["kind"] => {
  const isHistoric = ({ span }: PersonAnnotation): boolean => {
    const sentence = sentenceAt(document, span.start);
    return sentence !== undefined && isPastSentence(sentence);
  };
  const named = mentions.filter((mention) => mention.value.use !== "namesake" && !isCredit(document, mention));
  if (named.length > 0) return named.every(isHistoric) ? "mentioned" : "participant";
  return mentions.some((mention) => isCredit(document, mention)) ? "credit" : "namesake";
};
