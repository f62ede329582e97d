import type { ArticleDocument, DecodedDocument, Furniture } from "../document.ts";
import type { Credit } from "../records/schema.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { readCredits } from "./credits/read-credits.ts";
import type { Draft } from "./draft.ts";
import { removeFurniture } from "./furniture/remove-furniture.ts";
import type { Metadata } from "./html/metadata.ts";
import { choosePublished, type ShownDate } from "./published/choose-published.ts";
import { isFactLine } from "./published/fact-line.ts";
import { type VisibleDate, visibleDate } from "./published/visible-date.ts";
import { readHtml } from "./readers/html.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readText } from "./readers/text.ts";
import { sniffFormat } from "./sniff-format.ts";
import { cleanTitle } from "./title/clean-title.ts";
import { findTitle } from "./title/find-title.ts";
import type { IsSite } from "./title/site-names.ts";
import { withoutKicker } from "./title/without-kicker.ts";

/** What the article stage adds to a document. */
export type Article = Omit<ArticleDocument, keyof DecodedDocument>;

/** A decoded document: its text, what it was said to be, and the address it came from if it came from the web. */
export interface ArticleSource {
  readonly content: string;
  readonly mediaType: string;
  readonly url: string | null;
  /** Leave out a lead that stands apart from the article's body, as extractors of bodies do. */
  readonly bodyOnly?: boolean;
}

interface Read {
  readonly drafts: readonly Draft[];
  readonly furniture: () => readonly Furniture[];
  readonly metadata: Metadata | null;
  readonly isSite: IsSite;
  readonly outside: () => readonly Draft[];
  readonly everything: () => readonly Draft[];
}

const none = (): readonly Draft[] => [];

const onlyBlocks = (drafts: readonly Draft[]): Read => ({
  drafts,
  furniture: () => [],
  metadata: null,
  isSite: () => false,
  outside: none,
  everything: () => drafts,
});

const read = ({ content, mediaType, url, bodyOnly = false }: ArticleSource): Read => {
  switch (sniffFormat(content, mediaType)) {
    case "html":
      return readHtml(content, { url, bodyOnly });
    case "markdown":
      return onlyBlocks(readMarkdown(content));
    case "text":
      return onlyBlocks(readText(content));
  }
};

/** Finds the article in decoded text: blocks without furniture, title, publication date, authors and credits. */
export const readArticle = (source: ArticleSource): Article => {
  const { drafts, furniture, metadata, isSite, outside, everything } = read(source);
  const stated = metadata?.titles ?? [];
  // Every kept block has text, so that blocks and drafts go side by side from here on.
  const likelyTitle = drafts[findTitle(drafts, stated, isSite)]?.text ?? "";
  const cleared = removeFurniture(drafts, likelyTitle);
  // Rather a page with some of its furniture than nothing of it.
  const { kept, removed } = cleared.kept.length > 0 ? cleared : removeFurniture(everything(), likelyTitle);
  const named = nameBlocks(kept, findTitle(kept, stated, isSite));
  const assembled = assemble(named.map(({ draft }) => draft));
  const shown = titleOf(assembled);
  const title = shown === undefined ? cleanTitle(stated, isSite) : withoutKicker(shown, stated);
  const { text, blocks, textMap } = assembled;
  return {
    text,
    blocks,
    textMap,
    title,
    published: choosePublished({
      metadata,
      inText: datesShown(named, assembled),
      outside: () => [...removed.map(({ draft }) => draft), ...outside()],
      aroundTitle: () => aroundTitle(everything(), shown ?? title),
      url: source.url,
    }),
    authors: metadata?.authors ?? [],
    credits: creditsOf(named, assembled),
    statedLanguage: metadata?.language ?? null,
    furniture: [...(source.bodyOnly ? [] : furniture()), ...removed.map((part) => part.furniture)].filter(
      (part) => part.text !== "",
    ),
  };
};

const titleOf = ({ blocks, text }: Assembled): string | undefined => {
  const block = blocks.find(({ kind }) => kind === "title");
  return block && text.slice(block.start, block.end);
};

const BEFORE_TITLE = 3;
const AFTER_TITLE = 8;

const aroundTitle = (drafts: readonly Draft[], title: string): readonly Draft[] => {
  const at = drafts.findIndex((draft) => draft.text === title);
  if (at === -1) return [];
  return [...drafts.slice(at + 1, at + 1 + AFTER_TITLE), ...drafts.slice(Math.max(0, at - BEFORE_TITLE), at)];
};

/** A block with the credits in its words, and the publication date that it shows. */
interface NamedDraft {
  readonly draft: Draft;
  readonly credits: readonly Credit[];
  readonly date: VisibleDate | undefined;
}

/** Gives the title and the credit lines their kinds. */
const nameBlocks = (drafts: readonly Draft[], title: number): NamedDraft[] =>
  drafts.map((draft, index) => {
    if (index === title) return nameTitle({ ...draft, kind: "title" }, index);
    const date = visibleDate(draft, index, true);
    if (draft.kind === "heading") return { draft, credits: [], date };
    const credits = readCredits(draft.text);
    // A fact line is known by its place below the title.
    const factDate = title > 0 ? visibleDate(draft, index - title, true) : date;
    const isCredit = isCreditLine(draft, credits) || isFactLine(draft, factDate);
    return { draft: isCredit ? { ...draft, kind: "credit" } : draft, credits, date };
  });

const nameTitle = (draft: Draft, index: number): NamedDraft => ({
  draft,
  credits: [],
  date: visibleDate(draft, index, true),
});

const LONGEST_CREDIT = 300;
/** A block of which credits cover this share is a credit line. */
const COVERED = 0.7;

const isCreditLine = ({ text }: Draft, credits: readonly Credit[]): boolean => {
  const covered = credits.reduce((sum, credit) => sum + credit.end - credit.start, 0);
  return text.length <= LONGEST_CREDIT && covered > text.length * COVERED;
};

const datesShown = (drafts: readonly NamedDraft[], { blocks }: Assembled): ShownDate[] =>
  drafts.flatMap(({ date }, index): ShownDate[] => {
    if (!date) return [];
    const offset = blocks[index]?.start ?? 0;
    const { edtf, raw, basis } = date;
    return [{ basis, published: { edtf, basis: "text", raw, start: offset + date.start, end: offset + date.end } }];
  });

const creditsOf = (drafts: readonly NamedDraft[], { blocks }: Assembled): Credit[] =>
  drafts.flatMap(({ credits }, index) => {
    const offset = blocks[index]?.start ?? 0;
    return credits.map((credit) => ({ ...credit, start: offset + credit.start, end: offset + credit.end }));
  });
