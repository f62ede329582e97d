import { createHash } from "node:crypto";
import type { EventsDocument } from "../../src/document.ts";
import type { Language } from "../../src/languages/codes.ts";
import { pipeline } from "../../src/pipeline.ts";
import { isRejected } from "../../src/stage.ts";

/** Runs the whole pipeline over a text of a known language, as if it had been published in June 2024. */
export const readEvents = (text: string, language: Language): EventsDocument => {
  const bytes = new TextEncoder().encode(text);
  const outcome = pipeline.run({
    uri: "file:example.txt",
    mediaType: "text/plain",
    charsetHint: "utf-8",
    bytes,
    contentHash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    retrievedAt: null,
    publishedHint: "2024-06-12",
    languageHint: language,
    diagnostics: [],
  });
  if (isRejected(outcome)) throw new Error(outcome.rejected[0].message);
  return outcome;
};
