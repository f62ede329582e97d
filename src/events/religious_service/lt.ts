import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of religious service events. */
export const religiousServiceLt = defineFrame({
  id: "religious_service/lt",
  type: "religious_service",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "aukojo|laikė|celebravo|vedė|koncelebravo|vadovavo|atnašavo",
        passive: "aukot(os|as)|aukojam(os)|laikomos|laikyt(os)|atnašaut(os)",
        present: "aukoja|laiko",
        future: "aukos|laikys|celebruos|ves",
      },
      object: "mišias|mišios|mišių|mišioms|pamaldas|pamaldos|pamaldoms|liturgij*|maldą|maldai|procesijai|apeigas",
      without: "gido|ekskursij*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: {
        past: "meldėsi|pasimeldė|konsekravo",
        passive: "melstasi|pasimelsta|konsekruot(as|a)",
        future: "melsis|konsekruos",
      },
      object: "bažnyči*|katedr*|koplyč*|šventov*|sinagog*|cerkv*|kirch*|kapin*|už",
      roles: { subject: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "mišios|mišių|pamald(os|ų|as)|procesij(a|os|ą)|šv mišios|liturgij(a|os)|maldos (vakaras|vakaro|valanda|valandos)|atlaid(ai|ų|us)|rekolekcij(os|ų)|krikštynos",
      notBefore: "knyg*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: "mišiose|pamaldose|procesijoje|atlaiduose|liturgijoje",
      told: true,
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  examples: [
    { text: "Katedroje ⟦aukotos šv. Mišios⟧." },
    { text: "⟦Mišias aukojo vyskupas⟧ Jonas Girnius." },
    { text: "Šventę ⟦užbaigė pamaldos⟧." },
    { text: "⟦Mišios vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Procesija atšaukta⟧.", modality: "cancelled" },
    { text: "Sekmadienį bažnyčioje ⟦vyko ekumeninės pamaldos⟧." },
    { text: "⟦Katedroje melstasi⟧ už taiką." },
    { text: "Evangelikų bažnyčioje ⟦pamaldas laikė⟧ kunigė Ona Beržė." },
  ],
  counterExamples: [
    { text: "Mišių laikas skelbiamas lentoje.", because: "nothing is said to be held" },
    { text: "Mišrus choras repetavo.", because: "another word" },
    { text: "Jis aukojo pinigų.", because: "money that is given" },
    { text: "Mišios neaukotos.", because: "a negated verb" },
  ],
});
