import { defineFrame } from "../frame.ts";

/** How Polish releases tell of founding events. */
export const foundingPl = defineFrame({
  id: "founding/pl",
  type: "founding",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "powoła(ł|ła|li|ły)|założy(ł|ła|li|ły)|utworzy(ł|ła|li|ły)|ustanowi(ł|ła|li)|powsta(ł|ła|ło|ły)|zainicjowa(ł|ła|li)",
        impersonal: "powołano|założono|utworzono|ustanowiono",
        passive: "powołan(y|a|e|o)|założon(y|a|e|o)|utworzon(y|a|e|o)|ustanowion(y|a|e)|zainicjowan(y|a|e)",
        future: "powstanie|powoła|utworzy",
        noun: "powołani(e|a|u)|założeni(e|a|u)|utworzeni(e|a|u)|powstani(e|a) (komitetu|stowarzyszenia|sieci|związku)",
      },
      object:
        "bibliotek*|teatr*|chór*|orkiestr*|gazet*|szpital*|komitet*|komisj*|stowarzyszen*|fundacj*|związ*|związek|konwent*|sieć|sieci|klub*|zespół|zespoł*|instytucj*|organizacj*|spółk*|towarzystw*|izb(a|ę)|rad(ę|a) (młodzieżow*|seniorów|programow*|społeczn*)|młodzieżow* rad*|radę|kolegium|kapituł*|koło gospodyń|szkoł*|muze*|uniwersytet*|instytut*|straż*|parafi*",
      without:
        "stanowisk*|na przewodniczącego|na przewodniczącą|na zastępcę|na członka|na prezesa|na skarbnika|na komendanta|na kierownika|dyrektor*|powołując*|współprac*|wystaw*",
      roles: { subject: "founder", by: "initiator" },
    },
  ],
  nouns: [],
  examples: [
    { text: "W 1998 roku ⟦założono stowarzyszenie⟧ miłośników kolei." },
    { text: "Rada ⟦powołała komisję⟧ do spraw sportu." },
    { text: "⟦Powstał komitet⟧ obchodów." },
    { text: "Fundacja ⟦została utworzona⟧ w maju 2010 r." },
    { text: "We wrześniu ⟦powstanie klub⟧ seniora.", modality: "planned" },
    { text: "Mieszkańcy ⟦utworzyli spółkę⟧ wodną." },
  ],
  counterExamples: [
    { text: "Burmistrz powołał dyrektora na stanowisko.", because: "an appointment has its own type" },
    { text: "Nie powołano żadnej komisji.", because: "a negated verb" },
    { text: "Stowarzyszenie działa od lat.", because: "a state" },
    { text: "Założył płaszcz i wyszedł.", because: "another meaning" },
  ],
});
