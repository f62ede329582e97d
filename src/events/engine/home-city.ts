import type { ResolvedDocument } from "../../document.ts";
import type { CityEntry } from "../../records/schema.ts";

/** The country whose towns write in a language. */
const COUNTRY: { readonly [language: string]: string } = { pl: "PL", lt: "LT" };

/** What standing in the title, at the head of the text, or in the language's own country counts for, in mentions. */
const TITLE = 2;
const HEAD = 1;
const AT_HOME = 4;

const weightOf = (document: ResolvedDocument, city: CityEntry): number => {
  const inBlock = (start: number, kinds: readonly string[]): boolean =>
    document.blocks.some((block) => kinds.includes(block.kind) && start >= block.start && start < block.end);
  const head = document.blocks.find(({ kind }) => kind === "paragraph");
  const inTitle = city.mentions.some(({ start }) => inBlock(start, ["title"]));
  const inHead = head !== undefined && city.mentions.some(({ start }) => start >= head.start && start < head.end);
  const own = city.country !== null && COUNTRY[document.language.code] === city.country;
  return city.mentions.length + (inTitle ? TITLE : 0) + (inHead ? HEAD : 0) + (own ? AT_HOME : 0);
};

/** The city that a release is from: the one that it names most, in the title and in its own country before others. */
export const homeCity = (document: ResolvedDocument): CityEntry | null => {
  let home: CityEntry | null = null;
  let best = 0;
  for (const city of document.cities) {
    const weight = weightOf(document, city);
    if (weight <= best) continue;
    best = weight;
    home = city;
  }
  return home;
};
