import { tokenize } from "./token.ts";

/** Small Latin letters alone, as most forms of a word list are; between them in Unicode stand the signs × and ÷. */
const ONE_WORD = /^[a-z\u00df-\u00f6\u00f8-\u017f]+$/;

/** The words of a form of a word list, numbers and signs included. Shape: the form is in lower case. */
export const formWords = (form: string): string[] =>
  ONE_WORD.test(form) ? [form] : tokenize(form).map(({ lower }) => lower);
