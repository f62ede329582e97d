import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";

const blocksOf = (content: string, mediaType = "text/plain"): string[] => {
  const { blocks, text } = readArticle({ content, mediaType, url: null });
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
};

describe("plain text", () => {
  test("joins lines that were wrapped at a width, and nothing else", () => {
    const text = `OTWARCIE NOWEJ SZKOŁY

Burmistrz Leśnej otworzył w poniedziałek nową szkołę przy
ulicy Ogrodowej. Budowa trwała dwa lata, a kosztowała gminę
cztery miliony złotych.

Tekst: Anna Kot
Fot. Jan Lis`;
    expect(blocksOf(text)).toEqual([
      "title: OTWARCIE NOWEJ SZKOŁY",
      "paragraph: Burmistrz Leśnej otworzył w poniedziałek nową szkołę przy ulicy Ogrodowej. Budowa trwała dwa lata, a kosztowała gminę cztery miliony złotych.",
      "credit: Tekst: Anna Kot",
      "credit: Fot. Jan Lis",
    ]);
  });

  test("leaves one paragraph a line where lines are long", () => {
    const long =
      "Meras susitiko su seniūnais ir aptarė kelių remontą, mokyklų šildymą bei vasaros renginius, kurių šiemet bus daugiau.";
    expect(blocksOf(`Susitikimas su seniūnais\n${long}\n${long.replace("Meras", "Vėliau meras")}`)).toHaveLength(3);
  });

  test("knows lists by their marks, and speeches by none", () => {
    const text = `W spotkaniu wzięli udział:
- Anna Kot, skarbnik,
- Jan Lis, sekretarz.

– Cieszę się z tej umowy – powiedział burmistrz, dziękując wszystkim, którzy przez dwa lata nad nią pracowali.`;
    expect(blocksOf(text).map((block) => block.split(":")[0])).toEqual([
      "paragraph",
      "listItem",
      "listItem",
      "paragraph",
    ]);
  });

  test("does not take a date at the beginning of a line for a list", () => {
    expect(blocksOf("12. maja odbyło się spotkanie.\n\n3. sesja rady trwała do północy.")).toHaveLength(2);
  });

  test("drops soft hyphens, makes hard spaces plain, composes letters", () => {
    expect(blocksOf("Bendra\u00addarbiavimas\u00a0su L\u0301odzia\u200b trunka.").at(-1)).toBe(
      `paragraph: Bendradarbiavimas su ${"L\u0301odzia".normalize("NFC")} trunka.`,
    );
  });
});

describe("Markdown", () => {
  test("loses its marks and keeps its words", () => {
    const text = `## Umowa z *Leśną*

**Burmistrz** podpisał [umowę](https://example.org/u) &ndash; powiedział \\*Lis\\*.

> To dobry dzień.

1. Most
2. Szkoła

| Miasto | Rok |
| --- | --- |
| Leśna | 1998 |`;
    expect(blocksOf(text, "text/markdown")).toEqual([
      "title: Umowa z Leśną",
      "paragraph: Burmistrz podpisał umowę – powiedział *Lis*.",
      "quote: To dobry dzień.",
      "listItem: Most",
      "listItem: Szkoła",
      "table: Miasto Rok",
      "table: Leśna 1998",
    ]);
  });

  test("leaves a number in brackets alone when it is no link", () => {
    expect(blocksOf("Umowa [1] obowiązuje od maja, jak zapewnia burmistrz.", "text/markdown")).toEqual([
      "paragraph: Umowa [1] obowiązuje od maja, jak zapewnia burmistrz.",
    ]);
  });

  test("is known by its marks in a .txt file", () => {
    expect(blocksOf("**Rada** przyjęła [budżet](#b) na przyszły rok.")).toEqual([
      "paragraph: Rada przyjęła budżet na przyszły rok.",
    ]);
  });
});
