import type { LanguageDocument, SegmentedDocument, Sentence } from "../document.ts";
import { tokenize } from "../engine/token.ts";
import type { Stage } from "../stage.ts";

/** Cuts the text into tokens and sentences. */
export const segment: Stage<LanguageDocument, SegmentedDocument> = {
  id: "segment",
  run: (document) => {
    const tokens = tokenize(document.text, document.blocks);
    const sentences = document.blocks.map(
      (block, index): Sentence => ({
        start: block.start,
        end: block.end,
        tokens: {
          start: tokens.findIndex((token) => token.start >= block.start),
          end: tokens.findLastIndex((token) => token.end <= block.end) + 1,
        },
        block: index,
        kind: block.kind,
        language: document.language.code,
      }),
    );
    return { ...document, tokens, sentences };
  },
};
