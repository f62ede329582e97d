import { isSupported } from "./block-languages.ts";
import type { DetectedLanguage, LanguageEvidence } from "./detect.ts";

/** A block that leaves a doubt counts for so much of its words. */
const DOUBTFUL = 0.25;
/** What the page says of itself counts as much as so many clear words: templates often name the wrong language. */
const STATED = 4;
/** A document goes on when one of our languages has at least this share of it, even if another has more. */
const LARGE_SHARE = 0.4;

const round = (value: number): number => Math.round(value * 100) / 100;

const countVotes = (blocks: readonly LanguageEvidence[], stated: string | null): Map<string, number> => {
  const votes = new Map<string, number>();
  const vote = (code: string, words: number) => votes.set(code, (votes.get(code) ?? 0) + words);
  for (const { code, words, isDecisive } of blocks)
    if (code !== "und") vote(code, isDecisive ? words : words * DOUBTFUL);
  const primary = stated?.toLowerCase().split(/[-_]/)[0];
  if (primary && (isSupported(primary) || votes.has(primary))) vote(primary, STATED);
  return votes;
};

/**
 * The language of a document, by the words of its blocks; what the page says of itself is weak evidence beside them.
 * Shape: one of ours where it leads or has a large share, else the leading other language, `und` when nothing speaks.
 */
export const decideDocumentLanguage = (
  blocks: readonly LanguageEvidence[],
  stated: string | null,
): DetectedLanguage => {
  const ranked = [...countVotes(blocks, stated)].sort(([, a], [, b]) => b - a);
  const total = ranked.reduce((sum, [, words]) => sum + words, 0);
  const [code, words] =
    ranked.find(([candidate, count], rank) => rank === 0 || (isSupported(candidate) && count >= LARGE_SHARE * total)) ??
    (["und", 0] as const);
  const ours = ranked.find(([candidate, count]) => isSupported(candidate) && count >= LARGE_SHARE * total);
  const [winner, count] = isSupported(code) || !ours ? [code, words] : ours;
  return {
    code: winner,
    confidence: total > 0 ? round(Math.min(0.99, (count / total) * Math.min(1, 0.5 + count / 20))) : 0,
  };
};
