import { type Hints, hintsOf, NO_HINTS } from "./hints.ts";
import type { HtmlNode } from "./tree.ts";

/**
 * A rule that knows elements that are no part of an article, by tag, by what they call themselves, or by a test.
 * Shape: `names` are words of class, id or role as `hintsOf` gives them, and may be regular expressions; `examples` are HTML
 * with the unwanted text in ⟦brackets⟧.
 */
export interface NodeRule {
  readonly id: string;
  readonly reason: string;
  /** An element that holds more than this share of the page's running text is spared. */
  readonly limit: number;
  readonly tags: readonly string[];
  /** Tells by the words of an element's hints. */
  readonly isNamed: (words: string) => boolean;
  readonly test: ((node: HtmlNode) => boolean) | undefined;
  readonly examples: readonly string[];
}

/** The parts of a rule literal; at least one of `tags`, `names` and `test`. */
export interface NodeRuleParts {
  readonly id: string;
  readonly reason: string;
  readonly limit: number;
  readonly tags?: readonly string[];
  readonly names?: readonly string[];
  readonly test?: (node: HtmlNode) => boolean;
  readonly examples: readonly string[];
}

/** Whole pages and their main elements carry class words that speak of the layout, not of themselves. */
const KEPT: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article", "h1"]);

/** A quotation from a network is part of the text that embeds it. */
const EMBED = / (?:embed|embedded|tweet|instagram media) /;

/** The hints by which an element may be known as no part of the article; none for one that is never known by its name. */
export const namesOf = (node: HtmlNode): Hints => (KEPT.has(node.tag) ? NO_HINTS : hintsOf(node));

/** Makes a rule of its parts. */
export const defineNodeRule = ({ tags = [], names = [], test, ...rule }: NodeRuleParts): NodeRule => {
  const pattern = new RegExp(` (?:${names.join("|")}) `);
  const isNamed = (words: string): boolean => names.length > 0 && pattern.test(words) && !EMBED.test(words);
  return { ...rule, tags, isNamed, test };
};
