import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Forms and calls to subscribe. */
export const newsletter = defineNodeRule({
  id: "html/furniture/newsletter",
  reason: "A form is no text.",
  limit: UNSURE,
  names: [
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
    "regwall",
    "metered",
    "piano",
    "donate",
    "donation",
    "membership",
  ],
  examples: ['<div class="newsletter">⟦Get our letter every Monday⟧</div>'],
});
