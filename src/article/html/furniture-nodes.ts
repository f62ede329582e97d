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

/** Whole pages and their main elements carry class words that speak of the layout, not of themselves. */
const KEPT: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article", "h1"]);

/** A quotation from a network is part of the text that embeds it. */
const EMBED = / (?:embed|embedded|tweet|instagram media) /;

const tagged = (id: string, limit: number, reason: string, ...tags: string[]): NodeRule => ({
  id,
  limit,
  reason,
  test: (node) => tags.includes(node.tag),
});

const named = (id: string, limit: number, reason: string, words: readonly string[]): NodeRule => {
  const pattern = new RegExp(` (?:${words.join("|")}) `);
  return {
    id,
    limit,
    reason,
    test: (node, hints) => hints !== "" && !KEPT.has(node.tag) && pattern.test(hints) && !EMBED.test(hints),
  };
};

const hasAncestor = (node: HtmlNode, tag: string): boolean => {
  for (let at = node.parent; at; at = at.parent) if (at.tag === tag) return true;
  return false;
};

/** Names that nobody gives to an article's own wrapper. */
const SURE = 0.9;
const LIKELY = 0.5;
/** Names that often stand on wrappers of the whole article, too. */
const UNSURE = 0.2;

/** Elements that are no part of an article, by tag and by name; the first that fits has it. */
export const NODE_RULES: readonly NodeRule[] = [
  { id: "html/hidden", limit: 0.8, reason: "The page hides it from its readers.", test: (node) => isHidden(node) },
  named("html/hidden", UNSURE, "The page hides it from its readers.", [
    "hidden",
    "hide",
    "is hidden",
    "d none",
    "visually hidden",
    "visuallyhidden",
    "sr only",
    "screen reader text",
    "offscreen",
    "print only",
    "nodisplay",
  ]),
  tagged("html/navigation", 0.8, "A menu leads to other pages.", "nav"),
  tagged("html/footer", 0.8, "A page's footer is the same on every page.", "footer"),
  tagged("html/sidebar", LIKELY, "A side column is about other things.", "aside"),
  tagged("html/controls", UNSURE, "Controls are there to be used, not read.", "button", "input", "label", "dialog"),
  {
    id: "html/nested-article",
    limit: LIKELY,
    reason: "An article inside an article is a comment or a teaser.",
    test: (node) => node.tag === "article" && hasAncestor(node, "article"),
  },
  named("html/comments", SURE, "Readers' comments are not the article.", [
    "comments",
    "comment",
    "comment list",
    "commentlist",
    "comment body",
    "disqus",
    "disqus thread",
    "respond",
    "fb comments",
    "komentarze",
    "komentarai",
  ]),
  named("html/navigation", LIKELY, "A menu leads to other pages.", [
    "nav",
    "navbar",
    "navigation",
    "menu",
    "submenu",
    "breadcrumbs?",
    "bread crumbs?",
    "crumbs?",
    "pagination",
    "pager",
    "paging",
    "skip",
    "skip link",
    "skiplink",
    "next",
    "prev",
    "previous",
    "next prev",
    "post nav",
    "pn left",
    "pn right",
  ]),
  named("html/cookies", LIKELY, "A cookie notice is the site's.", [
    "cookies?",
    "gdpr",
    "rodo",
    "consent",
    "ciasteczka",
    "slapukai",
    "privacy (?:notice|policy|overview|popup)",
    "cli modal",
  ]),
  named("html/share", UNSURE, "Share buttons are no text.", [
    "share",
    "shares",
    "sharing",
    "sharebar",
    "socials?",
    "soc",
    "social (?:media|links|share|icons|bar)",
    "addtoany",
    "addthis",
    "sharethis",
    "sharedaddy",
    "a2a kit",
    "like button",
    "share buttons",
    "short url",
    "messenger",
    "send to messenger",
  ]),
  named("html/related", LIKELY, "Teasers of other articles carry other events' names and dates.", [
    "related",
    "relatedposts(?:title)?",
    "rel",
    "similar",
    "teasers?",
    "recommended",
    "recommendations?",
    "recirc",
    "recirculation",
    "more (?:news|stories|articles|posts|from)",
    "read (?:more|also|next)",
    "readmore",
    "see also",
    "also read",
    "outbrain",
    "taboola",
    "latest (?:news|posts|articles)",
    "recent (?:posts|news|articles)",
    "popular",
    "most read",
    "trending",
    "podobne",
    "powiazane",
    "panasios",
    "susije",
    "inset story",
    "branded item",
    "up next",
    "news list",
    "aktualnosci lista",
  ]),
  named("html/tags", UNSURE, "Keywords repeat names without saying anything about them.", [
    "tags",
    "tag (?:list|links|cloud)",
    "tagcloud",
    "tags links",
    "post tags",
    "entry tags",
    "keywords",
    "tagi",
    "zymos",
    "topics",
  ]),
  named("html/newsletter", UNSURE, "A form is no text.", [
    "newsletters?",
    "subscribe",
    "subscription",
    "signup",
    "sign up",
    "mailing list",
    "cta",
    "call to action",
    "promo ?box",
    "paywall",
    "piano",
    "donate",
    "donation",
    "membership",
  ]),
  named("html/author", UNSURE, "Who the author is, is not what the article says.", [
    "author (?:bio|info|box|about|profile|description|card|content)",
    "post author",
    "about (?:the )?author",
    "authorinfo",
    "author ?box",
    "bio",
    "short ?bio",
    "contributor",
    "article about the author",
    "short biography",
  ]),
  named("html/sidebar", LIKELY, "A side column is about other things.", [
    "sidebar",
    "side",
    "aside",
    "side ?bar",
    "right (?:rail|col|column)",
    "widgets?",
    "rail",
    "complementary",
    "sidecol",
    "side ?column",
  ]),
  named("html/footer", LIKELY, "A page's footer is the same on every page.", [
    "footer",
    "foot",
    "page footer",
    "site footer",
    "contentinfo",
    "bottom bar",
    "copyright",
    "disclaimer",
    "colophon",
    "stopka",
  ]),
  named("html/advertisement", UNSURE, "Advertisements are not the article.", [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "advertising",
    "adsbygoogle",
    "banner",
    "banners",
    "promo",
    "promotion",
    "sponsor",
    "sponsored",
    "dfp",
    "ad (?:slot|unit|container|wrapper|disclaimer)",
    "wpcnt",
    "reklama",
    "notification",
    "notice bar",
    "message bar",
  ]),
  named("html/actions", UNSURE, "Buttons and service links are no text.", [
    "print",
    "drukuj",
    "spausdinti",
    "toolbar",
    "tools",
    "(?:post|article) tools",
    "actions?",
    "buttons?",
    "btn",
    "font size",
    "accessibility",
    "wcag",
    "dostepnosc",
    "modal",
    "popup",
    "pop up",
    "overlay",
    "lightbox",
    "scrim",
    "tooltip",
    "dropdown",
    "login",
    "search",
    "searchform",
    "player controls",
    "control panel",
    "slidecount",
    "rating",
    "ratings",
    "votes",
    "poll",
  ]),
  named("html/metrics", UNSURE, "A publication record belongs to the page.", [
    "metka",
    "metryka",
    "metryczka",
    "rejestr zmian",
  ]),
];

/** The rule that an element falls under; undefined for one that may hold text. `share` is its part of the page's running text. */
export const nodeRuleOf = (node: HtmlNode, share: number): NodeRule | undefined => {
  const hints = hintsOf(node);
  return NODE_RULES.find((rule) => share <= rule.limit && rule.test(node, hints));
};

/** Tells whether an element holds readers' comments; there can be far more of them than of the article. */
export const isComments = (node: HtmlNode): boolean => COMMENTS?.test(node, hintsOf(node)) ?? false;

const COMMENTS = NODE_RULES.find((rule) => rule.id === "html/comments");
