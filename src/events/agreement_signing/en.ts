import { ACCORDS } from "../../languages/en/events/accords.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of agreement signing events. */
export const agreementSigningEn = defineFrame({
  id: "agreement_signing/en",
  type: "agreement_signing",
  language: "en",
  verbs: [
    { forms: { past: "signed for|signed on behalf of" }, roles: { subject: "signatory" } },
    {
      forms: {
        past: "signed|concluded|inked|initialled|ratified|entered into|countersigned|struck|drawn up and signed|sealed|formalised|formalized|penned",
        present: "signs|sign|seal|seals|ink|conclude",
        infinitive: "sign|conclude|ratify|enter into|seal",
        noun: "signing|conclusion|ratification",
      },
      object: ACCORDS,
      without:
        "letter of intent|letters of intent|statement of intent|declaration of intent|memorandum of intent|petition|visitors|guest book|guestbook|expression of interest|players|the seal|a seal|seal of|seal on|seals of|for the construction|on the construction|co-financing|for the repair|with the company|with company|for the extension|for the expansion|for the redevelopment|funding agreement|grant agreement|for the renovation|for the reconstruction|for the modernisation|for the delivery|for the purchase|with the contractor|contractor|treaty of versailles",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "put (their|his|her) (name|names|signature|signatures) to|put pen to paper|put (their|his|her) (signature|signatures) (on|under|below)|placed (their|his|her) (signature|signatures)|put signatures|signatures were (put|placed|affixed|added)|signatures were exchanged|the signatures of|signatures under the (document|agreement|declaration|act|charter) were (put|placed)|signatures on the (document|agreement|declaration|act|charter) were (put|placed)|added (their|his|her) (signature|signatures)|set (their|his|her) (hand|hands|signature|signatures|seal|seals) to|appended (their|his|her) (signature|signatures)|put (their|his|her) (seal|seals|initials) (to|on)|exchanged signed copies|signed on the dotted line|affixed (their|his|her) (signature|signatures)|signed up to",
        infinitive: "put (their|his|her) (name|names|signature|signatures) to|put pen to paper",
      },
      without: "letter of intent|letters of intent|declaration of intent|petition|visitors|guest book|collected",
      roles: { subject: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "renewed|reaffirmed|confirmed|extended|re-signed|prolonged|updated",
        infinitive: "renew|reaffirm|extend",
        noun: "renewal|reaffirmation",
        present: "renew|renews|reaffirm",
      },
      object:
        "agreement|agreements|declaration|treaty|pact|charter|partnership|twinning|vows|memorandum|ties of friendship|accord",
      without: "letter of intent|letters of intent",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "followed|came into force|took effect|entered into force|was made in|was reached|(has|have) been in force since|is in force since|is valid since|in force since|(has|have) been binding since",
      },
      object: "agreement|accord|treaty|charter|pact|memorandum",
      within: 8,
      without: "under the agreement|letter of intent|letters of intent",
    },
    {
      forms: {
        past: "dates from|dated from|dates back to|date from|dating from|is from|was from|is dated|bears the date|carries the date|goes back to",
      },
      object: "agreement|accord|treaty|charter|pact|memorandum",
      within: 8,
      dated: true,
      without: "letter of intent|letters of intent",
    },
    {
      forms: {
        past: "bears the (name|names|signature|signatures) of|carries the (name|names|signature|signatures) of|bore the (name|names|signature|signatures) of",
      },
      object: "agreement|accord|treaty|charter|pact|memorandum|scroll|document|declaration|it",
      roles: { object: "signatory", of: "signatory" },
    },
    {
      forms: { past: "exchanged" },
      object: "papers|documents|texts|certificates",
      objectIs: "bare",
      dated: true,
      without: "letter of intent|position papers|houses|house sale",
      roles: { subject: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "exchanged", infinitive: "exchange", noun: "exchange of" },
      object:
        "charters|twinning charters|scrolls|twinning documents|deeds|vows of|oaths|parchments|instruments of friendship|certificates of twinning",
      objectIs: "bare",
      without: "letter of intent|letters of intent|contracts on the house|position papers",
      roles: { subject: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "took|taken|sworn|swore" },
      object: "oath of friendship|oath of twinning|twinning oath|oath of partnership|twinning vows",
      objectIs: "bare",
      roles: { subject: "signatory", by: "signatory" },
    },
  ],
  nouns: [
    {
      forms:
        "twinning ceremony|twinning ceremonies|signing ceremony|charter ceremony|ceremonial signing|exchange of charters|twinning act",
      notBefore: "on the occasion|with which|programme",
      roles: { subject: "signatory", by: "signatory", of: "signatory" },
    },
    {
      forms: "formal ceremony|formal twinning|official twinning|official ceremony",
      city: true,
      without:
        "award*|medal*|prize*|opening|opened|wreath*|unveil*|memorial|inauguration|graduation|handover|naming|wedding|swearing-in",
      roles: { subject: "signatory", by: "signatory" },
    },
  ],
  examples: [
    { text: "The mayors of Derby and Ghent ⟦signed a partnership agreement⟧ on 3 May 2011." },
    { text: "The charter ⟦was signed⟧ in the town hall last week." },
    { text: "The two cities ⟦concluded an accord⟧ on culture in 1998." },
    { text: "The agreement ⟦was renewed⟧ in Bergen in 2015." },
    { text: "A memorandum ⟦will be signed⟧ on 9 October.", modality: "planned" },
    { text: "The ⟦signing of the declaration⟧ took place in the council chamber." },
    { text: "The agreement ⟦is to be signed⟧ in Bath next year.", modality: "planned" },
    { text: "The mayors ⟦put their names to⟧ a twinning charter." },
    { text: "The ⟦agreement⟧ with Bonn ⟦dates from⟧ 1998." },
    { text: "The ⟦charter bears the signature of⟧ Anna Brook." },
    { text: "The ⟦agreement⟧ itself ⟦is from⟧ 18 May 1992." },
    { text: "The mayors ⟦set their hands to⟧ a charter on 4 May." },
    { text: "The ⟦oath of twinning was taken⟧ on 3 May 1968." },
    { text: "⟦Twinning ceremonies were held⟧ in Celle on 3 May 1994." },
    { text: "The two mayors ⟦exchanged charters⟧ on 3 May 1994." },
    { text: "The ⟦papers were exchanged⟧ in May 1990." },
    { text: "On 4 June 2024 the ⟦cooperation plan⟧ for three years ⟦was signed⟧." },
    { text: "The mayors ⟦signed the documents⟧ in Derby on 4 June 2024." },
    { text: "The ⟦signatures under the agreement were put⟧ by Anna Brook and Jan Weber." },
  ],
  counterExamples: [
    { text: "The council agreed to sign the charter next spring.", because: "consent to sign is no signing" },
    { text: "The towns signed a letter of intent.", because: "a letter of intent has its own type" },
    { text: "No agreement was signed.", because: "what was not signed is no signing" },
    { text: "Residents signed a petition against the car park.", because: "a petition binds nobody" },
    { text: "The mayor hopes to sign an agreement with Ghent.", because: "a hope is no plan" },
    { text: "The guests signed the visitors' book.", because: "a book for guests binds nobody" },
    { text: "The neighbours exchanged letters in 1994.", because: "letters bind nobody" },
    { text: "The flat owners exchanged houses in May 1990.", because: "no accord" },
    {
      text: "The contract for the construction of the hall was signed with the contractor on 4 June 2024.",
      because: "works are an investment",
    },
  ],
});
