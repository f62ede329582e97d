import { defineNodeRule } from "../node-rule.ts";
import { NEARLY_SURE } from "../shares.ts";
import { isHidden } from "../visible.ts";

/** Elements that their own attributes hide. */
export const invisible = defineNodeRule({
  id: "html/furniture/invisible",
  reason: "The page hides it from its readers.",
  limit: NEARLY_SURE,
  test: isHidden,
  examples: [
    '<p style="display: none">⟦Szablon artykułu z przykładową treścią⟧</p>',
    "<p hidden>⟦Draft text of an editor⟧</p>",
  ],
});
