/** The nominatives that an English form of a place name may belong to: the form, without a possessive 's. */
export const nominatives = (lower: string): readonly string[] => [lower.replace(/['’ʼ]s?$/, "")];
