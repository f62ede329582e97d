import type { Draft } from "./draft.ts";
import { isProse } from "./furniture/prose.ts";
import { readDate } from "./published/read-date.ts";
import { titleKey } from "./title-key.ts";

const LONGEST = 220;

/** A page's own title often carries the site's name behind the article's: "Title | Site". */
const isSameTitle = (block: string, stated: string): boolean => {
  if (block === stated) return true;
  const [short, long] = block.length < stated.length ? [block, stated] : [stated, block];
  return short.length >= 12 && short.length >= long.length * 0.4 && (long.startsWith(short) || long.endsWith(short));
};

/**
 * Finds the block that is the article's title: the one that reads like the page's own title, else the first heading before
 * the text, else a short first line. Gives its position, or -1.
 */
export const findTitle = (drafts: readonly Draft[], stated: readonly string[]): number => {
  const keys = stated.map(titleKey).filter((key) => key !== "");
  const limit = drafts.findIndex(isProse);
  const end = limit === -1 ? drafts.length : limit + 1;
  const top = drafts.slice(0, Math.max(end, 1));
  const isCandidate = ({ text, kind }: Draft): boolean =>
    text.length < LONGEST && kind !== "listItem" && kind !== "caption";
  for (const key of keys) {
    const same = top.findIndex((draft) => isCandidate(draft) && isSameTitle(titleKey(draft.text), key));
    if (same !== -1) return same;
  }
  const headings = top.filter((draft) => draft.kind === "heading" && draft.text.length < LONGEST);
  const highest = headings.reduce<Draft | undefined>(
    (a, b) => (a === undefined || b.level < a.level ? b : a),
    undefined,
  );
  // A page that states its title has it elsewhere; only a main heading may overrule it.
  if (keys.length > 0) return highest?.level === 1 ? drafts.indexOf(highest) : -1;
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
