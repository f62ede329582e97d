import type { NodeRule } from "../node-rule.ts";
import type { HtmlNode } from "../tree.ts";
import { actions } from "./actions.ts";
import { advertisement } from "./advertisement.ts";
import { author } from "./author.ts";
import { comments } from "./comments.ts";
import { controls } from "./controls.ts";
import { cookies } from "./cookies.ts";
import { footer } from "./footer.ts";
import { hidden } from "./hidden.ts";
import { invisible } from "./invisible.ts";
import { metrics } from "./metrics.ts";
import { navigation } from "./navigation.ts";
import { nestedArticle } from "./nested-article.ts";
import { newsletter } from "./newsletter.ts";
import { related } from "./related.ts";
import { share } from "./share.ts";
import { sidebar } from "./sidebar.ts";
import { tags } from "./tags.ts";

/** Elements that are no part of an article; the first rule that fits has it. */
export const NODE_RULES: readonly NodeRule[] = [
  invisible,
  hidden,
  nestedArticle,
  comments,
  navigation,
  cookies,
  share,
  related,
  tags,
  newsletter,
  author,
  sidebar,
  footer,
  advertisement,
  actions,
  metrics,
  controls,
];

/** The rule that an element falls under; undefined for one that may hold text. `share` is its part of the page's running text. */
export const nodeRuleOf = (node: HtmlNode, share: number): NodeRule | undefined =>
  NODE_RULES.find((rule) => share <= rule.limit && rule.test(node));
