const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Two titles are one when the same letters and digits stand in them. */
export const titleKey = (text: string): string => {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, "") : lower.replace(/[^a-z0-9]+/g, "");
};
