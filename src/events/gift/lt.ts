import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of gift events. */
export const giftLt = defineFrame({
  id: "gift/lt",
  type: "gift",
  language: "lt",
  verbs: [
    {
      forms: { past: "padovanojo|dovanojo|apdovanojo dovanomis", future: "padovanos" },
      without: "tradicij*|patirt*|laik(ą|o)",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "įteikė|padovanojo|dovanojo|perdavė|apjuosė|atidavė|paaukojo|apsikeitė",
        passive: "padovanot(as|a|i|os)|įteikt(as|a|i|os)|perduot(as|a|i|os)",
        future: "padovanos|įteiks|perduos|dovanos",
        infinitive: "padovanoti",
      },
      object:
        "dovan*|suvenyr*|paveiksl*|knyg*|vėliav*|juost*|ritin*|album*|skulptūr*|atminim*|automobil*|įrang*|kopij*|drož*|simbol*",
      without: "premij*|vard(as|o|ą)|medal*|apdovanojim*|padėk*|ordin*|diplom*|regalij*|tradicij*|patirt*",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: { past: "gavo|sulaukė" },
      object: "dovan(ą|ų|as)|suvenyr*",
      roles: { subject: "recipient", from: "giver" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Svečiai merui ⟦padovanojo paveikslą⟧." },
    { text: "Delegacija ⟦įteikė suvenyrą⟧ šeimininkams." },
    { text: "Mokykla ⟦gavo dovanų⟧: knygų." },
    { text: "Ligoninei ⟦perduotas automobilis⟧." },
    { text: "Miestas ⟦padovanos knygų⟧ gegužės 9 d.", modality: "planned" },
    { text: "Ambasadorė muziejui ⟦perdavė skulptūrą⟧." },
  ],
  counterExamples: [
    { text: "Meras įteikė medalius.", because: "an award has its own type" },
    { text: "Parduotuvėje yra dovanų.", because: "gifts for sale" },
    { text: "Jis perdavė tradicijas vaikams.", because: "traditions are no gift" },
    { text: "Dovanos neįteiktos.", because: "a negated verb" },
  ],
});
