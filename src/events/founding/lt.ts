import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of founding events. */
export const foundingLt = defineFrame({
  id: "founding/lt",
  type: "founding",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "įkūrė|įsteigė|sukūrė|susikūrė|įsikūrė|sudarė|subūrė|susibūrė|suformavo",
        passive: "įkurt(as|a|i|os)|įsteigt(as|a|i|os)|sukurt(as|a)|sudaryt(as|a|i|os)|suburt(as|a|i)|suformuot(as|a)",
        present: "steigia|steigiam(as|a)|buriam(as|a)|kuriam(as|a)",
        future: "įkurs|įsteigs|susikurs|suburs|steigs",
        infinitive: "įkurti|įsteigti|suburti|steigti",
        noun: "įkūrim(as|o)|įsteigim(as|o)|steigim(as|o)|subūrim(as|o)",
      },
      object:
        "bibliotek*|teatr*|ansambl*|chor(as|ą)|gimnazij*|ligonin*|laikrašt*|orkestr*|komitet*|asociacij*|draugij*|fond(as|ą|o)|sąjung*|tinkl(as|ą|o)|klub*|organizacij*|komisij*|darbo grupė|darbo grupę|bendrov*|institut*|universitet*|taryb(a|ą)|mokykl*|muziej*|centr(as|ą)|bendrij*|bendruomen(ė|ę)|rinktin(ė|ę)|komand(a|ą)|parlament(as|ą)|aljans*|štab(as|ą)|įmon(ė|ę)|kolektyv(as|ą)|studij(a|ą)|brolij*|federacij*|regionas|regioną|kuopa|kuopą|būrel(is|į)",
      without: "sąlyg*|galimyb*|sutart*|įspūd*|atmosfer*|nuotaik*",
      roles: { subject: "founder" },
    },
  ],
  nouns: [],
  examples: [
    { text: "1998 metais ⟦įkurta draugija⟧." },
    { text: "Taryba ⟦sudarė komisiją⟧ sporto reikalams." },
    { text: "⟦Įsteigtas fondas⟧ jauniesiems menininkams." },
    { text: "Miestai ⟦sukūrė muziejų tinklą⟧." },
    { text: "Rugsėjį ⟦bus įkurtas klubas⟧.", modality: "planned" },
    { text: "Gyventojai ⟦įsteigė asociaciją⟧." },
    { text: "Savanoriai ⟦subūrė draugiją⟧ 1989 metais." },
  ],
  counterExamples: [
    { text: "Programa sukūrė darbo vietų sąlygas.", because: "conditions are no body" },
    { text: "Draugija veikia seniai.", because: "a state" },
    { text: "Komisija nesudaryta.", because: "a negated verb" },
    { text: "Sudaryta sutartis dėl klubo.", because: "a contract is no body" },
  ],
});
