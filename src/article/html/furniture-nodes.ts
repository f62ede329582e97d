import { hintsOf } from "./hints.ts";
import type { HtmlNode } from "./tree.ts";
import { isHidden } from "./visible.ts";

/** An element that is furniture by what it is or calls itself. */
export interface NodeRule {
  readonly id: string;
  /** An element that holds more than this share of the page's running text is spared: its name speaks of something else. */
  readonly limit: number;
  readonly reason: string;
  readonly test: (node: HtmlNode, hints: string) => boolean;
}

const tagged = (id: string, reason: string, ...tags: string[]): NodeRule => ({
  id,
  reason,
  limit: 0.8,
  test: (node) => tags.includes(node.tag),
});

const named = (id: string, reason: string, words: string): NodeRule => {
  const pattern = new RegExp(` (?:${words})(?= )`);
  return { id, reason, limit: WEAK.has(id) ? 0.25 : 0.6, test: (node, hints) => hints !== "" && !KEPT.has(node.tag) && pattern.test(hints) && !EMBED.test(hints) };
};

/** Names that often stand on wrappers of the whole article too. */
const WEAK: ReadonlySet<string> = new Set(["html/advertisement", "html/actions", "html/share", "html/newsletter", "html/cookies", "html/tags", "html/metrics"]);

/** A quotation from a network is part of the text that embeds it. */
const EMBED = / (?:embed|embedded|tweet|instagram media) /;

/** Whole pages and their main elements carry class words that speak of the layout, not of themselves. */
const KEPT: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article"]);

/** Elements that are no part of an article, by tag and by name; the first that fits has it. */
export const NODE_RULES: readonly NodeRule[] = [
  { id: "html/hidden", limit: 0.8, reason: "The page hides it from its readers.", test: (node) => isHidden(node) },
  tagged("html/navigation", "A menu leads to other pages.", "nav"),
  tagged("html/footer", "A page's footer is the same on every page.", "footer"),
  tagged("html/controls", "Controls are there to be used, not read.", "button", "input", "label", "dialog"),
  named(
    "html/navigation",
    "A menu leads to other pages.",
    "nav|navbar|navigation|menu|submenu|breadcrumbs?|breadcrumb trail|crumbs?|crumb|pagination|pager|skip|skip link|skiplink|paging",
  ),
  named(
    "html/cookies",
    "A cookie notice is the site's.",
    "cookies?|cookie (?:notice|bar|banner|info|consent)|gdpr|rodo|consent",
  ),
  named(
    "html/share",
    "Share buttons are no text.",
    "share|shares|sharing|sharebar|social|socials|soc|addtoany|addthis|sharethis|sharedaddy|social (?:media|links|share)|a2a kit|like button|share buttons",
  ),
  named(
    "html/related",
    "Teasers of other articles carry other events' names and dates.",
    "related|related (?:posts|articles|stories|content|links|news)|rel|similar|teasers?|recommended|recommendations|more (?:news|stories|articles)|read (?:more|also|next)|see also|outbrain|taboola|latest (?:news|posts)|recent (?:posts|news)|popular|most read|trending",
  ),
  named(
    "html/tags",
    "Keywords repeat names without saying anything about them.",
    "tags|tag (?:list|links|cloud)|tagcloud|post tags|keywords",
  ),
  named(
    "html/comments",
    "Readers' comments are not the article.",
    "comments|comment|comment list|commentlist|disqus|disqus thread|respond|comment respond|fb comments",
  ),
  named("html/newsletter", "A form is no text.", "newsletter|subscribe|subscription|signup|sign up|mailing list"),
  named(
    "html/sidebar",
    "A side column is about other things.",
    "sidebar|side|aside|side bar|right rail|widget|widgets|rail|complementary",
  ),
  named(
    "html/footer",
    "A page's footer is the same on every page.",
    "footer|foot|page footer|site footer|contentinfo|bottom bar",
  ),
  named(
    "html/advertisement",
    "Advertisements are not the article.",
    "ad|ads|advert|advertisement|advertising|adsbygoogle|banner|promo|sponsor|sponsored|dfp|ad slot|ad unit",
  ),
  named(
    "html/actions",
    "Buttons and service links are no text.",
    "print|drukuj|toolbar|tools|post tools|article tools|actions|buttons?|font size|accessibility|wcag",
  ),
  named("html/metrics", "A publication record belongs to the page.", "metka|metryka|metryczka"),
];

/** The rule that an element falls under; undefined for one that may hold text. `share` is its part of the page's running text. */
export const nodeRuleOf = (node: HtmlNode, share: number): NodeRule | undefined => {
  const hints = hintsOf(node);
  return NODE_RULES.find((rule) => share <= rule.limit && rule.test(node, hints));
};
