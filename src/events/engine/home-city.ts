import type { ResolvedDocument } from "../../document.ts";
import type { Token } from "../../engine/token.ts";
import type { CityEntry } from "../../records/schema.ts";
import { cityRelation } from "./relations.ts";
import type { SceneSentence } from "./scene.ts";

/** The country whose towns write in a language. */
const COUNTRY: { readonly [language: string]: string } = { pl: "PL", lt: "LT" };

/** What standing in the title, at the head of the text, or in the language's own country counts for, in mentions. */
const TITLE = 2;
const HEAD = 1;
const AT_HOME = 4;

/** What "in the city" counts for, and what "from the city" takes away. */
const RELATED = 0.5;

const relatedWeight = (tokens: readonly Token[], sentences: readonly SceneSentence[], id: string): number => {
  let weight = 0;
  for (const sentence of sentences)
    for (const city of sentence.cities) {
      if (city.entry.id !== id) continue;
      const relation = cityRelation(tokens, sentence, city);
      weight += relation === "at" ? RELATED : relation === "from" ? -RELATED : 0;
    }
  return weight;
};

const weightOf = (document: ResolvedDocument, sentences: readonly SceneSentence[], city: CityEntry): number => {
  const inBlock = (start: number, kinds: readonly string[]): boolean =>
    document.blocks.some((block) => kinds.includes(block.kind) && start >= block.start && start < block.end);
  const head = document.blocks.find(({ kind }) => kind === "paragraph");
  const inTitle = city.mentions.some(({ start }) => inBlock(start, ["title"]));
  const inHead = head !== undefined && city.mentions.some(({ start }) => start >= head.start && start < head.end);
  const own = city.country !== null && COUNTRY[document.language.code] === city.country;
  const related = relatedWeight(document.tokens, sentences, city.id);
  return city.mentions.length + related + (inTitle ? TITLE : 0) + (inHead ? HEAD : 0) + (own ? AT_HOME : 0);
};

/** The city that a release is from: the one that it names most, in the title and in its own country before others. */
export const homeCity = (document: ResolvedDocument, sentences: readonly SceneSentence[]): CityEntry | null => {
  let home: CityEntry | null = null;
  let best = 0;
  for (const city of document.cities) {
    const weight = weightOf(document, sentences, city);
    if (weight <= best) continue;
    best = weight;
    home = city;
  }
  return home;
};
