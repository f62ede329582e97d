import { type Draft, makeDraft } from "../draft.ts";
import { isProse } from "../furniture/prose.ts";
import { titleKey } from "../title/title-key.ts";

/** A shorter body is a teaser. */
const SHORTEST = 600;
/** What readers see is cut when it is less than this part of what the page states. */
const CUT = 0.5;
/** With less running text than this the page shows nothing that could contradict. */
const NEARLY_NOTHING = 200;
/** So many letters of a paragraph tell that it stands in the stated body, too. */
const ENOUGH = 40;

/**
 * The article as linked data states it, for a page that shows a part of it or builds it by script; undefined when the page
 * shows as much itself, or shows something else. Never a supplement: the blocks stand in place of those that are seen.
 */
export const linkedBody = (
  content: string,
  stated: string | null,
  shown: readonly Draft[],
): readonly Draft[] | undefined => {
  if (stated === null || stated.length < SHORTEST) return undefined;
  const prose = shown.filter(isProse);
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  if (length >= stated.length * CUT) return undefined;
  const [first] = prose;
  const isSame = first !== undefined && titleKey(stated).includes(titleKey(first.text).slice(0, ENOUGH));
  if (length > NEARLY_NOTHING && !isSame) return undefined;
  const drafts = paragraphsOf(content, stated);
  return drafts.some(isProse) ? drafts : undefined;
};

/** Each paragraph leads back to its first words in the script, as far as those are found there. */
const paragraphsOf = (content: string, stated: string): Draft[] => {
  const script = Math.max(0, content.indexOf("articleBody"));
  return stated
    .replace(/<\/(?:p|h\d|li|div)>|<br\s*\/?>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .split(/\s*\n\s*/)
    .filter((text) => text !== "")
    .map((text) => {
      const found = content.indexOf(text.slice(0, ENOUGH), script);
      const origin = Math.max(0, Math.min(found === -1 ? script : found, content.length - text.length));
      return makeDraft({ kind: "paragraph", pieces: [{ text, origin }] });
    });
};
