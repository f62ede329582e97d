import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Advertisements. */
export const advertisement = defineNodeRule({
  id: "html/furniture/advertisement",
  reason: "Advertisements are not the article.",
  limit: UNSURE,
  names: [
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
  ],
  examples: ['<div class="ad-slot">⟦Buy two, pay one⟧</div>'],
});
