import type { Converted } from "../../document.ts";

/** Why a PDF, Word or OpenDocument text gives no text. */
export type Problem = "encrypted" | "corrupt" | "no-text" | "too-large";

/** What became of a document: its text, or why there is none and what was seen. */
export type ConvertedText = Converted | { readonly problem: Problem; readonly detail: string };

/** The formats that are turned into text before the pipeline. */
export type BinaryFormat = "pdf" | "docx" | "odt";
