import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of cooperation start events. */
export const cooperationStartLt = defineFrame({
  id: "cooperation_start/lt",
  type: "cooperation_start",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "užmegzti užmezga užmezgė, pradėti pradeda pradėjo, inicijuoti inicijuoja inicijavo, užsimegzti užsimezga užsimezgė",
        {
          past: "prasidėjo|užsimezgė|mezgėsi|gimė|(pradžią|pradžia) (davė|padėjo)|atsirado|įžiebė",
          noun: "užmezgim(as|o)",
        },
      ),
      object:
        "bendradarbiavim*|bendradarbiauti|draugyst*|draugauti|bendrauti|bendravim(as|ą)|ryši*|ryšys|partneryst*|partneriauti|santyki*|kontakt*|bičiulyst*|pažint(is|į)",
      without: "projekt*|statyb*|darb(ai|us) prasid*|sutart(is|į) (baig|nutrauk)*",
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "prasidėjo|užsimezgė|gimė" },
      object: "viskas|(draugystės|bendradarbiavimo|partnerystės|bičiulystės|pažinties) (istorija|pradžia)|bendrystė",
      within: 4,
      dated: true,
      without: "statyb*|festival*|karas|gaisr*",
      roles: { subject: "initiator" },
    },
    {
      forms: {
        past: "susidraugavo|susibičiuliavo|susigiminiavo|susipažino",
        present: "palaiko|palaikome|palaikomi|palaikoma|palaikantys",
      },
      since: true,
    },
    {
      forms: {
        past: "(susigiminiavo|susidraugavo|susibičiuliavo)|ėmė (draugauti|bendradarbiauti|bendrauti)|pradėjo (draugauti|bendradarbiauti|bendrauti)",
      },
      dated: true,
      city: true,
    },
    {
      forms: {
        past: "tapo|tapome|tapę|tapusios",
        passive: "paskelbt(i|as|os)|pripažint(i|as)",
      },
      object:
        "partneriais|partneriu|partnere|partnerėmis|partneriai|(miestais|miestu) (partneriais|partneriu)|broliais|giminingais|dvyniais|draugais|miestais broliais",
      dated: true,
      without: "konferencij*|projekto|rėmėj*|mug*|festivali*",
    },
    {
      forms: {
        present:
          "bendrauja|bendraujama|bendraujame|bendradarbiauja|bendradarbiaujama|bendradarbiaujame|draugauja|draugaujama|draugaujame|partneriauja|bičiuliaujasi|bičiuliaujamasi|partneriai|partnerė|partneris|partnere|partneriu|partneriaujama|partnerėmis|partneriais|partnerystė|partnerystės|bendradarbiavimas|sieja|draugystė|giminiuojasi|susigiminiavę|susigiminiavęs|susigiminiavusi|susijusi|susijęs|susiję|bičiuliai|bičiuliauja|bičiuliaujama|ryšiai palaikomi",
      },
      since: true,
      without: "galioja|projekto|festivalio partner*|rėmėj*",
    },
  ],
  nouns: [],
  examples: [
    { text: "⟦Viskas prasidėjo⟧ 1994 m. rudenį, kai mokytojai ėmė susirašinėti." },
    { text: "Su Radomu ⟦palaikome⟧ ryšius nuo 2005 m." },
    { text: "Miestų ⟦bendradarbiavimas prasidėjo⟧ 1994 metais." },
    { text: "2008 m. gegužę ⟦užmegzti pirmieji ryšiai⟧." },
    { text: "Tauragė su Radomu ⟦bendradarbiauja⟧ nuo 2001 m." },
    { text: "Savivaldybės ⟦draugauja⟧ nuo 1997 metų." },
    { text: "Biržai ir Bauskė ⟦bendrauja⟧ nuo 1992-ųjų." },
    { text: "1989 metais ⟦užsimezgė draugystė⟧ su Bonos mokykla." },
    { text: "Ryšiai su Bona ⟦palaikomi⟧ nuo 1993 metų." },
    { text: "Plungė ir Bona ⟦partneriais tapo⟧ 1994 metais." },
    { text: "2003 m. rugsėjį Biržai ⟦susigiminiavo⟧ su Bauske." },
  ],
  counterExamples: [
    { text: "Meras kalbėjo apie bendradarbiavimą.", because: "talk of cooperation is no start" },
    { text: "Statybos prasidėjo 2010 metais.", because: "a building site is an investment" },
    { text: "Miestai siekia užmegzti ryšius.", because: "a wish is no start" },
    { text: "Bendradarbiavimas yra glaudus.", because: "a state without a beginning" },
    { text: "Bankas tapo festivalio partneriu 2019 metais.", because: "a sponsor" },
    { text: "Sutartis dėl partnerystės galioja nuo 2001 metų.", because: "the agreement is told, not its ties" },
  ],
});
