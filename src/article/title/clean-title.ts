import { titleKey } from "./title-key.ts";

const SEPARATOR = /\s+(?:[|–—:»·•]|::|-|—)\s+|\s*[|»]\s*/;
const SHORTEST = 12;

/**
 * Chooses among the titles that a page states, and takes the site's name off: by another stated title that lacks it, by the
 * name that the page gives, else by the last part of "Title | Site".
 */
export const cleanTitle = (stated: readonly string[], site: string | null): string => {
  const [first = "", ...others] = stated.filter((title) => title !== "");
  const shorter = others.find(
    (other) =>
      other.length < first.length &&
      other.length >= SHORTEST &&
      first.startsWith(other) &&
      isSeparated(first.slice(other.length)),
  );
  if (shorter !== undefined) return shorter;
  return site !== null ? withoutSite(first, site) : others.length === 0 ? withoutLastPart(first) : first;
};

const isSeparated = (rest: string): boolean => /^\s*[|–—:»·•-]/.test(rest);

const withoutSite = (title: string, site: string): string => {
  const key = titleKey(site);
  const parts = title.split(SEPARATOR);
  if (key === "" || parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (titleKey(last) === key) return title.slice(0, title.length - last.length).replace(/[\s|–—:»·•-]+$/, "");
  if (titleKey(first) === key) return title.slice(first.length).replace(/^[\s|–—:»·•-]+/, "");
  return title;
};

const withoutLastPart = (title: string): string => {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || last.split(/\s+/).length > 6) return title;
  const rest = title.slice(0, title.length - last.length).replace(/[\s|–—:»·•-]+$/, "");
  return rest.length >= SHORTEST && rest.length >= last.length ? rest : title;
};
