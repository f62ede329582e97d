import { load } from "cheerio/slim";

/** Says what is wrong with a CSS selector, if anything is. */
export const selectorProblem = (selector: string): string | undefined => {
  try {
    load("<a></a>").root().find(selector);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message.trim() : String(thrown);
  }
};
