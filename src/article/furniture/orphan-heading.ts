import { defineFurniture } from "./rule.ts";

/** A heading after which nothing comes: what it headed was furniture. */
export const orphanHeading = defineFurniture({
  id: "furniture/orphan-heading",
  reason: "A heading over nothing headed something that was left out.",
  count: ({ drafts, lastProse }, index) =>
    index > lastProse && lastProse !== -1 && index === drafts.length - 1 && drafts[index]?.kind === "heading" ? 1 : 0,
  examples: [
    "Rada miasta przyjęła w poniedziałek budżet na przyszły rok, po raz pierwszy od dekady jednogłośnie i bez poprawek.\n\n⟦### Plan obrad⟧",
  ],
  counterExamples: [
    { text: "## Program\n\nW sobotę o godz. 12 zagra orkiestra.", because: "something comes after it" },
  ],
});
