import type { DateGuard } from "../../../dates/date-pack.ts";

/** Polish words beside a date expression that show it to be none. */
export const GUARDS: readonly DateGuard[] = [
  {
    id: "pl/dates/guards/street",
    side: "before",
    of: "noYear",
    forms:
      "ul.|ul|ulic(a|y|ę|ą)|al.|alej(a|i|ę|ą|e|ach)|pl.|plac(|u|em|owi)|rond(o|a|zie|em)|os.|osiedl(e|a|u|em)|skwer(|u|ze|em)|park(|u|iem)|bulwar(|u|ze)|most(|u|em)|moście|rynek|rynku|hal(a|i|ę)|stadion(|u|ie)|dzielnic(a|y)|alei",
    counterExamples: [
      { text: "Sklep przy ul. 3 Maja 15 zamknięto", because: "a street" },
      { text: "Spotkanie na placu 1 Maja przełożono", because: "a square" },
      { text: "Na rondzie 11 Listopada trwa remont", because: "a roundabout" },
    ],
  },
  {
    id: "pl/dates/guards/namesake",
    side: "before",
    of: "noYear",
    forms:
      "im.|imienia|konstytucj(a|i|ę|ą)|pw.|szkoł(a|y) podstawow(a|ej)|liceum|pułk(|u)|pułk strzelców|powstani(e|a|u)|bohaterów",
    counterExamples: [
      { text: "Szkoła im. 11 Listopada ma nową salę", because: "a school's patron" },
      { text: "Uczniowie czytali Konstytucję 3 Maja", because: "a document's name" },
    ],
  },
  {
    id: "pl/dates/guards/number",
    side: "before",
    of: "any",
    forms:
      "nr|numer(|u|em)|nr.|tel.|telefon|poz.|pozycj(a|i)|art.|§|ust.|str.|s.|isbn|krs|nip|regon|sygn.|dz.u.|dz. u.|dz.u. z|dz. u. z|dz.urz.|kod|konto|nr konta|pok.|pokój|sal(a|i) nr|wersj(a|i)|v.",
    counterExamples: [
      { text: "Szczegóły: tel. 2014 wewn. 5", because: "a phone number" },
      { text: "Ogłoszono w Dz.U. 2018 poz. 994", because: "a law gazette" },
    ],
  },
  {
    id: "pl/dates/guards/counted",
    side: "after",
    of: "number",
    forms:
      "metr(ów|y)|osób|osoby|mieszkańców|uczniów|poz.|zł|pln|%|proc.|procent|tys.|mln|mld|złotych|euro|eur|m2|km|kg",
    counterExamples: [{ text: "Na remont przeznaczono od 1200 zł", because: "an amount" }],
  },
];
