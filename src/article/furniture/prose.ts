import type { Draft } from "../draft.ts";

const SENTENCE_END = /[.!?…:;]["”“»’)\]]*$/;

/** Tells whether a block ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Which share of a block's characters are links. */
export const linkShare = (draft: Draft): number =>
  draft.text.length === 0 ? 0 : Math.min(1, draft.linked / draft.text.length);

/** Tells whether a block is a paragraph of running text: long enough, a sentence, mostly no link. */
export const isProse = (draft: Draft): boolean =>
  (draft.kind === "paragraph" || draft.kind === "quote" || draft.kind === "listItem") &&
  draft.text.length >= 100 &&
  linkShare(draft) < 0.4 &&
  /[.!?…][\s"”“»’)]|[.!?…:]["”“»’)\]]*$/.test(draft.text);
