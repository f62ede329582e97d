import type { HtmlNode } from "./tree.ts";

/**
 * A rule that knows elements that are no part of an article, by tag, by what they call themselves, or by a test.
 * Shape: `names` are words of class, id or role as `node.hints` gives them, and may be regular expressions; `examples` are HTML
 * with the unwanted text in ⟦brackets⟧.
 */
export interface NodeRule {
  readonly id: string;
  readonly reason: string;
  /** An element that holds more than this share of the page's running text is spared. */
  readonly limit: number;
  readonly test: (node: HtmlNode) => boolean;
  readonly examples: readonly string[];
}

/** The parts of a rule literal; at least one of `tags`, `names` and `test`. */
export interface NodeRuleParts extends Omit<NodeRule, "test"> {
  readonly tags?: readonly string[];
  readonly names?: readonly string[];
  readonly test?: (node: HtmlNode) => boolean;
}

/** Whole pages and their main elements carry class words that speak of the layout, not of themselves. */
const KEPT: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article", "h1"]);

/** A quotation from a network is part of the text that embeds it. */
const EMBED = / (?:embed|embedded|tweet|instagram media) /;

/** Makes a rule of its parts. */
export const defineNodeRule = ({ tags = [], names = [], test, ...rule }: NodeRuleParts): NodeRule => {
  const pattern = new RegExp(` (?:${names.join("|")}) `);
  const isNamed = (node: HtmlNode): boolean => {
    const hints = names.length > 0 && !KEPT.has(node.tag) ? node.hints : "";
    return hints !== "" && pattern.test(hints) && !EMBED.test(hints);
  };
  return { ...rule, test: (node) => tags.includes(node.tag) || isNamed(node) || test?.(node) === true };
};
