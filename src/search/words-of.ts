import { fold } from "./fold.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, with their marks. */
export const plainWordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The words of a text as the index holds them. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? [];
