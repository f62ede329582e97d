import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of founding events. */
export const foundingLt = defineFrame({
  id: "founding/lt",
  type: "founding",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "įkūrė|įsteigė|sukūrė|susikūrė|įsikūrė|sudarė",
        passive: "įkurt(as|a|i|os)|įsteigt(as|a|i|os)|sukurt(as|a)|sudaryt(as|a|i|os)",
        future: "įkurs|įsteigs",
        infinitive: "įkurti|įsteigti",
        noun: "įkūrim(as|o)|įsteigim(as|o)|steigim(as|o)",
      },
      object:
        "bibliotek*|teatr*|ansambl*|chor(as|ą)|gimnazij*|ligonin*|laikrašt*|orkestr*|komitet*|asociacij*|draugij*|fond(as|ą|o)|sąjung*|tinkl(as|ą|o)|klub*|organizacij*|komisij*|darbo grup*|bendrov*|institut*|universitet*|taryb(a|ą)|mokykl*|muziej*|centr(as|ą)|bendrij*",
      without: "sąlyg*|galimyb*|sutart*|įspūd*",
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
  ],
  counterExamples: [
    { text: "Programa sukūrė darbo vietų sąlygas.", because: "conditions are no body" },
    { text: "Draugija veikia seniai.", because: "a state" },
    { text: "Komisija nesudaryta.", because: "a negated verb" },
    { text: "Sudaryta sutartis dėl klubo.", because: "a contract is no body" },
  ],
});
