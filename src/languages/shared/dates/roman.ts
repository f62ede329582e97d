import { type Pattern, words } from "../../../engine/pattern.ts";

const NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

/** A Roman numeral up to 21, of a century; its value is its row. A rule asks {@link isCapitalNumeral} of what it captured. */
export const ROMAN_CENTURY: Pattern = words([[], ...NUMERALS.map((numeral) => [numeral])]);

/** Tells a numeral from a lower-case conjunction: "i" joins, "I" counts; words and digits pass. */
export const isCapitalNumeral = (text: string | undefined): boolean => text === undefined || !/^[ivx]+$/.test(text);
