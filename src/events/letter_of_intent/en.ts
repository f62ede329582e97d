import { defineFrame } from "../frame.ts";

/** How English releases tell of letter of intent events. */
export const letterOfIntentEn = defineFrame({
  id: "letter_of_intent/en",
  type: "letter_of_intent",
  language: "en",
  verbs: [
    {
      forms: {
        past: "signed|concluded|inked|initialled|ratified|entered into|exchanged|agreed|drew up|handed over|countersigned|penned|put (their|his|her) (name|names|signature|signatures) (to|under|on|below)|placed (their|his|her) (name|names|signature|signatures)|signatures were (put|placed)|sealed|issued|adopted",
        present: "signs|sign|exchange",
        infinitive: "sign|conclude|ratify|enter into|exchange",
        noun: "signing|conclusion|exchange",
      },
      object:
        "letter of intent|letters of intent|statement of intent|declaration of intent|memorandum of intent|letter of cooperation intent|expression of intent|statements of intent|agreement of intent|protocol of intent|protocol of intentions|letter of intentions|letters of intentions|declaration of intentions|memorandum of intentions|letter on intent",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "followed|dates from|dated from|came first|preceded" },
      object: "letter of intent|letters of intent|declaration of intent",
      within: 8,
    },
    {
      forms: {
        past: "declared (their|its|an) (intention|intent|readiness)|expressed (their|its|an) (intention|intent)|announced (their|its) intention",
      },
      object: "cooperat*|co-operat*|partner*|twin*|letter signed|friendship",
      roles: { subject: "signatory" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The two mayors ⟦signed a letter of intent⟧ in Galway." },
    { text: "A ⟦letter of intent was signed⟧ on 6 June 2017." },
    { text: "The ⟦signing of the letter of intent⟧ took place in 2014." },
    { text: "A letter of intent ⟦will be signed⟧ on 15 September.", modality: "planned" },
    { text: "In March the cities ⟦signed a declaration of intent⟧." },
    { text: "A statement of intent ⟦is to be signed⟧ in May 2026.", modality: "planned" },
    { text: "In 2012 the towns ⟦exchanged letters of intent⟧." },
    { text: "The towns ⟦declared their intention⟧ to cooperate on 3 May 2012." },
    { text: "The mayors ⟦put their signatures under the letter of intent⟧ on 4 June 2024." },
    { text: "A ⟦protocol of intentions was signed⟧ in Bonn in 2012." },
  ],
  counterExamples: [
    { text: "The mayors signed an agreement.", because: "an agreement has its own type" },
    { text: "The council wants to sign a letter of intent.", because: "a wish is no event" },
    { text: "No letter of intent was signed.", because: "what was not signed is no event" },
    { text: "The mayor received a letter from a school.", because: "another kind of letter" },
    { text: "The mayor declared his intention to retire.", because: "nothing is agreed" },
  ],
});
