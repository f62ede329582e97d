/** Endings of a case form and the nominative endings that may stand behind them. */
export type SuffixTable = readonly (readonly [ending: string, ...nominative: string[]])[];

/**
 * Makes a function that leads a form back to the nominatives it may belong to: the form itself, then every rewriting of
 * an ending. It overgenerates on purpose, for a look-up follows.
 * Shape: lower case in and out; "endings" may be written with alternatives, "a|u|em" standing for three rows.
 */
export const suffixRewriter = (
  table: SuffixTable,
  irregular: ReadonlyMap<string, string> = new Map(),
): ((lower: string) => readonly string[]) => {
  const rows = new Map<string, string[]>();
  let longest = 0;
  for (const [endings, ...nominative] of table)
    for (const ending of endings.split("|")) {
      rows.set(ending, [...(rows.get(ending) ?? []), ...nominative]);
      longest = Math.max(longest, ending.length);
    }
  return (lower) => {
    const found = new Set([lower]);
    const known = irregular.get(lower);
    if (known !== undefined) found.add(known);
    for (let length = Math.min(longest, lower.length - 1); length >= 0; length -= 1) {
      const stem = lower.slice(0, lower.length - length);
      for (const ending of rows.get(lower.slice(lower.length - length)) ?? []) found.add(stem + ending);
    }
    return [...found];
  };
};
