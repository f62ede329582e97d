import { ARTICLE_WORDS } from "../../languages/article-words.ts";
import { anyOf } from "../phrase-finder.ts";
import type { CreditWords } from "../words.ts";

/** What a credit is for. */
export type CreditKind = keyof CreditWords;

/** A label that was found, and its length. */
export interface CreditLabel {
  readonly kind: CreditKind;
  readonly length: number;
}

interface Known {
  readonly label: string;
  readonly kind: CreditKind;
}

const KINDS: readonly CreditKind[] = ["photo", "text", "translation"];

const labelsAt = (place: "before" | "behind"): Known[] =>
  Object.values(ARTICLE_WORDS).flatMap(({ credits }) =>
    KINDS.flatMap((kind) => credits[kind][place].map((label) => ({ label, kind }))),
  );

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
/** The same at a place; a label's first word is never longer. */
const WORD_HERE = /[\p{L}\p{N}]{1,30}/uy;
const LAST_WORD = /[^ ]+$/;

const indexBy = (labels: readonly Known[], word: RegExp): ReadonlyMap<string, readonly Known[]> => {
  const index = new Map<string, Known[]>();
  for (const known of [...labels].sort((a, b) => b.label.length - a.label.length)) {
    const key = word.exec(known.label)?.[0] ?? "";
    index.set(key, [...(index.get(key) ?? []), known]);
  }
  return index;
};

const BEFORE = indexBy(labelsAt("before"), FIRST_WORD);
const BEHIND = indexBy(labelsAt("behind"), LAST_WORD);

/** The first letters of labels, as a regular expression part: enough to pass over most places. */
export const LABEL_LETTERS = anyOf([...new Set([...BEFORE.keys()].map((word) => word.slice(0, 3)))]);

/** No label is longer. */
const LONGEST = 45;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Finds the longest label that begins at a place: "fot", "tekst i zdjęcia", "photo by". */
export const labelBefore = (text: string, at: number): CreditLabel | undefined => {
  WORD_HERE.lastIndex = at;
  const known = BEFORE.get(WORD_HERE.exec(text)?.[0].toLowerCase() ?? "");
  if (!known) return undefined;
  const words = text.slice(at, at + LONGEST).toLowerCase();
  const found = known.find(({ label }) => words.startsWith(label) && !WORD_CHARACTER.test(words[label.length] ?? ""));
  return found && { kind: found.kind, length: found.label.length };
};

/** Finds the longest label with which some words end, a full stop behind it left aside: "Vardenio Pavardenio nuotr." */
export const labelBehind = (words: string): CreditLabel | undefined => {
  const end = words.length - (words.endsWith(".") ? 1 : 0);
  const known = BEHIND.get(words.slice(words.lastIndexOf(" ", end - 1) + 1, end).toLowerCase());
  if (!known) return undefined;
  const last = words.slice(Math.max(0, end - LONGEST), end).toLowerCase();
  const found = known.find(({ label }) => last.endsWith(` ${label}`));
  return found && { kind: found.kind, length: found.label.length };
};
