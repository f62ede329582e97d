import { defineFrame } from "../frame.ts";

/** How Polish releases tell of sport event events. */
export const sportEventPl = defineFrame({
  id: "sport_event/pl",
  type: "sport_event",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wygra(ł|ła|ło|li|ły)|zwycięży(ł|ła|li|ły)|zaj(ął|ęła|ęli|ęły)|triumfowa(ł|ła|li|ły)|wywalczy(ł|ła|li|ły)|przegra(ł|ła|li|ły)|strzeli(ł|ła|li)|zremisowa(ł|ła|li|ły)|obroni(ł|ła|li) tytuł|powędrowa(ł) do",
      },
      object:
        "bieg*|turniej*|mecz*|zawod*|maraton*|mistrzostw*|rajd*|wyścig*|regat*|puchar*|finał*|klas(ie|yfikacji)|kategorii|bramk*|gol*|miejsce|setach|rozgryw*|półmaraton*|sparing*|dystansie",
      without: "wybor*|projekt*|budżet*|rankin*|kandydat*|głos*|literack*|plastyczn*|konkurs*|przetarg*",
      roles: { subject: "competitor" },
    },
    {
      forms: {
        past: "zmierzy(ło|li|ły) się|wystartowa(ł|ła|ło|li|ły)|pokona(ł|ła|ło|li|ły)|ściga(ł|ła|ło|li|ły) się|rywalizowa(ł|ła|ło|li|ły)|walczy(ło|li|ły)|pobieg(ł|ła|ło|li|ły)|rozegra(ł|ła|li|ły)|przebieg(ł|ła|ło|li)|stanę(ło|li|ły) na starcie|na starcie stanę(ło|li|ły)|ukończy(ł|ła|ło|li)|gra(li|ły) (o|w)",
        impersonal: "rozegrano",
        passive: "rozegran(y|a|e)",
        future:
          "wystartuje|wystartują|zmierzą się|pobiegną|pobiegnie|zmierzy się|będą rywalizować|powalczą|będą walczyć|rozegrają|zagrają mecz|pojadą w wyścigu",
        infinitive: "rozegrać|wystartować",
      },
      object:
        "bieg*|turniej*|mecz*|zawod*|maraton*|półmaraton*|mistrzostw*|rajd*|wyścig*|puchar*|regat*|zawodnik*|drużyn*|piłkarz*|biegacz*|kolarz*|załóg|załog*|żeglarz*|sportow*|szachist*|pływa(ków|cy|cki)|siatkar*|koszykar*|turnieju|seta|sparing*|rozgryw*|spływ*|kilometr*|półfinał*",
      without: "budow*",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turniej(|u|em|e|ach)|mecz(|u|em|e)|zawod(y|ów|ach|ami)|mistrzostw(a|ach|ami)|bieg(|u|iem|i)|maraton(|u|em|ie)|półmaraton(|u|em|ie)|biegu|turniejów|spływ(|u|em)|triathlon(|u|ie)|derby|igrzysk(a|ach)|wyścigiem|kryterium kolarski(e|ego)|gal(a|i|ę) boksu|meczów|marszobieg(|u)|spartakiad(a|y|ę)|rajd(|u|em)|regat(y|ach)|olimpiad(a|y|ę)|wyścig(|u|i|ach)|rozgryw(ki|ek)|sparing(|u)",
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
