import type { Confusion, DocumentScore } from "./document-score.ts";
import type { Layer } from "./tally.ts";

/** The layers whose mistakes make a document a bad one. */
const MAIN: readonly Layer[] = ["dates", "people", "cities", "events"];

/** How many there are of something, the most first. */
export interface Ranked {
  readonly name: string;
  readonly count: number;
}

const rank = (names: readonly string[]): Ranked[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
};

/** The documents with the most mistakes in the main layers. */
export const rankDocuments = (documents: readonly DocumentScore[]): Ranked[] =>
  rank(documents.flatMap(({ id, mistakes }) => mistakes.filter(({ layer }) => MAIN.includes(layer)).map(() => id)));

/** The rules with the most false findings. */
export const rankRules = (documents: readonly DocumentScore[]): Ranked[] =>
  rank(documents.flatMap(({ mistakes }) => mistakes.flatMap(({ rule, layer }) => (rule ? [`${layer}: ${rule}`] : []))));

/** The event types taken for one another. */
export const rankConfusions = (documents: readonly DocumentScore[]): Ranked[] =>
  rank(
    documents.flatMap(({ confusions }) => confusions.map(({ gold, found }: Confusion) => `${gold} read as ${found}`)),
  );
