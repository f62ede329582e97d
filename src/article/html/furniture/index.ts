import { byHints } from "../hints.ts";
import { type NodeRule, namesOf } from "../node-rule.ts";
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

const namedRules = byHints((words): readonly NodeRule[] => NODE_RULES.filter((rule) => rule.isNamed(words)));

/** The rules that know an element by its name. */
export const rulesByName = (node: HtmlNode): readonly NodeRule[] => namedRules(namesOf(node));

const TAGS: ReadonlySet<string> = new Set(NODE_RULES.flatMap(({ tags }) => tags));
const TESTING = NODE_RULES.filter(({ test }) => test !== undefined);

/** The rule that an element falls under; undefined for one that may hold text. `share` is its part of the page's running text. */
export const nodeRuleOf = (node: HtmlNode, share: number): NodeRule | undefined => {
  const named = rulesByName(node);
  const candidates = named.length > 0 || TAGS.has(node.tag) ? NODE_RULES : TESTING;
  return candidates.find(
    (rule) =>
      share <= rule.limit && (rule.tags.includes(node.tag) || named.includes(rule) || rule.test?.(node) === true),
  );
};
