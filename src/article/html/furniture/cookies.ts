import { defineNodeRule } from "../node-rule.ts";
import { LIKELY } from "../shares.ts";

/** Cookie and privacy notices. */
export const cookies = defineNodeRule({
  id: "html/furniture/cookies",
  reason: "A cookie notice is the site's.",
  limit: LIKELY,
  names: [
    "cookies?",
    "gdpr",
    "rodo",
    "consent",
    "ciasteczka",
    "slapukai",
    "privacy (?:notice|policy|overview|popup)",
    "cli modal",
  ],
  examples: ['<div class="cookie-notice">⟦Serwis używa plików cookies.⟧ <button>OK</button></div>'],
});
