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
  examples: [
    { text: "W maju ⟦odbyła się wymiana młodzieży⟧ z Bonn." },
    { text: "Urzędnicy ⟦uczestniczyli w szkoleniu⟧ w Opolu." },
    { text: "⟦Staż⟧ dla nauczycieli ⟦rozpoczął się⟧ 4 marca." },
    { text: "⟦Wymiana uczniów odbędzie się⟧ we wrześniu.", modality: "planned" },
    { text: "⟦Szkolenie zostało odwołane⟧.", modality: "cancelled" },
    { text: "W Lesznie ⟦przeprowadzono szkolenie⟧ dla strażaków." },
  ],
  counterExamples: [
    { text: "Wymiana okien potrwa miesiąc.", because: "windows that are exchanged" },
    { text: "Wymiana doświadczeń jest ważna.", because: "a general remark" },
    { text: "Kurs euro wzrósł.", because: "a rate of exchange" },
    { text: "Ośrodek szkoleniowy jest zamknięty.", because: "an adjective" },
  ],
});
