import type { CityPack } from "../../../cities/city-pack.ts";
import { wordTable } from "../../../engine/word-table.ts";
import { wordRoles } from "../../shared/cities/word-roles.ts";
import { COUNTRIES } from "./countries.ts";
import { guessNominatives } from "./guess-nominatives.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What Lithuanian says beside the names of cities. */
export const cityPack: CityPack = {
  language: "lt",
  before: wordRoles({
    city: "miest(as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose) mst sostin(ė|ės|ei|ę|e|ėje) kurort(as|o|e|ą)",
    village: "kaim(as|o|e|ą) miestel(is|io|yje|iui) gyvenviet(ė|ės|ėje)",
    place:
      "aplankė aplankyti lankė aplankys atstovavo atstovauja iš į link prie tarp su pro per pas nuo iki apie ties aplink netoli už",
    person:
      "pon(as|o|ui|ą|u|ia|ios|iai|ią) p dr prof kun šv gerb doc kunig(as|o|ui|ą|u) direktor(ius|iaus|iui|ių|ė|ės|ei|ę) mokytoj(as|o|ui|ą|a|os|ai) profesor(ius|iaus|ė|ės) ministr(as|o|ui|ą|ė|ės) " +
      "narys nario narė narės pirminink(as|o|ui|ą|ė|ės) vedėj(as|o|ui|ą|a|os) dailinink(as|o|ė|ės) gydytoj(as|o|a|os) pavaduotoj(as|o|ui|ą|a|os)",
    speech:
      "sakė sako teigė teigia pasakojo pabrėžė pabrėžia pridūrė priminė primena aiškino aiškina juokavo džiaugėsi džiaugiasi pasak anot kalbėjo tikino tvirtino prisipažino pastebėjo",
    club: "fk bc kk fa klub(as|o)",
    venue: "viešbut(is|yje|io) uab ab",
  }),
  beforeOf: wordRoles({}),
  after: wordRoles({
    city: "miest(as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose) mieste miestieči(ai|ų) m",
    municipality: "rajon(as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose) r raj savivaldyb(ė|ės|ei|ę|e|ėje|ių|ės)",
    office:
      "mer(as|o|ui|ą|u|ė|ės|ei|ę|e) vicemer(as|o|ui|ą|u|ė|ės|ei|ę) burmistr(as|o|ui|ą|u|ė|ės|ei|ę) taryb(a|os|ai|ą|oje) " +
      "administracij(a|os|ai|ą|oje) gyventoj(ai|ų|ams|us|ais) vyskup(as|o|ui|ą|u|ijos|ija) rotuš(ė|ės|ėje) delegacij(a|os|ai|ą|oje) atstov(ai|ų|ams|us|ais|as|o) " +
      "bendruomen(ė|ės|ei|ę|ėje) kultūros muziej(us|aus|uje|ui) gimnazij(a|os|oje|ai) mokykl(a|os|oje|ai|ų) bibliotek(a|os|oje|ai) ligonin(ė|ės|ėje|ei) " +
      "centr(as|o|e|ui) pil(is|ies|yje) bažnyči(a|os|oje) teatr(as|o|e) valdži(a|os|ai) politik(ai|ų) svečiai svečių jaunim(as|o|ui) moksleivi(ai|ų) " +
      "gimtadien(is|io) švent(ė|ės|ėje|ę) savivalda savivaldos partneri(ai|ų) burmistrė viršait(is|io)",
    village:
      "seniūn(as|o|ui|ą|u|ė|ės|ei|ę) seniūnij(a|os|ai|ą|oje) miestel(is|io|yje|iui) kaim(as|o|e|ą) apylink(ė|ės|ėse|ių) valsči(us|aus|uje|ui) parapij(a|os|oje) gyvenviet(ė|ės|ei|ę|ėje)",
    street:
      "gatv(ė|ės|ėje|ę|ei|e|ėmis|ių|ėse|es) g prospekt(as|o|e|ą) pr aikšt(ė|ės|ėje|ę|ei) al alėj(a|os|oje|ą) plent(as|o|e|ą|u) tilt(as|o|e|ą|u|ui) skver(as|o|e|ą) " +
      "kalneli(s|o) žied(as|o|e) krantin(ė|ės|ėje) takas tako sodų",
    speech:
      "sakė sako teigė teigia pasakojo pabrėžė pabrėžia pridūrė priminė primena aiškino aiškina juokavo džiaugėsi džiaugiasi pasak anot kalbėjo tikino tvirtino prisipažino pastebėjo",
    venue: "viešbut(is|yje|io) restoran(as|o|e) kavin(ė|ės|ėje)",
    university: "universitet(as|o|e|ą|ui)",
    river: "up(ė|ės|ėje|ę|ei) ežer(as|o|e|ą|ui) mar(ios|ių|iose)",
    newspaper: "žinios",
  }),
  undeclining: new Set(),
  joiners: set("ir bei arba ar , ; – — - / &"),
  insides: set(
    "am an auf bei da das de del der di die do dos el en et la le les na nad ob ober op pod prie sous sur u upon v",
  ),
  notCities: set(
    "abu abi abiejų abiem abiems kad kitas kito kitą kitame kitų kiti europa europos europoje europai europą sąjunga sąjungos azija afrika amerika žemaitija žemaitijos žemaitijoje aukštaitija aukštaitijos " +
      "aukštaitijoje dzūkija dzūkijos dzūkijoje suvalkija suvalkijos suvalkijoje sūduva sūduvos dainava dainavos mažoji didžioji kuršių baltija " +
      "baltijos nemunas nemuno nemune neris neries neryje seimas seimo seime vyriausybė vyriausybės vyriausybėje respublika respublikos taryba " +
      "tarybos taryboje bažnyčia bažnyčios bažnyčioje dievas dievo kristus kristaus šventoji marija marijos kalėdos kalėdų velykos velykų sausis " +
      "ministerija ministerijos ministerijoje savivaldybė savivaldybės savivaldybėje universitetas universiteto gimnazija gimnazijos " +
      "lietuvis lietuviai lietuvių tauta nepriklausomybės laisvės vilnies saulės saulė kaunietis ateities naujoji naujasis senoji senasis",
  ),
  regions: set(
    "zemaitija aukstaitija dzukija suvalkija suduva dainava kursas ziemgala latgala livonija prusija silezija pomeranija mazovija palenke volyne podole galicija bavarija saksonija brandenburgas tiuringija hesenas meklenburgas vestfalija toskana lombardija abrucai pjemontas umbrija apulija kampanija ligurija burgundija korsika skone jutlandija fryzija bohemija moravija sicilija sardinija bretane normandija elzasas provansas andaluzija katalonija flandrija valonija krymas donbasas kaukazas sibiras skandinavija balkanai alpes tatrai karpatai sudetai baltija kalifornija teksasas florida aliaska anglija skotija velsas tirolis europa azija afrika amerika australija kursiu nerija mazovsis varmija mozurija pamarys reinas dunojus elbe oderis vysla dnepras dauguva uznemune vilnija",
  ),
  rivers: set("venta ventos ventą šventoji šventosios dubysa minija merkys mūša jūra nevėžis nida"),
  surnames: set("gardinas minskas prūsas kalvarija birštonas simnas"),
  countries: COUNTRIES,
  countryOf: wordTable(COUNTRIES),
  partners: /^(?:partner|bendradarb|draugyst|draugauja|susigimin|delegacij)/,
  locative: /(uose|iuose|ėse|ose|yse|ėje|yje|uje|oje|e)$/,
  adjective: /^(?:nauj|sen|did|maž|balt|juod|raudon|aukšt|žem)/,
  tellingApart: () => undefined,
  plural: /(?:ai|ės|os|ys)$/,
  guess: guessNominatives,
  inCountry: new Set(),
  linking: new Set(),
  states: new Set(),
  declinesTowns: false,
  hearing: {
    withPeople: set("su apie pas tarp pro per nuo iki už atstovavo atstovauja anot pasak"),
    surname:
      /(?:(?:ien|yt|ait|ut|ūt)(?:ė|ės|ei|ę|e)|(?:ov|ev)(?:as|o|ui|ą|u|a|os|ai)|sk(?:as|o|ui|ą|u|is|io|iui|į|iu)|(?:enk|čenk)[oaąu])$/,
  },
  cityComesFirst: true,
  dropsDiacritics: false,
  titleCase: false,
  home: ["LT"],
};
