import { defineFrame } from "../frame.ts";

/** How Polish releases tell of election events. */
export const electionPl = defineFrame({
  id: "election/pl",
  type: "election",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wybrał|wybierał|wygrał wybory|obrał|wyłonił",
        impersonal: "wybrano|wyłoniono|obrano|wybierano",
        passive: "wybran(y|a|o|i|e|ą|ego|ej)|wyłonion(y|a|o|i|e)",
        present: "wybierają|wybiera",
        future: "wybierze|wybiorą|wybierzemy|wyłoni|wyłonią",
        infinitive: "wybrać|wyłonić",
      },
      object:
        "przewodnicząc*|burmistrz*|prezydent*|rad(a|y|ę|zie)|radn*|zarząd*|wiceprzewodnicząc*|sołtys*|starost*|prezes*|głosów|głosami|delegat*|wybory|kadencj*|młodzieżow*|wójt*|senior*|posł*|posłank*|senator*|europosł*|władz*|skarbnik*|przedstawicielk*|przedstawiciela|naczelnik*|prezydi*|skład rady|wicestarost*|marszał*|sekretarza|królow*|następc*|samorząd uczniowski|samorządu uczniowskiego|rektor*|dziekan*|komendanta gminnego|mandat*|burmistrzyni*|prezesk*",
      without:
        "ofert*|wykonawc*|miejsca|projekt*|laureat*|nagrod*|honorow*|się na|się do|się z|konkurs*|na patrona|imię|nazw*|przetarg*|logo|człowiek*",
      notBefore: "się",
      roles: { subject: "elected", object: "elected", by: "voter" },
    },
    {
      forms: {
        past: "wygrał|zwyciężył|pokonał|zdobył|uzyskał|otrzymał|zapewnił sobie|wywalczył|dostał się do|wszedł do|wszedł w skład|zasiadł w",
        future: "zmierzą się|zasiądzie w|zasiądą w",
      },
      object:
        "wybor*|kontrkandydat*|reelekcj*|mandat|drugiej turze|pierwszej turze|głosów|kandydatk*|rady (miejskiej|miasta|gminy|powiatu)|radzie (miejskiej|miasta|gminy|powiatu)|sejmik*",
      without:
        "projekt*|mecz*|turniej*|bieg*|budżet*|konkurs*|plebiscyt*|uchwał*|absolutori*|nagrod*|medal*|karn*|kart* mandat|kontrkandydat|kontrkandydatka|rywal|rywalka|przegran*",
      person: true,
      roles: { subject: "elected" },
    },
    {
      forms: { past: "został nim|została nią|zostali nimi|została nim|zostały nimi" },
      object: "wybrano|wybrali|wybrała|wybierano|wybory|wyborów|wyłoniono|głosowani*",
      person: true,
      roles: { subject: "elected" },
    },
    {
      forms: { past: "powierzył|zaufał", impersonal: "powierzono" },
      object: "mieszkańcy|zebranie|delegaci|członkowie|wyborcy|druhowie",
      person: true,
      roles: { object: "elected", to: "elected" },
    },
    {
      forms: {
        past: "głosował|zagłosował|poszedł do urn|poszli do urn",
        future: "zagłosują|pójdą do urn|pójdziemy do urn|zagłosujemy",
      },
      object: "wybor*|lokal* wyborcz*|frekwencj*|do urn",
      without: "budżet*|uchwał*|projekt*|absolutori*",
    },
    {
      forms: { past: "został|zostawał", future: "zostanie" },
      object:
        "przewodnicząc(ym|ą)|wiceprzewodnicząc(ym|ą)|sołtys(em|ką)|burmistrz(em|ynią)|wójtem|prezydent(em|ką) miasta|starostą|marszałkiem|radn(ym|ą)|posł(em|anką)|senator(em|ką)",
      without:
        "wybran*|jury|komitet*|komisj* konkurs*|honorow*|dożyn*|odznaczon*|nagrodzon*|uhonorowan*|odwołan*|laureat*|zaproszon*|powołan*|zatrzyman*|przyjęt*|dyrektor*|zastępc*",
      person: true,
      roles: { subject: "elected" },
    },
    {
      forms: {
        past: "głosował|opowiedział się|oddano głosy",
        impersonal: "powierzono|poparto",
        noun: "głosowani(e|a) nad",
      },
      object: "za kandydatur*|kandydatur*|funkcj* (przewodnicząc|sołtys|prezesa zarządu osp)*|przewodnictw* rady",
      without: "projekt*|budżet obywatelsk*|patron*|nazw*",
      roles: { object: "elected", to: "elected" },
    },
    {
      forms: { past: "zmienił się|ukonstytuował", impersonal: "wybrano|wyłoniono", passive: "wybran(y|a|i)" },
      object:
        "nowy zarząd|nowe władze|nowe prezydium|skład prezydium|komitet rodzicielski|radę (sołecką|osiedla|rodziców|seniorów)",
      without: "powołan*",
      roles: { object: "elected" },
    },
  ],
  nouns: [
    {
      forms:
        "wybor(y|ów|ach|ami)|elekcj(a|i|ę)|głosowani(e|a|u) (wyborcze|tajne)|druga tura|drugiej tury|dogrywk(a|i) wyborcz(a|ej)|zebrani(e|a) wyborcz(e|ego)|zebrani(e|a) sprawozdawczo|inauguracj(a|i|ę) kadencji",
      without: "budżet*|do wyboru|życiow*|miss|plebiscyt*",
    },
  ],
  examples: [
    { text: "Radni ⟦wybrali przewodniczącego⟧ rady." },
    { text: "Na wiceprzewodniczącą ⟦wybrano Ewę Krawiec⟧." },
    { text: "⟦Wybory⟧ sołtysa ⟦odbyły się⟧ 3 marca." },
    { text: "Jan Lis ⟦został wybrany burmistrzem⟧ w 2018 roku." },
    { text: "⟦Wybory⟧ do młodzieżowej rady ⟦odbędą się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Wybory⟧ prezesa ⟦odwołano⟧.", modality: "cancelled" },
    { text: "W wyborach uzupełniających 10 marca mandat ⟦zdobył Jan Lis⟧." },
    { text: "24 listopada walne zebranie ⟦wybierze następcę⟧ prezesa.", modality: "planned" },
    { text: "Ewa Krawiec ⟦dostała się do rady powiatu⟧ w 2018 roku." },
    { text: "⟦Wybrano nowego wiceprzewodniczącego⟧ rady. Został nim Jan Lis." },
    { text: "4 maja 2019 r. przewodniczącą rady ⟦została Ewa Krawiec⟧." },
    { text: "⟦Za kandydaturą⟧ Jana Lisa ⟦głosowało⟧ dwunastu radnych." },
    { text: "Funkcję przewodniczącego ⟦powierzono Janowi Lisowi⟧." },
  ],
  counterExamples: [
    { text: "Wybrano najkorzystniejszą ofertę.", because: "an offer that is chosen" },
    { text: "Wykonawca zostanie wybrany w przetargu.", because: "a contractor that is chosen" },
    { text: "Prawo wyborcze jest skomplikowane.", because: "the law on elections" },
    { text: "Mieszkańcy wybrali trzy projekty.", because: "projects that are chosen" },
    { text: "Radni wybrali się na rozmowę do starosty.", because: "to set out for a place" },
    { text: "Jego kontrkandydatka, Ewa Krawiec, otrzymała sześć głosów.", because: "who lost was not elected" },
    { text: "Starostą dożynek została Ewa Krawiec.", because: "an honour of the harvest feast" },
    { text: "Przewodniczącym jury został Jan Lis.", because: "a jury is called, not elected" },
    { text: "Burmistrzowie obu gmin wybierają się do Bonn 9 maja 2025 r.", because: "to set out" },
  ],
});
