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
  /** Whether nearly every word of the sentence has a capital, as in English headlines. */
  readonly headline: boolean;
  /** The title right before the name, if one stands there. */
  readonly title: Token | undefined;
  /** The first token before the name and its titles, within the sentence. */
  readonly previous: Token | undefined;
  /** The first token after the name, within the sentence. */
  readonly next: Token | undefined;
}

/** Whether the token is a letter of a title like "H.E.". */
const isPairLetter = (tools: NameTools, tokens: readonly Token[], at: number): boolean =>
  tools.pack.titlePairs.has(`${tokens[at]?.lower} ${tokens[at + 2]?.lower}`) ||
  tools.pack.titlePairs.has(`${tokens[at - 2]?.lower} ${tokens[at]?.lower}`);

/** Whether a token belongs to a title before a name. */
export const isTitle = (tools: NameTools, tokens: readonly Token[], token: Token | undefined): boolean =>
  tools.has(token, "title") ||
  tools.has(token, "saint") ||
  (token?.text.length === 1 && token.capitalised && isPairLetter(tools, tokens, token.index));

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
    if (!word || word.index < start || !isTitle(tools, tokens, word)) break;
    // "o. Jan" is a title, "o Janie" a preposition
    if (word.text.length === 1 && tokens[word.index + 1]?.text !== ".") break;
    title = word;
    at = word.index - 1;
  }
  return { at, title };
};
