const STEMS = ["pirmadien", "antradien", "trečiadien", "ketvirtadien", "penktadien", "šeštadien", "sekmadien"];

const PLAIN: Readonly<Record<string, string>> = { trečiadien: "treciadien", šeštadien: "sestadien" };

/**
 * The Lithuanian weekdays, Monday first, in the singular; the plural ("šeštadieniais") is a habit and left out.
 * Source: Dabartinės lietuvių kalbos gramatika; typed by hand.
 */
export const WEEKDAYS: readonly (readonly string[])[] = STEMS.map((stem) =>
  [stem, PLAIN[stem]].flatMap((one) => (one ? [`${one}(is|į|io|iui|iu|yje|i)`] : [])),
);
