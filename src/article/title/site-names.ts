import { titleKey } from "./title-key.ts";

/** By what a page's site is known. */
export interface SiteNames {
  /** Names that the page states. */
  readonly names: readonly string[];
  /** The page's address, if it is known. */
  readonly url: string | null;
}

/** Tells of the key of some words whether they are a site's name. */
export type IsSite = (key: string) => boolean;

const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/;
/** A shorter label of a host ("bbc") is found in too many words. */
const SHORTEST = 4;
/** What a site's name adds to its host's label: "Online", "News", ".de". */
const LONGEST_REST = 8;
/** A part of the host's label that is nearly all of it: "Leśna" in "gminalesna" is not. */
const MOSTLY = 0.6;

/** Makes the test of a page: the names that it states, and its host in several spellings. */
export const isSiteOf = ({ names, url }: SiteNames): IsSite => {
  const host = HOST.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  const keys = new Set([...names, host].map(titleKey).filter((key) => key !== ""));
  const labels = host
    .split(".")
    .slice(0, -1)
    .map(titleKey)
    .filter((label) => label.length >= SHORTEST);
  return (key) =>
    keys.has(key) ||
    labels.some(
      (label) =>
        (key.startsWith(label) && key.length <= label.length + LONGEST_REST) ||
        (key.length >= SHORTEST && label.includes(key) && key.length >= label.length * MOSTLY),
    );
};
