import type { Token } from "../engine/token.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { skipTitles } from "./name-facts.ts";
import type { NameTools } from "./name-tools.ts";
import type { MentionUse } from "./person-annotation.ts";

/** How far back a credit's cue may stand: "Fot. © UMT 2025 autor:". */
const CREDIT_REACH = 8;

const isGenitive = (tools: NameTools, candidate: NameCandidate): boolean =>
  !tools.pack.declines ||
  candidate.elements.every(
    ({ readings }) => readings.length === 0 || readings.some(({ cases }) => cases.includes("genitive")),
  );

const isCredit = (tools: NameTools, tokens: readonly Token[], candidate: NameCandidate, start: number): boolean => {
  const next = tokens[candidate.tokens.end];
  if (next?.capitalised === false && tools.has(next, "creditAfter")) return true;
  for (let at = candidate.tokens.start - 1; at >= start && candidate.tokens.start - at <= CREDIT_REACH; at -= 1) {
    const token = tokens[at];
    if (tools.has(token, "creditBefore")) {
      const mark = tokens[at + 1];
      // "the bridge took second place (author: Ida Lund)" tells whose work the sentence is about
      if (tools.has(token, "authorship") && tokens[at - 1]?.text === "(" && at - start > CREDIT_REACH) return false;
      return at === start || mark?.text === ":" || mark?.text === "." || mark?.text === "©" || mark?.lower === "by";
    }
  }
  return false;
};

/** The word that may bear the name; in Lithuanian an adjective may stand before it ("J. Biliūno viešoji biblioteka"). */
const nextHead = (tools: NameTools, tokens: readonly Token[], at: number): Token | undefined => {
  const [next, second] = [tokens[at], tokens[at + 1]];
  const isAdjective =
    tools.pack.officeObject === "before" &&
    next?.kind === "word" &&
    !next.capitalised &&
    tools.pack.bearerEndings.some((ending) => next.lower.endsWith(ending));
  return isAdjective && tools.has(second, "memorialAfter") ? second : next;
};

/** "named after" borrows a name, "after" alone does not. */
const isBorrowing = (tools: NameTools, tokens: readonly Token[], cue: Token | undefined): boolean =>
  tools.pack.declines || (cue !== undefined && tools.has(tokens[cue.index - 1], "naming"));

/** Whether a name is used for its person, for the maker of the text, or for what bears it ("im.", "gatvė", "Street"). */
export const readUse = (
  tools: NameTools,
  tokens: readonly Token[],
  candidate: NameCandidate,
  start: number,
): MentionUse => {
  const { at, title } = skipTitles(tools, tokens, candidate.tokens.start, start);
  if (isCredit(tools, tokens, candidate, start)) return "credit";
  if (title && tools.has(title, "saint")) return "namesake";
  if (tokens[candidate.tokens.start - 1]?.text === "." && tools.has(tokens[candidate.tokens.start - 2], "saint"))
    return "namesake";
  // "ul. Kardynała Wyszyńskiego": an office between the cue and the name
  const office = at >= start && tokens[at]?.capitalised === true && tools.office(tokens[at]) !== undefined;
  const before = tokens[office ? at - 1 : at];
  if (at < start || (office && at - 1 < start)) return useByWhatFollows(tools, tokens, candidate);
  const cue = before?.text === "." && !before.spaced ? tokens[before.index - 1] : before;
  if (tools.has(cue, "memorialBefore") && isGenitive(tools, candidate) && isBorrowing(tools, tokens, cue))
    return "namesake";
  return useByWhatFollows(tools, tokens, candidate);
};

const useByWhatFollows = (tools: NameTools, tokens: readonly Token[], candidate: NameCandidate): MentionUse => {
  const next = nextHead(tools, tokens, candidate.tokens.end);
  const glued = candidate.elements.at(-1)?.possessive === true;
  if (
    !glued &&
    tools.has(next, "memorialAfter") &&
    isGenitive(tools, candidate) &&
    (tools.pack.declines || next?.capitalised)
  )
    return "namesake";
  return "named";
};
