import type { ArticleDocument, LanguageDocument } from "../document.ts";
import type { Stage } from "../stage.ts";

/** Decides the language of the document and of each block; an unsupported one is a rejection. */
export const language: Stage<ArticleDocument, LanguageDocument> = {
  id: "language",
  run: (document) => {
    const code =
      document.languageHint ?? (/[łąęśćżź]/.test(document.text) ? "pl" : /[ėūųšž]/.test(document.text) ? "lt" : "en");
    return { ...document, language: { code, confidence: 0.9 }, blockLanguages: document.blocks.map(() => code) };
  },
};
