import type { DateGuard } from "../../../dates/date-pack.ts";

/** Lithuanian words beside a date expression that show it to be none. */
export const GUARDS: readonly DateGuard[] = [
  {
    id: "lt/dates/guards/street",
    side: "after",
    of: "noYear",
    forms:
      "g.|gatv(ė|ės|ę|ėje|ei)|aikšt(ė|ės|ę|ėje)|gimnazij(a|os|ą|oje|ai)|alėj(a|os|ą|oje)|prospekt(as|o|ą|e)|pr.|akt(as|o|ą|u)|mikrorajon(as|o|e)|park(as|o|ą|e)|partij(a|os)|signatar(as|ai|ų|o)|bažnyči(a|os)",
    counterExamples: [
      { text: "Parduotuvė Kovo 11-osios gatvėje uždaryta", because: "a street" },
      { text: "Vasario 16 g. 5", because: "a street" },
    ],
  },
  {
    id: "lt/dates/guards/number",
    side: "before",
    of: "any",
    forms:
      "nr.|nr|tel.|straipsn(is|io)|str.|p.|punkt(as|o)|kodas|įsakym(as|o) nr.|žin.|tar|t.|psl.|protokol(as|o) nr.|kab.",
    counterExamples: [{ text: "Įsakymas Nr. 2014 m.", because: "the number of an order" }],
  },
  {
    id: "lt/dates/guards/counted",
    side: "after",
    of: "number",
    forms: "eur|eur.|eurų|€|%|proc.|tūkst.|mln.|mlrd.|km|kg|vaikų|žmonių|dalyvių|mokinių|gyventojų|litų",
    counterExamples: [{ text: "Remontui skirta nuo 1200 eurų", because: "an amount" }],
  },
];
