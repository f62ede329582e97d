import { defineFrame } from "../frame.ts";

/** How Polish releases tell of concert events. */
export const concertPl = defineFrame({
  id: "concert/pl",
  type: "concert",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "zagra(ł|ła|ło|li|ły)|zaśpiewa(ł|ła|li|ły)|koncertowa(ł|ła|li|ły)|wyśpiewa(ł|ła|li)|wyśpiewały|przygrywa(ł|ła|li)|da(ł|ła|li|ły) koncert|dali koncert|umuzykalni(ł|ła)|wykona(ł|ła|li) (utwory|pieśni|hymn)",
        future: "zagra|zagrają|zaśpiewa|zaśpiewają|da koncert|dadzą koncert",
        infinitive: "zagrać",
      },
      without: "mecz*|rol(ę|e|i)|turniej*|na nosie|drużyn*|finał*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: { past: "wystąpi(ł|ła|ło|li|ły)", future: "wystąpi|wystąpią" },
      object:
        "koncert*|zespół|zespoły|orkiestr*|chór*|scen*|solist*|muzyczn*|występ*|kapel*|artyst*|grup*|orkiestra|kwartet*|kwintet*|tri(o|a)|wokalist*|pianist*|skrzyp*|muzyk*|recital*|big band|wokaln*|pieśni*",
      without: "z wnioskiem|z pomysłem|z inicjatywą|z apelem|z prośbą|z przemówieniem|w imieniu",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  nouns: [
    {
      forms:
        "koncert(|u|em|y|ów|cie|ami)|recital(|u|em|e|i)|recitalem|potańcówk(a|i|ę)|śpiewogr(a|y)|wspólne śpiewanie|koncertowani(e|a)|występ(|y|u|em|ów) (zespołu|chóru|orkiestry|studentów|artystów|uczniów|dzieci|grupy|kapeli|solistów)",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: "na koncercie|na recitalu",
      told: true,
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  examples: [
    { text: "Na rynku ⟦odbył się koncert⟧ orkiestry." },
    { text: "W sobotę ⟦zagrała orkiestra⟧ dęta." },
    { text: "Na scenie ⟦wystąpił zespół⟧ z Bergen." },
    { text: "⟦Koncert⟧ chóru ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Koncert został odwołany⟧ z powodu burzy.", modality: "cancelled" },
    { text: "Uroczystość ⟦zakończył koncert⟧ kwartetu." },
  ],
  counterExamples: [
    { text: "Radny wystąpił z wnioskiem o remont.", because: "a motion that is made" },
    { text: "Drużyna zagrała mecz w Opolu.", because: "a match has its own type" },
    { text: "Sala koncertowa jest w remoncie.", because: "a building" },
    { text: "Aktor zagrał główną rolę.", because: "a part that is played" },
  ],
});
