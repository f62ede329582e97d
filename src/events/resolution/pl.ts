import { defineFrame } from "../frame.ts";

/** How Polish releases tell of resolution events. */
export const resolutionPl = defineFrame({
  id: "resolution/pl",
  type: "resolution",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podjął|uchwalił|przyjął|przegłosował|zatwierdził|poparł(a|y|)|poparli|zgodził się|znowelizował|uchylił|jednogłośnie przyjął",
        impersonal: "podjęto|uchwalono|przyjęto|przegłosowano|zatwierdzono|znowelizowano|uchylono",
        passive:
          "podjęt(a|e|y|ą|ej|ych)|uchwalon(a|e|y|ą|ej)|przyjęt(a|e|y|ą|ej)|przegłosowan(a|e|y)|zatwierdzon(a|e|y)",
        present: "podejmuje|uchwala|przyjmuje",
        future: "podejmie|podejmą|uchwali|uchwalą|przyjmie|przyjmą|przegłosuje|przegłosują",
        infinitive: "podjąć|uchwalić|przyjąć|przegłosować",
        noun: "podjęci(e|a|u|em)|uchwaleni(e|a|u)|przyjęci(e|a|u) (budżetu|uchwały|strategii|planu|programu)",
      },
      object:
        "uchwał*|budżet*|rezolucj*|projekt uchwały|apel|apelu|strategi*|absolutorium|radni|rada|plan (miejscowy|zagospodarowania|rozwoju)|statut*|wieloletni* prognoz*|program* (współpracy|opieki|ochrony|rewitalizacji)|regulamin utrzymania|stawki podat*",
      without:
        "delegacj*|gości|inicjatyw*|w urzędzie przyjęt*|zarządzeni*|udział|rada rodziców|rada osiedla|rada nadzorcz*|rada programow*|sejm|senat|dziec*|do szkoły|do wiadomości|do pracy|ofert*|wniosk*|zaproszeni*|pracę|ślubowani*|krytyk*|kondolencj*|komitet* organizac*|gratulacj*|wyzwani*",
      roles: { subject: "body" },
    },
    {
      forms: { past: "zapadł(a|y|o)", future: "zapadnie|zapadną" },
      object: "uchwał*|na sesji decyzj*",
      without: "wyrok*|zmrok",
    },
    {
      forms: {
        past: "udzielił|wyraził zgodę|da(ła|li) zgodę",
        impersonal: "udzielono|wyrażono zgodę",
        future: "udzieli|udzielą|wyrazi zgodę|wyrażą zgodę",
        noun: "udzieleni(e|a|u)",
      },
      object: "absolutorium|wotum|rad(a|y)|radn*|komisj*|sejmik*|zastupitelstvo",
      without: "wywiad*|pomoc*|informacj*|wyjaśnie*|rad* rodziców|rada nadzorcz*|ślubu|lekcj*|porad*|głosu",
      roles: { subject: "body" },
    },
    {
      forms: {
        past: "upoważnił|zdecydował|zagłosował za|opowiedział się za|opowiedzieli się za|nadał (nazwę|imię|statut)|odmówił|zmienił|wprowadził|ustalił|zaakceptował|postanowił|ustanowił|ogłosił|zwolnił|podniósł|podnieśli|obniżył|zabezpieczył|przeznaczył|przyznał (dotację|dotacje|środki)|zaopiniował",
        impersonal: "upoważniono|zdecydowano|postanowiono",
      },
      object:
        "rad(a|y) (miasta|miejska|miejskiej|gminy|powiatu|dzielnicy)|rada|radni|radnych|sejmik*|w uchwale|uchwał*",
      without:
        "wniosek o|petycj*|wybor*|szkoł* rada|rada rodziców|rada osiedla|rada nadzorcz*|rada programow*|przerw*|przewodniczący rady ogłosił|burmistrz zdecydował",
      roles: { subject: "body" },
    },
    {
      forms: {
        future:
          "zajmą się|zajmie się|zagłosują nad|będą głosować nad|pochylą się nad|będą głosować w sprawie|zdecydują|zdecyduje",
      },
      object: "uchwał*|budżetem|absolutori*|projektem uchwały|radni|rada (miasta|miejska|gminy|powiatu)",
      without: "w referendum|konkurs*",
      dated: true,
      roles: { subject: "body" },
    },
    {
      forms: { past: "wyraził", future: "wyrazi|wyrażą" },
      object: "rada|radni|sejmik|rady",
      without:
        "poparci*|opini*|wdzięczn*|uznan*|podziękow*|sprzeciw*|zaniepoko*|solidarn*|nadziej*|rodziców|nadzorcz*|osiedl*|obaw*|żal|podziw*|radość|wątpliwoś*|zainteresowan*",
      roles: { subject: "body" },
    },
    {
      forms: {
        past: "nadał|zmienił|rozwiązał|uchylił|utworzył|ustanowił|włączył|wypowiedział|zawiesił|przekształcił|zlikwidował",
        impersonal:
          "nadano|rozwiązano|utworzono|ustanowiono|uchylono|zlikwidowano|przyjęto|zmieniono|zniesiono|wypowiedziano|przekształcono",
      },
      object: "uchwałą|mocą uchwały|na mocy uchwały|w drodze uchwały|decyzją (rady|radnych)",
      without: "unieważni*",
      roles: { subject: "body" },
    },
    {
      forms: { past: "głosował|opowiedział się|zagłosował|był|poparł(a|o)", impersonal: "głosowano" },
      object: "za (uchwałą|przyjęciem|projektem uchwały|budżetem|podjęciem)|uchwałę poparł*",
      without: "w referendum|konkurs*|jeśli",
      result: true,
    },
  ],
  nouns: [
    {
      forms: "głosowani(e|a|u) (nad|w sprawie) (uchwałą|budżetem|absolutorium|projektem|uchwały|absolutorium)",
      roles: { subject: "body" },
    },
    {
      forms: "(uchwałą|na mocy uchwały|mocą uchwały|decyzją radnych|decyzją rady|zgodnie z uchwałą|w drodze uchwały)",
      object: "z dnia|z|podjęt*|przyjęt*",
      within: 6,
      without: "unieważni*|projekt*|zostanie|będzie",
      told: true,
      dated: true,
      roles: { subject: "body" },
    },
  ],
  examples: [
    { text: "Rada Miejska ⟦podjęła uchwałę⟧ w sprawie herbu." },
    { text: "Radni ⟦przyjęli budżet⟧ na 2019 rok." },
    { text: "⟦Uchwalono plan zagospodarowania⟧ osiedla." },
    { text: "Rada ⟦wyraziła zgodę⟧ na zawarcie umowy." },
    { text: "Rada ⟦podejmie uchwałę⟧ 9 maja.", modality: "planned" },
    { text: "Uchwała ⟦została podjęta⟧ jednogłośnie." },
    { text: "⟦Uchwała⟧ w sprawie herbu ⟦zapadła⟧ jednogłośnie." },
    { text: "Rada Powiatu ⟦ustanowiła rok 2025⟧ rokiem Jana Lisa." },
    { text: "Rada ⟦przegłosuje budżet⟧ 20 grudnia 2024 r.", modality: "planned" },
    { text: "⟦Uchwałą z 24 maja 2012 r.⟧ rada zmieniła statut gminy." },
    { text: "Radni ⟦zajmą się budżetem⟧ 19 grudnia 2024 r.", modality: "planned" },
    { text: "Zgodę na sprzedaż działki ⟦wyrazili radni⟧ w maju 2019 r." },
    { text: "4 maja 2019 r. ⟦za uchwałą głosowało⟧ czternastu radnych." },
  ],
  counterExamples: [
    { text: "Nie podjęto żadnej uchwały.", because: "a negated verb" },
    { text: "Burmistrz przyjął delegację.", because: "guests who are received" },
    { text: "Uchwały publikuje dziennik urzędowy.", because: "nothing is adopted" },
    { text: "Drużyna wzięła udział w konkursie.", because: "taking part is no act" },
    { text: "Rada rodziców przyjęła plan wycieczek.", because: "parents are no council" },
    { text: "Uchwałę odrzucono stosunkiem głosów 12 do 7.", because: "what is rejected is not adopted" },
    { text: "Rada rodziców wyraziła wdzięczność nauczycielom.", because: "parents are no council" },
    { text: "Radni wyrazili nadzieję, że droga powstanie.", because: "a hope is no act" },
  ],
});
