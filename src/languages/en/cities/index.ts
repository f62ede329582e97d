import type { CityPack } from "../../../cities/city-pack.ts";
import { wordTable } from "../../../engine/word-table.ts";
import { US_STATES } from "../../shared/cities/us-states.ts";
import { wordRoles } from "../../shared/cities/word-roles.ts";
import { COUNTRIES } from "./countries.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** States that are better known as cities, or share a word with one. */
const TOWNS_TOO = new Set(["washington", "york", "jersey"]);
const STATES = new Set(
  [...US_STATES.keys()].map((name) => name.toLowerCase()).filter((name) => name.length > 2 && !TOWNS_TOO.has(name)),
);

/** What English says beside the names of cities; "of" takes its role from the word before it ("mayor of", "university of"). */
export const cityPack: CityPack = {
  language: "en",
  before: wordRoles({
    city: "city town downtown capital twin partner",
    office: "district commune visit",
    person:
      "mr mrs ms miss dr prof professor sir lord lady father sister brother saint cllr judge captain colonel general king queen prince princess duke " +
      "mayor mayors president councillor councillors bishop archbishop cardinal rev reverend minister senator ambassador director chairman deputy " +
      "secretary doctor teacher coach artist poet sergeant inspector commissioner governor",
    village: "village villages hamlet settlement eldership parish",
    municipality: "gmina commune powiat",
    place: "in at from to near between outside around via visited visiting left reached through within toward towards",
    speech:
      "said says added adds explained explains recalled recalls noted notes stressed told tells asked asks argued argues admitted according thinks thought replied laughed joked",
    street: "street avenue road square st",
    venue: "hotel restaurant cafe cinema ship company",
    club: "fc bc real inter ac as cd",
    newspaper: "radio daily gazette",
    university: "university college institute school",
    river: "river lake mount mountain cape",
  }),
  beforeOf: wordRoles({
    city: "city cities town towns capital municipality municipalities",
    office:
      "mayor mayors vice-mayor councillor councillors president residents people citizens bishop archbishop port delegation authorities inhabitants " +
      "commune community leader leaders voivode district visit twin partner partnership metropolitan centre outskirts streets heart part north south east west " +
      "administration representatives officials guests visitors days history council children students schools",
    village: "village villages hamlet settlement eldership parish",
    university: "university college institute school duke earl battle treaty",
    river: "river gulf bay",
    street: "corner",
    speech: "according",
  }),
  after: wordRoles({
    city: "city municipality town borough",
    municipality: "district municipal",
    office: "mayor council councillors residents delegation municipality authorities archdiocese",
    village: "village eldership commune",
    speech:
      "said says added adds explained explains recalled recalls noted notes stressed told tells asked asks argued argues admitted according thinks thought replied laughed joked thanked",
    street:
      "street st road rd avenue ave square lane bridge quay boulevard drive highway way crescent terrace embankment roundabout court place row close gate",
    venue: "hotel inn restaurant cafe theatre cinema hall",
    club: "united rovers wanderers albion hotspur fc athletic f.c villa forest celtic",
    newspaper: "times post gazette herald tribune globe courier echo chronicle telegraph observer examiner independent",
    university: "university college",
    river: "river lake bay valley county island islands gap hills mountains",
  }),
  undeclining: new Set(),
  joiners: set("and or , ; – — - / & ,"),
  insides: set(
    "am an auf bei by da das de del der di die do dos el en et in la le les na nad ob ober of on op pod sous sur the u upon v",
  ),
  notCities: set(
    "north_sea black_sea irish_sea baltic_sea red_sea dead_sea police street columbia orion ceres white_house central_park old_town new_town town_hall city_hall wall_street capitol_hill christmas_eve jupiter mars venus mercury saturn january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday " +
      "sunday europe european union asia africa the this that these those we you they he she it in on at of to and or but for with from by as if when " +
      "while after before during once also both all any many most some more new old great north south east west northern southern eastern western " +
      "central upper lower god christ easter christmas mass holy saint lady lord university college school grammar gymnasium festival street avenue road bridge square park " +
      "museum library church cathedral castle palace hall house centre center office department ministry council committee commission mayor vice " +
      "president minister prime mr mrs ms dr prof professor director deputy chairman chair information media press news home " +
      "independence freedom victory hope liberty union enterprise commerce industry energy orange best page why what who where how there here " +
      "his her their our my your its not no yes only even still then thus so such other others each every one two three four five six seven eight nine ten first " +
      "second third last next photo photos source text opening welcome university culture sport sports green party together",
  ),
  regions: set(
    "silesia pomerania masuria mazovia galicia volhynia podolia abruzzo piedmont umbria apulia campania liguria lazio champagne picardy burgundy corsica lapland jutland friesland brabant bohemia moravia bavaria saxony thuringia hesse westphalia tuscany lombardy sicily sardinia brittany normandy alsace provence andalusia catalonia flanders wallonia crimea donbas siberia scandinavia balkans alps tatras carpathians samogitia aukstaitija dzukija suvalkija transylvania bukovina ulster munster leinster connacht europe asia africa america australia baltic kashubia caucasus",
  ),
  rivers: set(
    "venta wisła odra warta vistula oder severn thames trent tyne wye avon shannon suir liffey boyne nore barrow",
  ),
  surnames: set(
    "london lincoln york lancaster hamilton washington wells bolton sheffield berlin derby bradford burton stafford warwick clinton jackson houston dallas " +
      "austin madison jefferson franklin carlisle preston chester milton windsor buckingham darlington huntington kent sutton wellington nelson " +
      "marshall douglas gordon stanley florence victoria charlotte sydney adelaide savannah chelsea paris georgia carolina virginia",
  ),
  countries: COUNTRIES,
  countryOf: wordTable(COUNTRIES),
  partners: /^(?:partner|twin|sister|delegation|friendship)/,
  locative: /^$/,
  adjective: /^(?:new|old|great|little|upper|lower)$/,
  tellingApart: () => undefined,
  plural: /^$/,
  guess: (form, role) => (role === "village" || role === "municipality" ? [form] : []),
  inCountry: set("in"),
  linking: set("of to"),
  states: STATES,
  declinesTowns: false,
  hearing: undefined,
  cityComesFirst: false,
  dropsDiacritics: true,
  titleCase: true,
  home: ["PL", "LT", "GB", "IE", "US"],
};
