import { defineFrame } from "../frame.ts";

/** How Polish releases tell of resolution events. */
export const resolutionPl = defineFrame({
  id: "resolution/pl",
  type: "resolution",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podję(ła|li|ły)|podjął|uchwali(ł|ła|li|ły)|przyję(ła|li|ły)|przyjął|przegłosowa(ł|ła|li)|zatwierdzi(ł|ła|li)|odrzuci(ł|ła|li)|poparł(a|y|)|poparli|zgodzi(ły|ła|li) się",
        impersonal: "podjęto|uchwalono|przyjęto|przegłosowano|zatwierdzono|odrzucono",
        passive: "podjęt(a|e|y|ą|ej)|uchwalon(a|e|y|ą)|przyjęt(a|e|y|ą|ej)",
        future: "podejmie|uchwali|przyjmie",
        infinitive: "podjąć|uchwalić|przyjąć",
        noun: "podjęci(e|a|u|em)|uchwaleni(e|a|u)|przyjęci(e|a|u)",
      },
      object:
        "uchwał*|budżet*|rezolucj*|projekt uchwały|apel|apelu|strategi*|absolutorium|radni|rada|plan (miejscowy|zagospodarowania|rozwoju)",
      without: "delegacj*|gości|inicjatyw*|w urzędzie przyjęt*|zarządzeni*|udział",
      roles: { subject: "body" },
    },
    {
      forms: {
        past: "udzieli(ł|ła|li)|wyrazi(ł|ła|li|ły) zgodę|wyraziła zgodę|da(ła|li) zgodę",
        impersonal: "udzielono|wyrażono zgodę",
      },
      object: "absolutorium|wotum|rad(a|y)|radn*|komisj*|sejmik*|zastupitelstvo",
      roles: { subject: "body" },
    },
    {
      forms: {
        past: "upoważni(ł|ła|li)|zdecydowa(ła|li)|zagłosowa(ła|li) za|opowiedzie(li|ła) się za|nada(ła|li) (nazwę|imię|statut)|odmówi(ła|li)|zmieni(ła|li)|wprowadzi(ła|li)|ustali(ła|li)|zaakceptowa(ła|li)",
        impersonal: "upoważniono|zdecydowano",
      },
      object: "rad(a|y) (miasta|miejska|miejskiej|gminy|powiatu)|rada|radni|radnych|sejmik*|w uchwale|uchwał*",
      without: "wniosek o|petycj*|szkoł* rada|rada rodziców|rada osiedla",
      roles: { subject: "body" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Rada Miejska ⟦podjęła uchwałę⟧ w sprawie herbu." },
    { text: "Radni ⟦przyjęli budżet⟧ na 2019 rok." },
    { text: "⟦Uchwalono plan zagospodarowania⟧ osiedla." },
    { text: "Rada ⟦wyraziła zgodę⟧ na zawarcie umowy." },
    { text: "Rada ⟦podejmie uchwałę⟧ 9 maja.", modality: "planned" },
    { text: "Uchwała ⟦została podjęta⟧ jednogłośnie." },
  ],
  counterExamples: [
    { text: "Nie podjęto żadnej uchwały.", because: "a negated verb" },
    { text: "Burmistrz przyjął delegację.", because: "guests who are received" },
    { text: "Uchwały publikuje dziennik urzędowy.", because: "nothing is adopted" },
    { text: "Drużyna wzięła udział w konkursie.", because: "taking part is no act" },
  ],
});
