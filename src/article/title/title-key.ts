/** Two titles are one when the same letters and digits stand in them. */
export const titleKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
