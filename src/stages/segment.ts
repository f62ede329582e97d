import type { Block, LanguageDocument, SegmentedDocument, Sentence } from "../document.ts";
import { collect } from "../engine/collect.ts";
import { splitSentences } from "../engine/sentences.ts";
import type { Span } from "../engine/span.ts";
import { type Token, tokenize } from "../engine/token.ts";
import { LANGUAGES, type Language } from "../languages/codes.ts";
import { SENTENCE_WORDS } from "../languages/sentence-words.ts";
import type { Stage } from "../stage.ts";

/** A block's language, or the document's where rules for the block's do not exist (a quotation in German). */
const supported = (code: string | undefined, otherwise: Language): Language =>
  LANGUAGES.find((language) => language === code) ?? otherwise;

/** The token range of every block; blocks and tokens are both in text order, so that one walk finds them all. */
const tokenRanges = (blocks: readonly Block[], tokens: readonly Token[]): Span[] => {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at += 1;
    return { start, end: at };
  });
};

/** Cuts the text into tokens and sentences. */
export const segment: Stage<LanguageDocument, SegmentedDocument> = {
  id: "segment",
  run: (document) => {
    const tokens = tokenize(document.text, document.blocks);
    const ranges = tokenRanges(document.blocks, tokens);
    const sentences = collect(document.blocks, ({ kind }, block): readonly Sentence[] => {
      const language = supported(document.blockLanguages[block], document.language.code);
      return splitSentences(tokens, ranges[block] ?? { start: 0, end: 0 }, SENTENCE_WORDS[language]).map((range) => ({
        start: tokens[range.start]?.start ?? 0,
        end: tokens[range.end - 1]?.end ?? 0,
        tokens: range,
        block,
        kind,
        language,
      }));
    });
    return { ...document, tokens, sentences };
  },
};
