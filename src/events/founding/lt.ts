import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of founding events. */
export const foundingLt = defineFrame({
  id: "founding/lt",
  type: "founding",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "įkurti įkuria įkūrė, įregistruoti įregistruoja įregistravo, inicijuoti inicijuoja inicijavo, įsteigti įsteigia įsteigė, sukurti sukuria sukūrė, sudaryti sudaro sudarė, suburti suburia subūrė, suformuoti suformuoja suformavo, steigti steigia steigė, burti buria būrė, atkurti atkuria atkūrė, atgaivinti atgaivina atgaivino, suvienyti suvienija suvienijo",
        {
          past: "susikūrė|įsikūrė|susibūrė|susiformavo|susivienijo|gimė|atsirado|įkurtoji",
          future: "susikurs|įsikurs|susiburs",
          noun: "įkūrim(as|o)|įsteigim(as|o)|steigim(as|o)|subūrim(as|o)",
        },
      ),
      object:
        "bibliotek(a|ą|os)|teatr(as|ą|o)|ansambl(is|į)|chor(as|ą)|gimnazij(a|ą)|ligonin(ė|ę)|laikrašt(is|į)|orkestr(as|ą)|komitet(as|ą)|asociacij*|draugij*|fond(as|ą|o)|sąjung*|tinkl(as|ą|o)|klub(as|ą|ai)|organizacij(a|ą)|komisij*|darbo (grupė|grupę)|bendrov*|institut(as|ą)|universitet(as|ą)|taryb(a|ą)|mokykl(a|ą)|muziej(us|ų)|centr(as|ą)|bendrij*|bendruomen(ė|ę)|rinktin(ė|ę)|komand(a|ą)|parlament(as|ą)|aljans*|štab(as|ą)|įmon(ė|ę)|kolektyv(as|ą)|studij(a|ą)|brolij*|federacij*|regionas|regioną|kuopa|kuopą|būrel(is|į)|kapel(a|ą)|bigbend(as|ą)|trup(ė|ę)|parapij(a|ą)|vaikų darželi*|universitet*|susivienijim*|apygard(a|ą)|agentūr(a|ą)|grandis|klaster(is|į)|konsorcium(as|ą)|stipendij(a|ą)|premij(a|ą)|ordin(as|ą)",
      without:
        "sąlyg*|galimyb*|sutart*|įspūd*|atmosfer*|nuotaik*|dizain*|logotip*|herb(as|ą)|svetain*|film(as|ą)|spektakl*|sien*|paveiksl*|erdv*",
      roles: { subject: "founder" },
    },
    {
      forms: { past: "gimė|susikūrė|susibūrė|įsikūrė|įkurt(as|a)|įsteigt(as|a)|susiburt(as|a)" },
      object: "“|”|»",
      within: 2,
      dated: true,
    },
    {
      forms: { past: "pradėjo veikti|pradėjo veiklą|veiklą pradėjo|veikti pradėjo" },
      object: "draugij*|asociacij*|klub(as|ą)|bendruomen(ė|ę)|fond(as|o)|ansambl*|choras|būrelis|tinklas",
      dated: true,
    },
    {
      forms: { past: "steigėjų|steigėjas|steigėja|steigėjai|įkūrėjas|įkūrėja" },
      object: "įkurt(os|o|ų|as|a)|įsteigt(os|o|ų|as|a)",
      roles: { subject: "founder" },
    },
  ],
  nouns: [
    {
      forms:
        "steigiam(asis|ojo|ąjį) (susirinkimas|susirinkimo|susirinkimą|suvažiavimas|suvažiavimo|posėdis)|steigiamajame susirinkime",
    },
  ],
  examples: [
    { text: "1994 m. gegužės 12 d. mokytojos ⟦įregistravo draugiją⟧." },
    { text: "Kaimo šokėjų būrys „Rasa“ ⟦gimė⟧ 1974 m. rudenį." },
    { text: "1998 metais ⟦įkurta draugija⟧." },
    { text: "Taryba ⟦sudarė⟧ sporto reikalų ⟦komisiją⟧." },
    { text: "⟦Įsteigtas fondas⟧ jauniesiems menininkams." },
    { text: "Miestai ⟦sukūrė muziejų tinklą⟧." },
    { text: "Rugsėjį ⟦bus įkurtas klubas⟧.", modality: "planned" },
    { text: "Gyventojai ⟦įsteigė asociaciją⟧." },
    { text: "Savanoriai ⟦subūrė draugiją⟧ 1989 metais." },
    { text: "1996 m. mokytoja ⟦subūrė vaikų chorą⟧." },
    { text: "2012 m. gegužės 4 d. ⟦veiklą pradėjo⟧ bičiulių ⟦draugija⟧." },
    { text: "Kovo 3 d. ⟦įvyko⟧ bendruomenės ⟦steigiamasis susirinkimas⟧." },
  ],
  counterExamples: [
    { text: "Aktorius gimė 1968 m. gegužės 3 d.", because: "a person" },
    { text: "Programa sudarė sąlygas įkurti klubą.", because: "conditions are no body" },
    { text: "Draugija veikia seniai.", because: "a state" },
    { text: "Komisija nesudaryta.", because: "a negated verb" },
    { text: "Sudaryta sutartis dėl klubo.", because: "a contract is no body" },
    { text: "Sukurtas naujas draugijos logotipas.", because: "a sign that is drawn" },
  ],
});
