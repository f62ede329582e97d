/** Titles of guests from other countries, as they are written before a name in a text of any language (CZ, SK, DE, HU). */
export const FOREIGN_TITLES = "bc ing mga mgra mudr mvdr judr phdr paeddr rndr thdr thlic icdr dipl mag hr fr";
