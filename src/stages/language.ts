import type { ArticleDocument, LanguageDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { chooseBlockLanguage, isSupported, weighBlocks } from "../language/block-languages.ts";
import { decideDocumentLanguage } from "../language/document-language.ts";
import { getLanguageName } from "../language/profiles.ts";
import { reject, type Stage } from "../stage.ts";

const unsupported = (code: string): Diagnostic => ({
  code: "language/unsupported",
  stage: "language",
  severity: "error",
  message:
    code === "und"
      ? "No language was recognised in the text; Kronika reads Polish, English and Lithuanian (name one with --language)."
      : `The text is in ${getLanguageName(code)} (${code}); Kronika reads Polish, English and Lithuanian.`,
});

/**
 * Decides the language of the document and of each block; an unsupported one is a rejection.
 * A language that the user gave wins for the document; a block that clearly speaks another one keeps its own.
 */
export const language: Stage<ArticleDocument, LanguageDocument> = {
  id: "language",
  run: (document) => {
    const texts = document.blocks.map(({ start, end }) => document.text.slice(start, end));
    const evidence = weighBlocks(texts);
    const { languageHint, statedLanguage } = document;
    const { code, confidence } = languageHint
      ? { code: languageHint, confidence: 1 }
      : decideDocumentLanguage(evidence, statedLanguage);
    if (!isSupported(code)) return reject(unsupported(code));
    const blockLanguages = texts.map((text, index) => {
      const found = evidence[index];
      return found ? chooseBlockLanguage(text, found, code) : code;
    });
    return { ...document, language: { code, confidence }, blockLanguages };
  },
};
