import type { Draft } from "../draft.ts";
import { isProse } from "../furniture/prose.ts";
import { readDate } from "../published/read-date.ts";
import { isSameTitle } from "./same-title.ts";
import type { IsSite } from "./site-names.ts";
import { titleKey } from "./title-key.ts";

const LONGEST = 220;

/**
 * Finds the block that is the article's title: the one that reads like a title that the page states, else the highest heading
 * before the text, else a short first line. Gives its position, or -1.
 */
export const findTitle = (drafts: readonly Draft[], stated: readonly string[], isSite: IsSite): number => {
  const limit = drafts.findIndex(isProse);
  const top = drafts.slice(0, Math.max(1, limit === -1 ? drafts.length : limit + 1));
  const keys = stated.map(titleKey).filter((key) => key !== "");
  for (const key of keys) {
    const same = top.findIndex((draft) => isCandidate(draft) && isSameTitle(titleKey(draft.text), key));
    if (same !== -1) return boldBelow(top, same, key) ?? same;
  }
  const headings = top.filter(
    (draft) => draft.kind === "heading" && draft.text.length < LONGEST && !isSite(titleKey(draft.text)),
  );
  const highest = headings.reduce<Draft | undefined>(
    (a, b) => (a === undefined || b.level < a.level ? b : a),
    undefined,
  );
  // A page that states its title has it elsewhere; only a main heading may overrule it.
  if (keys.length > 0) return highest?.level === 1 ? drafts.indexOf(highest) : boldLine(top);
  return highest ? drafts.indexOf(highest) : firstLine(drafts, top.length);
};

const isCandidate = ({ text, kind }: Draft): boolean =>
  text.length < LONGEST && kind !== "listItem" && kind !== "caption";

/** A plain line that has only a part of the page's title may be the site's name, with the title in bold below it. */
const boldBelow = (top: readonly Draft[], same: number, key: string): number | undefined => {
  const draft = top[same];
  if (!draft || draft.kind === "heading" || draft.strong || titleKey(draft.text) === key) return undefined;
  const below = top.findIndex((other, index) => index > same && other.strong && isHeadline(other));
  return below === -1 ? undefined : below;
};

/** On old pages the title is a bold line. */
const boldLine = (top: readonly Draft[]): number => (top[0]?.strong && isHeadline(top[0]) ? 0 : -1);

const FIRST_LINES = 4;
const LONGEST_PREAMBLE = 60;

/** A text's first line, when it is short, ends as a headline does and text follows. */
const firstLine = (drafts: readonly Draft[], end: number): number => {
  for (const [index, draft] of drafts.slice(0, Math.min(end, FIRST_LINES)).entries()) {
    if (isHeadline(draft)) return drafts.length > index + 1 ? index : -1;
    if (isProse(draft) || draft.text.length > LONGEST_PREAMBLE) return -1;
  }
  return -1;
};

const isHeadline = ({ kind, text }: Draft): boolean =>
  kind === "paragraph" &&
  text.length >= 10 &&
  text.length < LONGEST &&
  !/[.,;:…]["”]?$/.test(text) &&
  (readDate(text) === undefined || text.length > LONGEST_PREAMBLE);
