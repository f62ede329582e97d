import type { Draft } from "../draft.ts";
import { isCommentsLabel } from "../vocabulary.ts";
import { isProse } from "./prose.ts";
import { defineFurniture } from "./rule.ts";

const LONGEST = 90;
/** Before its comments an article has at least one paragraph and so many characters. */
const SHORTEST_ARTICLE = 200;

const isHead = (draft: Draft, label: string): boolean =>
  (draft.kind === "heading" || draft.strong || draft.text.length < 40) && isCommentsLabel(label, draft.text);

const hasArticle = (drafts: readonly Draft[]): boolean =>
  drafts.some(isProse) && drafts.reduce((sum, draft) => sum + draft.text.length, 0) >= SHORTEST_ARTICLE;

/** The heading over readers' comments, and everything below it. */
export const comments = defineFurniture({
  id: "furniture/comments",
  reason: "What readers write below an article is not the article.",
  longest: LONGEST,
  count: ({ drafts, labels }, index) => {
    const draft = drafts[index];
    if (!draft || !isHead(draft, labels[index] ?? "") || !hasArticle(drafts.slice(0, index))) return 0;
    return drafts.length - index;
  },
  examples: [
    "Rada miasta przyjęła w poniedziałek budżet na przyszły rok, po raz pierwszy od dekady jednogłośnie i bez poprawek, a burmistrz podziękował radnym za zgodną pracę nad dokumentem. Najwięcej pieniędzy pójdzie na remont szkół, przedszkoli i dróg w starej części miasta.\n\n⟦## Komentarze (2)⟧\n\n⟦Jan: Wreszcie ktoś pomyślał o szkołach, gratuluję wszystkim radnym tej bardzo dobrej i potrzebnej decyzji.⟧",
    "Taryba pirmadienį patvirtino kitų metų biudžetą, pirmą kartą per dešimtmetį vienbalsiai ir be pataisų, o meras padėkojo tarybos nariams už darną rengiant dokumentą. Daugiausia lėšų teks mokykloms, vaikų darželiams ir keliams senojoje miesto dalyje.\n\n⟦**Rašyti komentarą**⟧\n\n⟦Jonas: pagaliau kažkas pagalvojo apie mokyklas, sveikinu visus tarybos narius su šiuo sprendimu.⟧",
    "The council adopted the budget for next year on Monday, for the first time in a decade unanimously and without amendments, and the mayor thanked the members for working together. Most of the money will go to schools, nurseries and the roads of the old town.\n\n⟦### 3 responses to “The budget”⟧\n\n⟦John: at last somebody thought of the schools, well done to everybody who voted for this very good budget.⟧",
  ],
  counterExamples: [
    {
      text: "## Comments\n\nThe mayor commented on the budget at length on Monday, and thanked the members of the council for working together.",
      because: "a heading above the text heads the text",
    },
    {
      text: "The council adopted the budget for next year on Monday, for the first time in a decade unanimously and without amendments, and the mayor thanked the members for working together. Most of the money will go to schools, nurseries and the roads of the old town.\n\n## Comments by the opposition\n\nThe opposition praised the schools, but found the sum that the town sets aside for the roads far too small.",
      because: "whose comments they are makes them news",
    },
  ],
});
