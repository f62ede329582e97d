import type { Tree } from "@lezer/common";
import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ordinaryWords } from "../../src/article/readers/markdown-words.ts";

const plain = parser.configure(GFM);
const stepping = parser.configure([GFM, ordinaryWords]);

const PARTS = [
  ..."aWwhmx09ąŻ,;-–+\"'„”()/",
  ..." \n\t\u00a0",
  ..."\\`&<>_*[]!~.:@|#",
  ..."  ,\n\n,**,__,~~,word ,Žodis ,słowo. ,www.,http://,https://,mailto:,xmpp:,a.example,ann@,&amp;,](,![,<br>".split(
    ",",
  ),
];

const documents = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(""));

const shapeOf = (tree: Tree): string => {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) });
  return nodes.join("\n");
};

describe("ordinary words in Markdown", () => {
  test("leave the grammar's tree as it is", () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(shapeOf(stepping.parse(text))).toBe(shapeOf(plain.parse(text)));
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  test("take time in step with the length of a word", () => {
    const began = performance.now();
    stepping.parse(`${"a".repeat(200_000)}@`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
