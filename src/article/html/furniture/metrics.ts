import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** The publication record of Polish public bulletins ("metryczka"). */
export const metrics = defineNodeRule({
  id: "html/furniture/metrics",
  reason: "A publication record belongs to the page.",
  limit: UNSURE,
  names: ["metka", "metryka", "metryczka", "rejestr zmian"],
  examples: ['<div class="metryczka">⟦Wytworzył: Jan Lis, liczba odsłon: 12⟧</div>'],
});
