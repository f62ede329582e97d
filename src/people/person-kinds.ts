import type { DatedDocument } from "../document.ts";
import { overlaps } from "../engine/span.ts";
import type { PersonEntry } from "../records/schema.ts";
import type { PersonAnnotation } from "./person-annotation.ts";

const isCredit = (document: DatedDocument, { span, value }: PersonAnnotation): boolean =>
  value.use === "credit" ||
  document.credits.some((credit) => overlaps(credit, span)) ||
  document.blocks.some((block) => block.kind === "credit" && overlaps(block, span));

/** Tells what a person is in a document: one who acts in it, or only the maker of its text, or a name on a street. */
export const readKind = (document: DatedDocument, mentions: readonly PersonAnnotation[]): PersonEntry["kind"] => {
  const credits = mentions.filter((mention) => isCredit(document, mention));
  const namesakes = mentions.filter(({ value }) => value.use === "namesake");
  if (credits.length + namesakes.length < mentions.length) return "participant";
  return credits.length > 0 ? "credit" : "namesake";
};
