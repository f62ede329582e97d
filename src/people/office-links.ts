import type { Mention, Span } from "../engine/span.ts";
import type { CityEntry, OrganisationEntry } from "../records/schema.ts";

interface Linked extends Span {
  readonly id: string;
}

/** Finds the entries whose mentions stand inside a span. */
export type LinkIndex = (span: Span) => readonly Linked[];

const firstFrom = (links: readonly Linked[], start: number): number => {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Indexes the mentions of cities or organisations by where they stand. */
export const indexLinks = (entries: readonly (CityEntry | OrganisationEntry)[]): LinkIndex => {
  const links = entries
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }: Mention): Linked => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ start, end }) => {
    const inside: Linked[] = [];
    for (let at = firstFrom(links, start); at < links.length; at += 1) {
      const link = links[at];
      if (!link || link.start >= end) break;
      if (link.end <= end) inside.push(link);
    }
    return inside;
  };
};
