import { readdirSync, readFileSync } from "node:fs";
import { readArticle } from "../../src/article/read-article.ts";
import { chooseBlockLanguage, isSupported, weighBlocks } from "../../src/language/block-languages.ts";
import { decideDocumentLanguage } from "../../src/language/document-language.ts";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { seededRandom } from "../support/seeded-random.ts";

/** A paragraph and the language that it is in. */
interface Paragraph {
  readonly code: string;
  readonly text: string;
}

const RELEASES = new URL("../../fixtures/releases/", import.meta.url);
const SHORTEST = 80;
const SENTENCE = /[\p{Ll}\d][.!?]["”“»]?$/u;

/** The running text of the bundled releases; each is written in one language throughout. */
const ourParagraphs = (): Paragraph[] =>
  readdirSync(RELEASES)
    .filter((name) => /^(?:pl|en|lt)-/.test(name))
    .sort()
    .flatMap((name) => {
      const file = readdirSync(new URL(`${name}/`, RELEASES)).find((entry) => /\.(?:txt|md)$/.test(entry));
      if (!file) return [];
      const content = readFileSync(new URL(`${name}/${file}`, RELEASES), "utf8");
      const { text, blocks } = readArticle({ content, mediaType: "text/plain", url: null });
      return blocks
        .filter(
          ({ kind, start, end }) =>
            kind === "paragraph" && end - start >= SHORTEST && SENTENCE.test(text.slice(start, end)),
        )
        .map(({ start, end }) => ({ code: name.slice(0, 2), text: text.slice(start, end) }));
    });

const foreignParagraphs = (): Paragraph[] =>
  readFileSync(new URL("language/foreign.tsv", import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([code = "", text = ""]) => ({ code, text }))
    .filter(({ text }) => text.length >= SHORTEST);

/** Documents all of whose paragraphs were right, how many there were, and the paragraphs that went wrong. */
export interface MixedQuality {
  readonly right: number;
  readonly n: number;
  readonly wrong: readonly string[];
}

/**
 * Mixes paragraphs of two or three languages into documents of three to eight: two languages of ours, or one of ours and a
 * quotation in another. Right is a document in which every paragraph has its own language.
 */
export const measureMixed = (count: number, seed = 1): MixedQuality => {
  const random = seededRandom(seed);
  const ours = ourParagraphs();
  const foreign = foreignParagraphs();
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  };
  const wrong: string[] = [];
  let right = 0;
  for (let document = 0; document < count; document++) {
    const main = pick(LANGUAGES);
    const other = pick(LANGUAGES.filter((code) => code !== main));
    const others = random() < 0.5 ? ours.filter(({ code }) => code === other) : foreign;
    const mains = ours.filter(({ code }) => code === main);
    const paragraphs = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index) =>
      index > 0 && random() < 0.35 ? pick(others) : pick(mains),
    );
    const mistakes = mistakesIn(paragraphs);
    if (mistakes.length === 0) right++;
    wrong.push(...mistakes);
  }
  return { right: right / count, n: count, wrong };
};

const mistakesIn = (paragraphs: readonly Paragraph[]): string[] => {
  const texts = paragraphs.map(({ text }) => text);
  const evidence = weighBlocks(texts);
  const { code } = decideDocumentLanguage(evidence, null);
  return paragraphs.flatMap(({ code: own, text }, index) => {
    const weighed = evidence[index];
    const found = weighed ? chooseBlockLanguage(text, weighed, code) : code;
    // What another language is called matters less than that it is none of ours.
    const isRight = found === own || (!isSupported(own) && !isSupported(found));
    return isRight ? [] : [`${own} ${found} in ${code}: ${text}`];
  });
};
