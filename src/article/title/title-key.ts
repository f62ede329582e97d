/** Characters of other scripts, and rare signs. */
const UNUSUAL = /[^ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u2010-\u2027]/;
/** What is no letter or digit, where nothing is unusual; asking that of all scripts takes ten times as long. */
const SIGNS = /[^a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g;

/** Two titles are one when the same letters and digits stand in them. */
export const titleKey = (text: string): string => {
  const lower = text.toLowerCase();
  return UNUSUAL.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, "") : lower.replace(SIGNS, "");
};
