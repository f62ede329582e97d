import { fold } from "./fold.ts";

/** The words of a text as the index holds them. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
