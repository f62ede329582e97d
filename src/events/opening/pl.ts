import { defineFrame } from "../frame.ts";

/** How Polish releases tell of opening events. */
export const openingPl = defineFrame({
  id: "opening/pl",
  type: "opening",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "otworzy(ł|ła|ło|li|ły)|otwiera(ł|ła|li)|uruchomi(ł|ła|ło|li|ły)|odda(ł|ła|li)|zainaugurowa(ł|ła|li|ło)",
        impersonal: "otwarto|uruchomiono|oddano|zainaugurowano",
        passive: "otwart(a|e|y|ą|ej|ego)|uruchomion(y|a|e|o)|oddan(y|a|e)",
        future: "otworzą|uruchomi|uruchomią|odda",
        infinitive: "otworzyć|uruchomić",
        noun: "otwarci(e|a|u|em)|uruchomieni(e|a|u|em)",
      },
      object:
        "szkoł*|przedszkol*|żłob*|hal(a|i|ę)|basen*|drog*|ulic*|most|mostu|park|parku|bibliotek*|muze*|centr*|ośrod*|stadion*|boisk*|plac|placu|dom|domu|przychodni*|szpital*|ścieżk*|oddział*|biur*|konsulat*|siedzib*|rond*|obwodnic*|pływalni*|teatr*|kin(o|a)|schronisk*|hotel*|fabryk*|zakład*|lini(a|ę|i)|tunel*|wiadukt*|przysta*|świetlic*|remiz*|skwer*|sal(a|i|ę)|fili(a|i|ę)|punkt*|tężni*|pracowni*|kładk*|skrzyżowani*|parking*|dworz*|lotnisk*|targowisk*|placówk*|klub*|oczyszczalni*|strażnic*|ambasad*|uczelni*|je",
      without:
        "obrad*|sesj*|posiedzeni*|spotkani*|dyskusj*|wystaw*|ekspozycj*|wernisaż*|konferencj*|festiwal*|turniej*|hołd*|konkurs*|list|listę|drzwi otwart*|serc*|koncert*|krew|głos*|zawod*",
      roles: { subject: "opener", by: "opener" },
    },
    {
      forms: {
        past: "przeci(ął|ęła|ęli)",
        impersonal: "przecięto",
        future: "przetnie|przetną",
        noun: "przecięci(e|a|em)",
      },
      object: "wstęg*",
      roles: { subject: "opener" },
    },
    {
      forms: { past: "wznowi(ł|ła|ło|li) działalność|rozpocz(ął|ęła|ęło|ęły) działalność|odda(no|ł|li) do użytku" },
      roles: { subject: "opener" },
    },
  ],
  nouns: [],
  examples: [
    { text: "W Opolu ⟦otwarto nową bibliotekę⟧." },
    { text: "Przedszkole ⟦zostało otwarte⟧ 4 września 2012 roku." },
    { text: "Burmistrz ⟦przeciął wstęgę⟧ na nowym moście." },
    { text: "Nowa hala ⟦zostanie otwarta⟧ 9 października.", modality: "planned" },
    { text: "W Radomiu ⟦odbyło się otwarcie stadionu⟧." },
    { text: "⟦Otwarcie basenu⟧ przełożono bez podania daty.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Obrady otworzył przewodniczący.", because: "a sitting that is opened" },
    { text: "W muzeum otwarto wystawę.", because: "an exhibition has its own type" },
    { text: "Urząd jest otwarty od ósmej.", because: "opening hours" },
    { text: "Otwarty konkurs dla szkół trwa.", because: "an adjective" },
  ],
});
