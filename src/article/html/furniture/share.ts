import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Share buttons and links to networks. */
export const share = defineNodeRule({
  id: "html/furniture/share",
  reason: "Share buttons are no text.",
  limit: UNSURE,
  names: [
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
  ],
  examples: ['<div class="social-share">⟦Share this with your friends⟧</div>'],
});
