/** Shares of a page's running text: an element that holds more is spared, for its name then speaks of something else. */

/** Names that nobody gives to an article's own wrapper. */
export const SURE = 0.9;
export const NEARLY_SURE = 0.8;
export const LIKELY = 0.5;
/** Names that often stand on wrappers of the whole article, too. */
export const UNSURE = 0.2;
