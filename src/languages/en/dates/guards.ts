import type { DateGuard } from "../../../dates/date-pack.ts";

/** English words beside a date expression that show it to be none. */
export const GUARDS: readonly DateGuard[] = [
  {
    id: "en/dates/guards/street",
    side: "after",
    of: "noYear",
    forms:
      "street|avenue|road|square|boulevard|school|park|bridge|gate|lane|stadium|constitution|movement|roundabout|primary school|secondary school|regiment|st.|ave.|high school",
    counterExamples: [
      { text: "A crossing near the Third of May Avenue", because: "a street" },
      { text: "Pupils of the 11 November School sang", because: "a school's name" },
    ],
  },
  {
    id: "en/dates/guards/street-before",
    side: "before",
    of: "noYear",
    forms: "ul.|ulica|plac|pl.|aleja|al.|rondo",
    counterExamples: [{ text: "The office at ul. 3 May 15", because: "a street in Poland" }],
  },
  {
    id: "en/dates/guards/number",
    side: "before",
    of: "any",
    forms:
      "no.|number|#|page|p.|pp.|tel.|tel|phone|room|flight|article|section|art.|$|€|£|eur|usd|gbp|chapter|version|call|fax|bus|highway|route",
    counterExamples: [
      { text: "Call tel. 2014 for details", because: "a phone number" },
      { text: "The works cost EUR 2018", because: "an amount" },
    ],
  },
];
