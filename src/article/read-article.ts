import type { ArticleDocument, DecodedDocument, Furniture } from "../document.ts";
import type { Credit } from "../records/schema.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { readCredits } from "./credits/read-credits.ts";
import type { Draft } from "./draft.ts";
import { removeFurniture } from "./furniture/remove-furniture.ts";
import type { Metadata } from "./html/metadata.ts";
import { choosePublished, type ShownDate } from "./published/choose-published.ts";
import { isFactLine } from "./published/fact-line.ts";
import { visibleDate } from "./published/visible-date.ts";
import { readHtml } from "./readers/html.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readText } from "./readers/text.ts";
import { sniffFormat } from "./sniff-format.ts";
import { findTitle } from "./title.ts";

/** What the article stage adds to a document. */
export type Article = Omit<ArticleDocument, keyof DecodedDocument>;

interface Read {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly { readonly drafts: readonly Draft[]; readonly rule: string; readonly reason: string }[];
  readonly metadata: Metadata | null;
  readonly everything: () => readonly Draft[];
}

const read = (content: string, mediaType: string): Read => {
  switch (sniffFormat(content, mediaType)) {
    case "html":
      return readHtml(content);
    case "markdown":
      return { drafts: readMarkdown(content), furniture: [], metadata: null, everything: () => [] };
    case "text":
      return { drafts: readText(content), furniture: [], metadata: null, everything: () => [] };
  }
};

/** A decoded document: its text, what it was said to be, and the address it came from if it came from the web. */
export interface ArticleSource {
  readonly content: string;
  readonly mediaType: string;
  readonly url: string | null;
}

/** Finds the article in decoded text: blocks without furniture, title, publication date, authors and credits. */
export const readArticle = ({ content, mediaType, url }: ArticleSource): Article => {
  const { drafts, furniture, metadata, everything } = read(content, mediaType);
  const stated = metadata ? [metadata.headline, metadata.ogTitle, metadata.title] : [];
  const likelyTitle = drafts[findTitle(drafts, stated)]?.text ?? "";
  const { kept, removed } = removeFurniture(drafts, likelyTitle);
  const named = nameBlocks(kept, findTitle(kept, stated));
  const assembled = assemble(named);
  const titleBlock = assembled.blocks.find((block) => block.kind === "title");
  const title = titleBlock
    ? assembled.text.slice(titleBlock.start, titleBlock.end)
    : (stated.find((text) => text !== "") ?? "");
  const outside = [...removed.map(({ draft }) => draft), ...furniture.flatMap((part) => part.drafts)];
  return {
    ...assembled,
    title,
    published: choosePublished({
      metadata,
      inText: datesShown(named, assembled),
      outside,
      url,
      aroundTitle: () => aroundTitle(everything(), title),
    }),
    authors: metadata?.authors ?? [],
    credits: creditsOf(assembled),
    statedLanguage: metadata?.language ?? null,
    furniture: [...furniture.map(summary), ...removed.map((part) => part.furniture)].filter((part) => part.text !== ""),
  };
};

const BEFORE_TITLE = 3;
const AFTER_TITLE = 8;

const aroundTitle = (drafts: readonly Draft[], title: string): readonly Draft[] => {
  const at = drafts.findIndex((draft) => draft.text === title);
  return at === -1
    ? []
    : [...drafts.slice(at + 1, at + 1 + AFTER_TITLE), ...drafts.slice(Math.max(0, at - BEFORE_TITLE), at)];
};

const LONGEST_FURNITURE = 300;

const summary = ({ drafts, rule, reason }: Read["furniture"][number]): Furniture => {
  const text = drafts.map((draft) => draft.text).join(" · ");
  return { rule, reason, text: text.length > LONGEST_FURNITURE ? `${text.slice(0, LONGEST_FURNITURE)}…` : text };
};

/** Gives the title and the credit lines their kinds. */
const nameBlocks = (drafts: readonly Draft[], title: number): Draft[] =>
  drafts.map((draft, index) => {
    if (index === title) return { ...draft, kind: "title" };
    return isCreditLine(draft, index, title) ? { ...draft, kind: "credit" } : draft;
  });

const isCreditLine = (draft: Draft, index: number, title: number): boolean => {
  if (draft.kind === "heading" || draft.text.length > 300) return false;
  const covered = readCredits(draft.text).reduce((sum, credit) => sum + credit.end - credit.start, 0);
  return covered > draft.text.length * 0.7 || isFactLine(draft, index, title);
};

const datesShown = (drafts: readonly Draft[], { blocks }: Assembled): ShownDate[] => {
  const shown = drafts.filter((draft) => draft.text !== "");
  return shown.flatMap((draft, index): ShownDate[] => {
    const found = visibleDate(draft, index, true);
    if (!found) return [];
    const offset = blocks[index]?.start ?? 0;
    const { edtf, raw, basis } = found;
    return [{ basis, published: { edtf, basis: "text", raw, start: offset + found.start, end: offset + found.end } }];
  });
};

const creditsOf = ({ text, blocks }: Assembled): Credit[] =>
  blocks.flatMap(({ kind, start, end }) =>
    kind === "heading" || kind === "title"
      ? []
      : readCredits(text.slice(start, end)).map((credit) => ({
          ...credit,
          start: start + credit.start,
          end: start + credit.end,
        })),
  );
