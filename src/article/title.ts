import type { Draft } from "./draft.ts";
import { isProse } from "./furniture/prose.ts";
import { readDate } from "./published/read-date.ts";

const LONGEST = 220;

/** Two titles are one when the same letters and digits stand in them. */
export const titleKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Finds the block that is the article's title: the one that reads like the page's own title, else the first heading before
 * the text, else a short first line. Gives its position, or -1.
 */
export const findTitle = (drafts: readonly Draft[], stated: readonly string[]): number => {
  const keys = stated.map(titleKey).filter((key) => key !== "");
  const limit = drafts.findIndex(isProse);
  const end = limit === -1 ? drafts.length : limit + 1;
  const top = drafts.slice(0, Math.max(end, 1));
  const same = top.findIndex(
    ({ text, kind }) => text.length < LONGEST && kind !== "listItem" && keys.includes(titleKey(text)),
  );
  if (same !== -1) return same;
  const headings = top.filter((draft) => draft.kind === "heading" && draft.text.length < LONGEST);
  const highest = headings.reduce<Draft | undefined>(
    (a, b) => (a === undefined || b.level < a.level ? b : a),
    undefined,
  );
  if (highest) return drafts.indexOf(highest);
  return firstLine(drafts, top.length);
};

/** A text's first line, when it is short, ends as a headline does and text follows. */
const firstLine = (drafts: readonly Draft[], end: number): number => {
  for (const [index, draft] of drafts.slice(0, Math.min(end, 4)).entries()) {
    if (isHeadline(draft)) return drafts.length > index + 1 ? index : -1;
    if (isProse(draft) || draft.text.length > 60) return -1;
  }
  return -1;
};

const isHeadline = ({ kind, text }: Draft): boolean =>
  kind === "paragraph" &&
  text.length >= 10 &&
  text.length < LONGEST &&
  !/[.,;:…]["”]?$/.test(text) &&
  (readDate(text)?.edtf === undefined || text.length > 60);
