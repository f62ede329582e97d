import { defineFrame } from "../frame.ts";

/** How Polish releases tell of sport event events. */
export const sportEventPl = defineFrame({
  id: "sport_event/pl",
  type: "sport_event",
  language: "pl",
  verbs: [
    {
      forms: { past: "wygra(ł|ła|li|ły)|zwycięży(ł|ła|li|ły)|zaj(ął|ęła|ęli|ęły)" },
      object: "bieg*|turniej*|mecz*|zawod*|maraton*|mistrzostw*|rajd*|wyścig*|regat*|puchar*|finał*",
      without: "wybor*|konkurs*|przetarg*",
      roles: { subject: "competitor" },
    },
    {
      forms: {
        past: "zmierzy(li|ły) się|wystartowa(ł|ła|li|ły)|pokona(ł|ła|li)",
        impersonal: "rozegrano",
        passive: "rozegran(y|a|e)",
        future: "wystartuje|wystartują|zmierzą się",
      },
      object:
        "bieg*|turniej*|mecz*|zawod*|maraton*|półmaraton*|mistrzostw*|rajd*|wyścig*|puchar*|regat*|zawodnik*|drużyn*",
      without: "budow*",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turniej(|u|em|e|ach)|mecz(|u|em|e)|zawod(y|ów|ach|ami)|mistrzostw(a|ach|ami)|bieg(|u|iem|i)|maraton(|u|em|ie)|półmaraton(|u)|spartakiad(a|y|ę)|rajd(|u|em)|regat(y|ach)|olimpiad(a|y|ę)|wyścig(|u|i)|rozgryw(ki|ek)|sparing(|u)",
      without: "zawodów budowlanych",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: "na turnieju|na zawodach|na mistrzostwach",
      told: true,
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  examples: [
    { text: "W hali ⟦odbył się turniej⟧ szachowy." },
    { text: "⟦Bieg⟧ uliczny ⟦odbył się⟧ w niedzielę." },
    { text: "⟦Mecz⟧ charytatywny ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Zawody odwołano⟧ z powodu upału.", modality: "cancelled" },
    { text: "Jan Lis ⟦wygrał bieg⟧ na dziesięć kilometrów." },
    { text: "W sobotę ⟦wystartuje półmaraton⟧.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Bieg wydarzeń zaskoczył wszystkich.", because: "a figure of speech" },
    { text: "Zawody medyczne są potrzebne.", because: "professions" },
    { text: "Stadion pomieści tysiąc osób.", because: "a building" },
    { text: "Puchar stoi w gablocie.", because: "a thing" },
  ],
});
