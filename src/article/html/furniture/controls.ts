import { defineNodeRule } from "../node-rule.ts";
import { UNSURE } from "../shares.ts";

/** Buttons and fields. */
export const controls = defineNodeRule({
  id: "html/furniture/controls",
  reason: "Controls are there to be used, not read.",
  limit: UNSURE,
  tags: ["button", "input", "label", "dialog"],
  examples: ["<button>⟦Wyślij zgłoszenie do urzędu⟧</button>"],
});
