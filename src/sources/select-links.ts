import { type CheerioAPI, load } from "cheerio/slim";
import { boundDepth } from "../article/html/bound-depth.ts";

/** The address that a page gives itself to count its links from. */
const baseOf = (page: CheerioAPI, address: string): string => {
  const href = page("base[href]").attr("href");
  return href !== undefined && URL.canParse(href, address) ? new URL(href, address).href : address;
};

/**
 * Gives the addresses of the links of a page that fit a CSS selector, each once, in order.
 * Throws on a selector that is none.
 */
export const selectLinks = (html: string, selector: string, address: string): readonly string[] => {
  const page = load(boundDepth(html));
  const base = baseOf(page, address);
  const hrefs = [...page.root().find(selector)].flatMap((element) => page(element).attr("href") ?? []);
  const urls = hrefs.filter((href) => URL.canParse(href, base)).map((href) => new URL(href, base));
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))];
};
