import { defineFrame } from "../frame.ts";

/** How Polish releases tell of conference events. */
export const conferencePl = defineFrame({
  id: "conference/pl",
  type: "conference",
  language: "pl",
  verbs: [],
  nouns: [
    {
      forms:
        "konferencj(a|i|ę|ą|e)|forum|kongres(|u|em|ie)|seminari(um|a)|sympozj(um|a)|zjazd(|u|em)|szczyt(|u|em)|panel(|u|em)|debat(a|y|ę|ą)|warsztat(y|ów|ami)",
      without: "prasow*",
      roles: { subject: "speaker", of: "organizer", by: "organizer" },
    },
    {
      forms: "na konferencji|na kongresie|na seminarium|na sympozjum|na zjeździe|na szczycie|na forum",
      without: "prasow*|na forum publicznym",
      told: true,
      roles: { subject: "speaker", of: "organizer", by: "organizer" },
    },
  ],
  examples: [],
  counterExamples: [],
});
