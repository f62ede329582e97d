import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { readPeople } from "./read-people.ts";

/** Text → the people that take part or are mentioned, "name" or "name: office phrase | office phrase". */
const CASES: readonly (readonly [language: Language, text: string, people: readonly string[]])[] = [
  // offices before the name, with their objects
  [
    "pl",
    "W uroczystości wzięli udział: burmistrz Gostynia Marek Sobolewski, wiceburmistrzyni Alicja Wrzos, przewodniczący Rady Miejskiej Tomasz Kiełb i wójt gminy Piaski Henryk Bartoszak.",
    [
      "Marek Sobolewski: burmistrz Gostynia",
      "Alicja Wrzos: wiceburmistrzyni",
      "Tomasz Kiełb: przewodniczący Rady Miejskiej",
      "Henryk Bartoszak: wójt gminy Piaski",
    ],
  ],
  [
    "pl",
    "Z Burmistrzem Miasta i Gminy Kórnik Cezarym Pachołem spotkał się starosta poznański Jan Grabkowicz.",
    ["Cezary Pachoł: Burmistrzem Miasta i Gminy Kórnik", "Jan Grabkowicz: starosta poznański"],
  ],
  [
    "pl",
    "Z wizytą przybył Ambasador Japonii w Polsce Akio Harukawa wraz z małżonką.",
    ["Akio Harukawa: Ambasador Japonii w Polsce"],
  ],
  [
    "pl",
    "Zastępca Dyrektora Wydziału Oświaty Urzędu Miasta Poznania Damian Foligocki otworzył zjazd.",
    ["Damian Foligocki: Zastępca Dyrektora Wydziału Oświaty Urzędu Miasta Poznania"],
  ],
  [
    "pl",
    "P.o. dyrektora Biblioteki Miejskiej w Radomiu Krzysztof Wrona podziękował gościom.",
    ["Krzysztof Wrona: P.o. dyrektora Biblioteki Miejskiej w Radomiu"],
  ],
  [
    "lt",
    "Susitikime dalyvavo Alytaus miesto savivaldybės meras Nerijus Lapėnas, vicemerė Jurgita Sukuvienė ir Kultūros skyriaus vedėjo pavaduotojas Jonas Petrauskas.",
    [
      "Nerijus Lapėnas: Alytaus miesto savivaldybės meras",
      "Jurgita Sukuvienė: vicemerė",
      "Jonas Petrauskas: Kultūros skyriaus vedėjo pavaduotojas",
    ],
  ],
  [
    "lt",
    "Ukrainos ambasadorius Lietuvoje Petro Bešta ir garbės konsulas Kaune Tomas Vaičys padėjo vainikus.",
    ["Petro Bešta: Ukrainos ambasadorius Lietuvoje", "Tomas Vaičys: garbės konsulas Kaune"],
  ],
  ["lt", "Direktoriaus pareigas eina Mantas Brūzga.", ["Mantas Brūzga: Direktoriaus"]],
  [
    "en",
    "The Lord Mayor of Cardiff, Councillor Nial Ring, welcomed H.E. Maruyama Norio and Lithuanian Consul Rasa Vaitkutė.",
    ["Nial Ring: Lord Mayor of Cardiff | Councillor", "Maruyama Norio", "Rasa Vaitkutė: Lithuanian Consul"],
  ],
  [
    "en",
    "Kaunas Deputy Mayor Andrius Palys and the then prime minister Oscar Drummond met on Friday.",
    ["Andrius Palys: Kaunas Deputy Mayor", "Oscar Drummond: then prime minister"],
  ],
  // months that are first names too
  ["en", "From 3 to 5 June Gdynia hosted the singer April Marlowe. In May Elbląg did.", ["April Marlowe: singer"]],
  ["en", "On the 15th of April Ostrava was full; this June Opava will be, says June Harker.", ["June Harker"]],
  // offices after the name
  [
    "pl",
    "Podpisy złożyli: Andrzej Nowakowski – prezydent Płocka oraz Vytautas Grublys – mer Kłajpedy.",
    ["Andrzej Nowakowski: prezydent Płocka", "Vytautas Grublys: mer Kłajpedy"],
  ],
  [
    "lt",
    "Delegaciją sudarė: Piotras Novakas – Augustavo burmistras, Ana Kovalska – tarybos narė.",
    ["Piotras Novakas: Augustavo burmistras", "Ana Kovalska: tarybos narė"],
  ],
  [
    "lt",
    "Kalbėjo Fang Zihao, provincijos draugijos ryšiams su užsieniu pirmininkas.",
    ["Fang Zihao: provincijos draugijos ryšiams su užsieniu pirmininkas"],
  ],
  [
    "en",
    "The group was led by Vytautas Mitka, Deputy Mayor of Vilnius, and Sebastian Malin, head of the Kielce mayor's office.",
    ["Vytautas Mitka: Deputy Mayor of Vilnius", "Sebastian Malin: head of the Kielce mayor's office"],
  ],
  // offices that somebody got
  [
    "pl",
    "Nowym dyrektorem Miejskiego Ośrodka Kultury została Monika Pyrek-Baran.",
    ["Monika Pyrek-Baran: Nowym dyrektorem Miejskiego Ośrodka Kultury"],
  ],
  [
    "lt",
    "Naująja Rokiškio kultūros centro direktore paskirta Lina Matiuk, buvusi seniūnė.",
    ["Lina Matiuk: Naująja Rokiškio kultūros centro direktore | buvusi seniūnė"],
  ],
  // one office for a list
  [
    "pl",
    "Radni Anna Kos, Piotr Maj i Ewa Zięba złożyli interpelację.",
    ["Anna Kos: Radni", "Piotr Maj: Radni", "Ewa Zięba: Radni"],
  ],
  [
    "en",
    "Councillors Brian Fox, Mary Hurley and Niall O'Dea attended.",
    ["Brian Fox: Councillors", "Mary Hurley: Councillors", "Niall O'Dea: Councillors"],
  ],
  // titles stand outside the name
  [
    "pl",
    "Mszę odprawił bp Krzysztof Zadora, a laudację wygłosiła dr hab. Agnieszka Wójcik-Sowa.",
    ["Krzysztof Zadora: biskup", "Agnieszka Wójcik-Sowa"],
  ],
  ["lt", "Mišias aukojo kun. dr. Mykolas Sotnikas.", ["Mykolas Sotnikas: kunigas"]],
  ["en", "Fr. Pat Collins and Ms. Ida Lund spoke.", ["Pat Collins: Fr.", "Ida Lund"]],
  // shapes of names
  ["pl", "Gości przywitał Burmistrz ANDRZEJ SZAREK.", ["Andrzej Szarek: Burmistrz"]],
  ["pl", "Nagrodę odebrał Jan KOWALIK.", ["Jan Kowalik"]],
  [
    "lt",
    "Koncertavo Marija Aušrinė Pavilionė ir Ona Kaminskaitė-Lančė.",
    ["Marija Aušrinė Pavilionė", "Ona Kaminskaitė-Lančė"],
  ],
  [
    "en",
    "Michael D. Fallow, Botic van de Zand and Siobhán Ní Mhurchú won.",
    ["Michael D. Fallow", "Botic van de Zand", "Siobhán Ní Mhurchú"],
  ],
  ["pl", "Medal przyznano Kacprowi Lisowi.", ["Kacper Lis"]],
  ["lt", "Atvyko vicemeras Bo Anders Nilson.", ["Bo Anders Nilson: vicemeras"]],
  [
    "pl",
    "Medale otrzymali Iwona i Marek Zielińscy. Państwo Zielińscy świętują.",
    ["Iwona Zielińska", "Marek Zieliński"],
  ],
  ["pl", "Burmistrz odwiedził Halinę i Stefana Wróblów.", ["Halina Wróbel", "Stefan Wróbel"]],
  ["pl", "Wystawę o Wandzie i Lechu Zielińskich otwarto wczoraj.", ["Wanda Zielińska", "Lech Zieliński"]],
  ["lt", "Direktorius I. Varnelienę pasveikino su jubiliejumi.", ["I. Varnelienė"]],
  ["lt", "Svečias Jensas Lindbergas kalbėjo lietuviškai.", ["Jensas Lindbergas"]],
  ["en", "The talks with Mrs May ended in May.", ["May"]],
  ["en", "Ida and Rob Fenn came.", ["Ida Fenn", "Rob Fenn"]],
  ["pl", "Mszę odprawił o. Jan Kos OFM.", ["Jan Kos: o."]],
  ["pl", "Wręczył ją wicewojewoda warmińsko-mazurski Damian Socha.", ["Damian Socha: wicewojewoda warmińsko-mazurski"]],
  // words that are no people
  ["pl", "Rada Miasta Leszna obradowała. W Muzeum Etnograficznym otwarto wystawę.", []],
  ["lt", "Lietuvos kultūros taryba skyrė lėšų. Šv. Jono bažnyčioje vyks koncertas.", []],
  ["en", "The Council of Europe met in New York. Trinity College hosted the Spring Ball.", []],
];

describe("people in a text", () => {
  test.each(CASES)("%s: %s", (language, text, people) => {
    const found = readPeople(language, text)
      .filter(({ kind }) => kind === "participant" || kind === "mentioned")
      .map(({ name, roles }) => (roles.length > 0 ? `${name}: ${roles.map(({ title }) => title).join(" | ")}` : name));
    expect(found).toEqual(people);
  });
});
