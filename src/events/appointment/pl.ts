import { defineFrame } from "../frame.ts";

/** How Polish releases tell of appointment events. */
export const appointmentPl = defineFrame({
  id: "appointment/pl",
  type: "appointment",
  language: "pl",
  verbs: [
    {
      forms: { present: "kieruje|pełni funkcję|sprawuje funkcję|szefuje" },
      since: true,
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "powoła(ł|ła|li|ły)|mianowa(ł|ła|li)|wyznaczy(ł|ła|li)|nominowa(ł|ła|li)|desygnowa(ł|ła|li)|awansowa(ł|ła|li)|zatrudni(ł|ła|li)|powierzy(ł|ła|li|ły)",
        impersonal: "powołano|mianowano|wyznaczono|nominowano|powierzono",
        passive: "powołan(y|a|e|i|ego|ą|ej)|mianowan(y|a|i|ego)|powołując(e|y|a)|wyznaczon(y|a)|nominowan(y|a)",
        future: "powoła|powołają|mianuje",
        infinitive: "powołać|mianować",
        noun: "powołani(e|a|u|em)|mianowani(e|a|u)",
      },
      object:
        "stanowisk*|funkcj*|dyrektor*|prezes*|zastępc*|zastępczyni*|kierownik*|kierowni*|sekretarz*|skarbnik*|rzecznik*|pełnomocni*|komendant*|wojewod*|konsul*|ambasador*|ministr*|ministr(em|a)|naczelni*|doradc*|proboszcz*|rektor*|koordynator*|członk*|przewodnicząc*|wiceprezydent*|wiceburmistrz*|p o|urząd prezydenta|urząd burmistrza|obowiązk*|kurator*|redaktor*|asystent*|trener*|szef*",
      without: "mieszkańcy|wyborc*|komitet*|stowarzyszeni*|sieć|spółk*|szkoł*|nagrod*|do nagrody",
      roles: { subject: "appointer", object: "appointee", by: "appointer" },
    },
    {
      forms: {
        past: "obj(ął|ęła|ęli|ęło)|przej(ął|ęła)",
        future: "obejmie|obejmą|pokieruje|pokierują|przejmie",
        noun: "objęci(e|a|u)",
      },
      object:
        "stanowisk*|funkcj*|urząd|obowiązk*|kierownictw*|ster*|placówk*|parafi*|muze*|szkoł*|wydział*|diecezj*|biur*|kierowanie|przewodnictw*|stery|wydzial*",
      without: "obowiązkiem|patronat*|honorow*",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "zosta(ł|ła|li|ły)" },
      object:
        "dyrektorem|dyrektorką|prezesem|prezeską|zastępcą|zastępczynią|kierownikiem|kierowniczką|sekretarzem|skarbnikiem|rzecznikiem|rzeczniczką|pełnomocnikiem|pełnomocniczką|komendantem|wojewodą|konsulem|ambasadorem|ministrem|naczelnikiem|doradcą|proboszczem|rektorem|wiceprezydentem|wiceburmistrzem|szefem|szefową|komendantką|naczelniczką|wiceprezydentką|zastępcami|trenerem|trenerką|wicestarostą|skarbniczką|koordynatorem|koordynatorką|doradczynią|kuratorem|biskupem|arcybiskupem",
      without: "wybran*|odwołan*|nagrod*",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "wręczy(ł|ła|li)|wskaza(ł|ła|li)", impersonal: "wręczono", future: "wręczy|wręczą" },
      object: "nominacj*|akt powołania|powołani*|komisj*",
      without: "tytuł*|medal*|nagrod*|nominacje do",
      roles: { subject: "appointer", object: "appointee" },
    },
    {
      forms: {
        past: "zastąpi(ł|ła)|złoży(ł|ła|li) ślubowanie|ślubowa(ł|ła|li)",
      },
      object: "stanowisk*|dyrektor*|funkcj*|urzęd*|ślubowanie|prezydent*|burmistrz*|wójt*",
      orPerson: true,
      person: true,
      without: "budyn*|most*|maszyn*|mecz*|boisk*",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "wygra(ł|ła)", impersonal: "rozstrzygnięto" },
      object:
        "konkurs na stanowisko|konkurs na dyrektora|konkurs na dyrektorkę|konkurs na prezesa|konkurs na kierownika",
      person: true,
      roles: { subject: "appointee", object: "appointee" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Prezydent ⟦powołał Annę Wilk na stanowisko⟧ dyrektora." },
    { text: "Jan Lis ⟦został dyrektorem⟧ szkoły." },
    { text: "Nowy komendant ⟦objął stanowisko⟧ 1 marca 2019 roku." },
    { text: "Na zastępcę burmistrza ⟦powołano Ewę Krawiec⟧." },
    { text: "Nowa rzecznik ⟦obejmie funkcję⟧ 1 września.", modality: "planned" },
    { text: "Minister ⟦wręczył nominacje⟧ nowym członkom komisji." },
  ],
  counterExamples: [
    { text: "Rada powołała komitet organizacyjny.", because: "a body is founded" },
    { text: "Konkurs na dyrektora nie został ogłoszony.", because: "no appointment is told" },
    { text: "Dyrektor szkoły zaprosił rodziców.", because: "an office is only named" },
    { text: "Burmistrz nie powołał zastępcy.", because: "a negated verb" },
  ],
});
