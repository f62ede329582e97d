import type { IsSite } from "./site-names.ts";
import { titleKey } from "./title-key.ts";
import { titleParts } from "./title-parts.ts";

const SHORTEST = 12;
const MOST_SITE_WORDS = 6;

/**
 * Chooses among the titles that a page states, and takes the site's name off: by another stated title that lacks it, by the
 * names that the site goes by, else the last part of "Title | Site" where nothing else is stated.
 */
export const cleanTitle = (stated: readonly string[], isSite: IsSite): string => {
  const [first = "", ...others] = stated.filter((title) => title !== "");
  const shorter = others.find((other) => other.length >= SHORTEST && isWithoutName(first, other, isSite));
  const title = withoutSite(shorter ?? first, isSite);
  if (title !== first || others.some((other) => other !== first)) return title;
  return withoutLastPart(first);
};

/** The other title lacks what the first has before or behind it, parted by a sign. */
const isWithoutName = (title: string, other: string, isSite: IsSite): boolean => {
  if (other.length >= title.length || isSite(titleKey(other))) return false;
  if (title.startsWith(other)) return /^\s*[|–—:»·•-]/.test(title.slice(other.length));
  return title.endsWith(other) && /[|–—:»·•-]\s*$/.test(title.slice(0, -other.length));
};

/** Takes parts off at both ends as long as they are the site's name. */
const withoutSite = (title: string, isSite: IsSite): string => {
  const parts = [...titleParts(title)];
  while (parts.length > 1 && isSite(titleKey(parts.at(-1)?.text ?? ""))) parts.pop();
  while (parts.length > 1 && isSite(titleKey(parts[0]?.text ?? ""))) parts.shift();
  const [from] = parts;
  const to = parts.at(-1);
  const rest = from && to ? title.slice(from.start, to.start + to.text.length) : title;
  const colon = rest.indexOf(": ");
  return colon > 0 && isSite(titleKey(rest.slice(0, colon))) ? rest.slice(colon + 2).trimStart() : rest;
};

const withoutLastPart = (title: string): string => {
  const parts = titleParts(title);
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (!last || !before || last.text.split(/\s+/).length > MOST_SITE_WORDS) return title;
  const rest = title.slice(0, before.start + before.text.length);
  return rest.length >= SHORTEST && rest.length >= last.text.length ? rest : title;
};
