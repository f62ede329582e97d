import { defineFrame } from "../frame.ts";

/** How Polish releases tell of exchange events. */
export const exchangePl = defineFrame({
  id: "exchange/pl",
  type: "exchange",
  language: "pl",
  verbs: [],
  nouns: [
    {
      forms: "wymian(a|y|ę|ie)",
      object: "młodzież*|uczni*|student*|szkoln*|nauczyciel*|pracownik*|urzędnik*",
      without: "wymiana doświadczeń",
      within: 4,
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms:
        "staż(|u|e|em)|szkoleni(e|a|u|ach)|praktyk(i|ach) (zawodowe|zawodowych)|obóz językowy|obozu językowego|obóz młodzieżowy|kurs językowy|warsztaty (dla młodzieży|językowe)",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
