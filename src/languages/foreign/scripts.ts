/** A writing system that names the language on its own. */
export interface Script {
  readonly letters: RegExp;
  readonly code: string;
  readonly name: string;
}

/** The writing systems that are neither Latin nor Cyrillic, each with the language it stands for. */
export const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Hiragana}|\p{Script=Katakana}/gu, code: "ja", name: "Japanese" },
  { letters: /\p{Script=Hangul}/gu, code: "ko", name: "Korean" },
  { letters: /\p{Script=Han}/gu, code: "zh", name: "Chinese" },
  { letters: /\p{Script=Greek}/gu, code: "el", name: "Greek" },
  { letters: /\p{Script=Georgian}/gu, code: "ka", name: "Georgian" },
  { letters: /\p{Script=Armenian}/gu, code: "hy", name: "Armenian" },
  { letters: /\p{Script=Hebrew}/gu, code: "he", name: "Hebrew" },
  { letters: /\p{Script=Arabic}/gu, code: "ar", name: "Arabic" },
  { letters: /\p{Script=Thai}/gu, code: "th", name: "Thai" },
  { letters: /\p{Script=Devanagari}/gu, code: "hi", name: "Hindi" },
];
