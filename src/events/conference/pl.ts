import { defineFrame } from "../frame.ts";

/** How Polish releases tell of conference events. */
export const conferencePl = defineFrame({
  id: "conference/pl",
  type: "conference",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obradował|debatował|dyskutował|wykładał",
        impersonal: "dyskutowano|debatowano|obradowano",
        future: "będą (obradować|debatować|dyskutować)|będzie obradować",
      },
      object:
        "kongres*|konferencj*|zjazd*|sympozj*|forum|seminari*|panel|panelu|paneliś*|szczyt|szczycie|ekspert*|eksperc*|naukowc*|badacz*|prelegen*",
      without: "rad(a|y|zie)|radn*|sesj*|komisj*|sejmik*|prasow*",
      dated: true,
      roles: { subject: "speaker" },
    },
  ],
  nouns: [
    {
      forms:
        "konferencj(a|i|ę|ą|e|ach|om|ami)|webinari(um|a)|webinar(|u)|konwent(|u|em) (nauki|samorządowy|regionów)|zgromadzeni(e|a|u|em) ogóln(e|ego|ym)|dni nauki|kongresem|forach|sesj(a|i|ę) naukow(a|ej|ą)|sympozjów|okrągły stół ekspertów|hackathon(|u)|forum|kongres(|u|em|ie)|seminari(um|a)|sympozj(um|a)|zjazd(|u|em)|szczyt(|u|em)|panel(|u|em) (dyskusyjny|ekspercki|dyskusyjnego)|debat(a|y|ę|ą)|warsztat(y|ów) (eksperckie|eksperckich)|dni (przedsiębiorczości|samorządu|nauki)|spotkani(e|a|u) (ekspertów|branżowe)|sesj(a|i|ę) (plenarna|plenarnej) kongresu|wykład(|u|y|ów)|prelekcj(a|i|ę)|odczyt(|u)|mówc(y|ów) kongresu",
      without: "prasow*|internetow*|dyskusyjne forum|przejazd autokaru|szczyt (góry|formy|sezonu)",
      roles: { subject: "speaker", of: "organizer", by: "organizer" },
    },
    {
      forms: "na konferencji|na kongresie|na seminarium|na sympozjum|na zjeździe|na szczycie|na forum",
      without: "prasow*|na forum publicznym",
      told: true,
      roles: { subject: "speaker", of: "organizer", by: "organizer" },
    },
  ],
  examples: [
    { text: "W Opolu ⟦odbyła się konferencja⟧ naukowa." },
    { text: "⟦Forum⟧ gospodarcze ⟦trwało⟧ dwa dni." },
    { text: "Burmistrz ⟦wziął udział w kongresie⟧ samorządów." },
    { text: "⟦Konferencja⟧ o energii ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Seminarium zostało odwołane⟧.", modality: "cancelled" },
    { text: "⟦Na konferencji⟧ w Radomiu 4 marca mówiono o drogach." },
    { text: "W maju 2018 r. w Opolu ⟦obradował zjazd⟧ bibliotekarzy." },
    { text: "9 czerwca 2017 r. eksperci ⟦debatowali⟧ o energetyce." },
  ],
  counterExamples: [
    { text: "Podczas konferencji prasowej rzecznik milczał.", because: "a press conference" },
    { text: "Sala konferencyjna jest na parterze.", because: "an adjective" },
    { text: "Forum internetowe działa od lat.", because: "nothing is said to be held" },
    { text: "Konferencje są potrzebne.", because: "an opinion" },
    { text: "W maju 2018 r. radni dyskutowali o szczycie inwestycyjnym.", because: "a council that debates" },
  ],
});
