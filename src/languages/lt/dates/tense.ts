import type { TenseCue } from "../../../dates/date-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";

const listed = (forms: string): ReadonlySet<string> => new Set(forms.split(" ").flatMap(expandForms));

/** Verbs and participles that put the date beside them ahead. */
const FUTURE = listed(
  "bus vyks įvyks prasidės baigsis truks tęsis rinksis susitiks atidarys atvers koncertuos pasirašys pasirašysime kviečia kviečiame kviečiami kviečiamos kvies planuoja planuojama planuojamas planuojamą planuojame numatyta numatytas numatyti numatytos numatytą numatoma numato ketina ketinama ketiname turėtų turės galės galėsite talkins atvyks lankysis apsilankys dalyvaus pristatys svarstys startuos taps paskelbs skelbs nukelta nukeltas nukelti nukeltos perkelta perkeltas atkelta vyksiantį vyksiantis vyksianti vyksiančią vyksiančio vyksiančios vyksiančiame vyksiančioje vyksiančius būsimas būsimą būsimo būsimos vadovaus gros šoks dainuos kalbės sveikins apdovanos įteiks gaus bus pastatys statys įrengs remontuos sutvarkys baigs pradės pradėsime spręs tvirtins patvirtins balsuos rinks išrinks minės minėsime švęs švęsime paminės pagerbs laukia laukiame laukiama priimami priimamos priimama registracija registruotis terminas rodys bus rodoma keliaus vyksta vyktų vyktume parodys žais susirungs varžysis rungsis atsiskleis organizuos rengs surengs skirs paskirs išvyks grįš aplankys viešės svečiuosis aukos veiks dirbs galios įsigalios startuoja prasideda artėja artėjant sieks kurs įkurs diskutuos aptars aptarsime pasitiks lauks sulauks susirinks šventins pašventins atšvęs statysime planuotas išleis mokysis pakvietė pakvietęs kvietė paragino dalyvaus bendraus keliaus tarnaus skelbiamas skelbiamas skelbiama lis snigs pradedama bus atidarytas priims",
);

/** Words that end like a past tense and are none. */
const NO_VERBS = listed(
  "rugsėjo vaiko kino vėjo rėmėjo kūrėjo vedėjo veikėjo steigėjo gamintojo laimėtojo mokytojo vadovo savo vyno berlyno jaunimo verslininko darbuotojo gyventojo dalyvio rašytojo architekto autoriaus kaimyno direktoriaus tuo to iko nugalėtojo skaitytojo aktyvo motyvo archyvo sklypo būvio teatro biuro kultūros gimtojo naujojo senojo pirmojo antrojo trečiojo paskutiniojo didžiojo mažojo pirmo antro pagrindinio dešimtojo kūno pavaduotojo atstovo koordinatorijo organizatorijo lenktynininko valdytojo prižiūrėtojo atlikėjo žiūrovo klausytojo",
);

const PAST =
  /(?:avo|ėjo|ojo|ijo|uvo|davo|yko|tiko|rinko|ino|augo|tapo|leido|mirė|gimė|rašė|darė|sakė|priėmė|ėmė|eikė|davė|ankė|engė|vedė|kėlė|statė|tarė|kvietė|vėrė|atvėrė|pradėjo|pagerbė|minėjo|šventė|žengė|lydėjo|grįžo|išvyko|susirinko|įvyko|kalbėta|spręsta|lijo|snigo|nešė|perskaitė|baigė|ėsi|osi|inosi|ojosi|dėsi)$/;
/** Future in -s after a consonant ("išvyks", "tars") or after a long vowel that few nouns have ("išsiųs", "koncertuos"). */
const COMING = /(?:.[klrpbgdtv]|ų|[aie]n|.{3}[tdzn]uos)s?(?<=s)$/;
const PASSIVE =
  /^(?:pa|į|iš|ati?|už|su|pri|per|nu|api?|pra|par)?\p{L}{2,}(?:yt|int|uot|ėt)(?:a|as|i|os|ą|us|ų)$|^(?:pa|į|iš|ati?|už|su|pri|per|nu|api?|pra|par)\p{L}{2,}[^aeiu]t(?:a|as|i|os|ą|us|ų|ame|oje)$|^(?:skirt|duot|imt|rinkt|kurt|rengt|baigt|skelbt|kviest|keist|grąžint)(?:a|as|i|os)$/u;
const AHEAD: TenseCue = { tense: "future", cost: 0 };
const BEHIND: TenseCue = { tense: "past", cost: 0 };

/** What a Lithuanian word says about the tense of its clause; a passive participle says it a little less. */
export const tenseOf = (token: Token): TenseCue | undefined => {
  const { lower } = token;
  if (FUTURE.has(lower)) return AHEAD;
  if (/.{3}sian(?:t|č)/.test(lower)) return AHEAD;
  if (lower.length > 3 && !token.capitalised && COMING.test(lower)) return AHEAD;
  if (
    lower.length < 4 ||
    NO_VERBS.has(lower) ||
    (token.capitalised && !token.opensBlock && token.spaced && /o$/.test(lower))
  )
    return undefined;
  if (PAST.test(lower)) return BEHIND;
  return PASSIVE.test(lower) ? { tense: "past", cost: 2 } : undefined;
};
