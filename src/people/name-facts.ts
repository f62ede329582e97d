import type { Sentence } from "../document.ts";
import type { Token } from "../engine/token.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameTools } from "./name-tools.ts";
import type { AttachedOffices } from "./office-attachment.ts";
import type { MentionUse } from "./person-annotation.ts";

/** What a condition looks at: a candidate with everything that is known around it. */
export interface NameFacts {
  readonly candidate: NameCandidate;
  readonly tools: NameTools;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly offices: AttachedOffices;
  readonly use: MentionUse;
  /** The title right before the name, if one stands there. */
  readonly title: Token | undefined;
  /** The first token before the name and its titles, within the sentence. */
  readonly previous: Token | undefined;
  /** The first token after the name, within the sentence. */
  readonly next: Token | undefined;
}

/** Walks left over titles and their dots; gives the place before them and the outermost title. */
export const skipTitles = (
  tools: NameTools,
  tokens: readonly Token[],
  from: number,
  start: number,
): { readonly at: number; readonly title: Token | undefined } => {
  let at = from - 1;
  let title: Token | undefined;
  while (at >= start) {
    const token = tokens[at];
    const word = token?.text === "." && !token.spaced ? tokens[at - 1] : token;
    if (!word || word.index < start || !(tools.has(word, "title") || tools.has(word, "saint"))) break;
    title = word;
    at = word.index - 1;
  }
  return { at, title };
};
