import type { Draft } from "../draft.ts";

/** What a furniture rule may look at beside the block itself. */
export interface Page {
  readonly drafts: readonly Draft[];
  /** The label that each block's text comes down to, as `labelOf` has it; "" where the text is too long to be one. */
  readonly labels: readonly string[];
  /** The article's title, or "". */
  readonly title: string;
  /** The text of every block, and where it stands first. */
  readonly firstOf: { readonly keys: readonly string[]; readonly first: ReadonlyMap<string, number> };
  /** The first block that is an ordinary paragraph of running text. */
  readonly firstProse: number;
  /** The last block that is an ordinary paragraph of running text. */
  readonly lastProse: number;
}

/**
 * A rule that knows blocks that are no part of an article.
 * Shape: `examples` are Markdown documents with the unwanted blocks in ⟦brackets⟧; `counterExamples` hold nothing of the kind.
 */
export interface FurnitureRule {
  readonly id: string;
  readonly reason: string;
  /** A block with more characters than this never falls under the rule. */
  readonly longest: number;
  /** How many blocks, from this one on, are furniture; 0 for none. */
  readonly count: (page: Page, index: number) => number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly { readonly text: string; readonly because: string }[];
}

/** The parts of a rule literal; without `longest`, length says nothing. */
export type FurnitureRuleParts = Omit<FurnitureRule, "longest"> & Partial<Pick<FurnitureRule, "longest">>;

/** Makes a rule of its parts. */
export const defineFurniture = ({
  id,
  reason,
  longest = Number.POSITIVE_INFINITY,
  count,
  examples,
  counterExamples,
}: FurnitureRuleParts): FurnitureRule => ({ id, reason, longest, count, examples, counterExamples });
