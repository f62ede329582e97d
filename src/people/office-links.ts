import { firstIndex } from "../engine/first-index.ts";
import type { Mention, Span } from "../engine/span.ts";
import type { CityEntry, OrganisationEntry } from "../records/schema.ts";

interface Linked extends Span {
  readonly id: string;
}

/** Finds the entries whose mentions stand inside a span. */
export type LinkIndex = (span: Span, latestStart?: number) => readonly Linked[];

const firstFrom = (links: readonly Linked[], start: number): number =>
  firstIndex(links.length, (index) => (links[index]?.start ?? 0) >= start);

/** Finds the entry whose mention begins right after a span and one of some words. */
export type FollowerIndex = (span: Span, between: ReadonlySet<string>) => Linked | undefined;

/** So many characters may stand between a name and the organisation that it comes from. */
const REACH = 12;

/** Indexes mentions for a look at what follows a span. */
export const indexFollowers = (text: string, entries: readonly OrganisationEntry[]): FollowerIndex => {
  const inside = indexLinks(entries);
  return ({ end }, between) =>
    inside({ start: end, end: text.length }, end + REACH).find(({ start }) =>
      between.has(text.slice(end, start).trim().toLowerCase()),
    );
};

/** Indexes the mentions of cities or organisations by where they stand. */
export const indexLinks = (entries: readonly (CityEntry | OrganisationEntry)[]): LinkIndex => {
  const links = entries
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }: Mention): Linked => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ start, end }, latestStart = end) => {
    const inside: Linked[] = [];
    for (let at = firstFrom(links, start); at < links.length; at += 1) {
      const link = links[at];
      if (!link || link.start >= end || link.start > latestStart) break;
      if (link.end <= end) inside.push(link);
    }
    return inside;
  };
};
