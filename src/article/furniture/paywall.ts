import { findPaywall } from "../vocabulary.ts";
import { defineFurniture } from "./rule.ts";

/** What asks the reader to pay or to sign in before the rest. */
export const paywall = defineFurniture({
  id: "furniture/paywall",
  reason: "An offer to read on for money says nothing about the event.",
  longest: 260,
  count: ({ drafts, firstProse, lastProse }, index) => {
    const text = drafts[index]?.text ?? "";
    // Between two paragraphs of an article somebody may be quoted on subscriptions.
    const isInside = index > firstProse && index < lastProse && text.length > 120;
    return !isInside && findPaywall(text) !== -1 ? 1 : 0;
  },
  examples: [
    "Rada miasta przyjęła w poniedziałek budżet na przyszły rok, po raz pierwszy od dekady jednogłośnie i bez poprawek.\n\n⟦Dalsza część artykułu dostępna dla prenumeratorów.⟧",
    "The council adopted the budget for next year on Monday, for the first time in a decade unanimously and without amendments.\n\n⟦Subscribe to continue reading this story.⟧\n\n⟦Already a subscriber? Log in.⟧",
    "Taryba pirmadienį patvirtino kitų metų biudžetą, pirmą kartą per dešimtmetį vienbalsiai ir be jokių pataisų.\n\n⟦Norėdami skaityti toliau, prisijunkite.⟧",
  ],
  counterExamples: [
    {
      text: "The library asks subscribers to return their books by Friday.",
      because: "subscribers alone are no offer",
    },
  ],
});
