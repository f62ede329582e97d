import { defineFrame } from "../frame.ts";

/** How Polish releases tell of exchange events. */
export const exchangePl = defineFrame({
  id: "exchange/pl",
  type: "exchange",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "spędzi(ł|ła|li|ły)|odby(ł|ła|li|ły)|szkoli(ł|ła|li|ły) się|przeszkoli(ł|ła|li)|praktykowa(ł|ła|li)|wyjecha(ł|ła|li|ły) na (wymianę|staż|praktyki|szkolenie|obóz)|uczy(li|ły) się",
        impersonal: "przeszkolono",
        future:
          "spędzi|spędzą|odbędą|wyjadą na (wymianę|staż|praktyki|szkolenie|obóz)|wyjedzie na (wymianę|staż|praktyki|szkolenie|obóz)",
      },
      object:
        "staż*|praktyk*|wymian*|szkoleni*|uczni*|młodzież*|licealist*|uczennic*|student*|nauczyciel*|harcerz*|obozie|kurs*",
      without: "sesj*|wakacj*|święta|spotkani*|konkurs*|koncert*|zebrani*|wystaw*|turniej*|konferencj*|wesel*",
      city: true,
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms: "wymian(a|y|ę|ie)",
      object:
        "młodzież*|uczni*|student*|szkoln*|młodych|licealist*|szkół|muzyk*|strażak*|harcerz*|polsko*|nauczyciel*|pracownik*|urzędnik*",
      without: "wymiana doświadczeń",
      within: 4,
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms:
        "staż(|u|e|em)|szkoleni(e|a|u|ach)|praktyk(i|ach) (zawodowe|zawodowych)|warsztat(y|ów|ami|ach)|stażem|praktykach|obozie (językowym|młodzieżowym|żeglarskim)|obóz żeglarski|kursie językowym|obóz językowy|obozu językowego|obóz młodzieżowy|kurs językowy",
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
