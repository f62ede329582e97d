import { defineFrame } from "../frame.ts";

/** How Polish releases tell of visit events. */
export const visitPl = defineFrame({
  id: "visit/pl",
  type: "visit",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "odwiedzi(ł|ła|ło|li|ły)|wizytowa(ł|ła|li)|zawita(ł|ła|li|ły)|przyby(ł|ła|li|ły)|przyjecha(ł|ła|li|ły)|przylecia(ł|ła)|udali się|udał się|udała się|udały się|pojecha(ł|ła|li|ły)|wyjecha(ł|ła|li|ły)|przebywa(ł|ła|li|ły)|gości(li|ła) w|gościł w|gościły w|złoży(ł|ła|li|ły) wizytę|poleciała|poleciał|polecieli|przypłynę(li|ła)|przypłynął|zjecha(li|ły)|dotar(ł|ła|li|ły)|dojecha(li|ła)|zwiedzi(li|ła)|z wizytą (był|była|byli)|bawi(ła|li|ł) w|wróci(ł|ła|li) z|składa(li|ł|ła) wizytę|wizytę złoży(ł|ła|li|ły)",
        future:
          "odwiedzi|odwiedzą|pojedzie|pojadą|wyjedzie|wyjadą|poleci|polecą|przyjedzie|przyjadą|przybędzie|przybędą|zawita|zawitają|uda się|udadzą się",
        infinitive: "odwiedzić|przyjechać|przybyć",
      },
      object: "delegacj*|gości|goście|grupa z|grupę z|reprezentacj*|przedstawiciele",
      orCity: true,
      orPerson: true,
      placeIs: "object",
      without: "wystaw*|stoisk*|strona|stronę|targi|szpital*",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest" },
    },
    {
      forms: {
        past: "gości(ł|ła|ło|li|ły|liśmy)|powita(ł|ła|li|liśmy)|przyj(ął|ęła|ęli)|podejmowa(ł|ła|li)|ugości(ł|ła|li)",
        passive: "goszczon(y|a|e|i)",
        present: "goszczą|gościmy|gości delegację|podejmuje",
        impersonal: "goszczono|podejmowano|powitano",
        future: "ugości|ugoszczą|powitamy|podejmie|będziemy gościć|będzie gościć|przyjmie delegację",
      },
      object:
        "delegacj*|przedstawiciel*|gości|gościa|uczni*|grup*|ambasador*|konsul*|minist*|mer|mera|burmistrz*|partner*|samorządow*|strażak*|uczestnik*|nauczyciel*|młodzież*|wicepremier*|starost*|wojewod*|marszał*|delegat*|harcerz*|student*|licealist*|włodarz*|radnych z|urzędnik*",
      without: "uchwał*|budżet*|projekt*|do pracy",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: { past: "przewodniczy(ł|ła|li)|kierowa(ł|ła)|przewodzi(ł|ła)|stanął|stanęła|stał|stała" },
      object: "delegacji|delegacją|na której czele|na czele której|grupie gości",
      without: "obrad*|komisj*|pielgrzym*|rady|komitet*|organizacj*|urzęd*|stowarzysz*",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "gościem (był|była)|gośćmi byli|był gościem|była gościem|byli gośćmi" },
      orCity: true,
      object: "miast*|gmin*|ratusz*|powiat*|szkoł*|urzęd*|prezydenta|burmistrza|wójta",
      without: "wystaw*|targ*|honorow*|specjaln*|program*|spotkania|uroczystości|sesji|koncert*|konferencj*",
      roles: { subject: "guest", of: "host" },
    },
  ],
  nouns: [
    {
      forms:
        "wizyt(a|y|ę|ą|cie)|rewizyt(a|y|ę|ą)|odwiedzin(y|ach|om)|wizytami|rewizycie|przyjazd(|u|em|zie)|wyjazd(|u|em|zie)|pobyt(|u|em|cie)|podróż(|y) studyjn(a|ej)|wycieczk(a|i|ę)",
      without: "wizyta lekarska",
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
  ],
  examples: [
    { text: "Delegacja z Bergen ⟦odwiedziła Opole⟧." },
    { text: "W maju ⟦gościliśmy delegację⟧ z Alytusa." },
    { text: "⟦Podczas wizyty⟧ w Lesznie goście zwiedzili muzeum." },
    { text: "Uczniowie z Ostrawy ⟦przyjadą do Radomia⟧ 4 września.", modality: "planned" },
    { text: "⟦Wizyta⟧ w Bonn ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "Burmistrz Leszna Jan Wilk ⟦przebywał w Ghent⟧." },
  ],
  counterExamples: [
    { text: "Stronę internetową odwiedziło tysiąc osób.", because: "a web page has visitors of another kind" },
    { text: "Zapraszamy do odwiedzenia muzeum.", because: "an invitation is no visit" },
    { text: "Burmistrz nie odwiedził żadnej szkoły.", because: "a visit that was not made" },
    { text: "Wizyty lekarskie można umawiać przez telefon.", because: "a visit to the doctor" },
  ],
});
