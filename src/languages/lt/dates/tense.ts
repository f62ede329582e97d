import type { TenseCue } from "../../../dates/date-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";

const listed = (forms: string): ReadonlySet<string> => new Set(forms.split(" ").flatMap(expandForms));

/** Verbs and participles that put the date beside them ahead. */
const FUTURE = listed(
  "privalo privaloma reikia galima gali ragina raginami prašoma bus vyks įvyks prasidės baigsis truks tęsis rinksis susitiks atidarys atvers koncertuos pasirašys pasirašysime kviečia kviečiame kviečiami kviečiamos kvies planuoja planuojama planuojamas planuojamą planuojame numatyta numatoma numato ketina ketinama ketiname turėtų turės galės galėsite talkins atvyks lankysis apsilankys dalyvaus pristatys svarstys startuos taps paskelbs skelbs nukelta nukeltas nukelti nukeltos perkelta perkeltas atkelta vyksiantį vyksiantis vyksianti vyksiančią vyksiančio vyksiančios vyksiančiame vyksiančioje vyksiančius būsimas būsimą būsimo būsimos vadovaus gros šoks dainuos kalbės sveikins apdovanos įteiks gaus bus pastatys statys įrengs remontuos sutvarkys baigs pradės pradėsime spręs tvirtins patvirtins balsuos rinks išrinks minės minėsime švęs švęsime paminės pagerbs laukia laukiame laukiama laukiami laukiamos laukiamas priimami priimamos priimama registracija registruotis terminas rodys bus rodoma keliaus vyksta vyktų vyktume parodys žais susirungs varžysis rungsis atsiskleis organizuos rengs surengs skirs paskirs išvyks grįš aplankys viešės svečiuosis aukos veiks dirbs galios įsigalios startuoja prasideda artėja artėjant sieks kurs įkurs diskutuos aptars aptarsime pasitiks lauks sulauks susirinks šventins pašventins atšvęs statysime išleis mokysis pakvietė pakvietęs kvietė paragino dalyvaus bendraus keliaus tarnaus skelbiamas skelbiamas skelbiama lis snigs pradedama priims",
);

/** Participles of plans: "planuotas", "numatyta", "turėjęs vykti". */
const PLANS = listed(
  "planuot(as|a|i|os|ą|us|o) suplanuot(as|a|i|os|ą|us|o) numatyt(as|i|os|ą|us|o) žadėt(as|a|i|os|ą)",
);
const WAS_MEANT = listed("turėj(o|ęs|usi|usį|usią|usio|usios|usieji) ketint(a) ketino planuota");
/** Words that put a plan to an end. */
const ENDS = listed("atšaukt(as|a|i|os|ą|us) atšaukė atidėt(as|a|os|ą) nukelt(as|a|os) atsisakyta");

/** Words that end like a past tense and are none. */
const NO_VERBS = listed(
  "rugsėjo vaiko kino vėjo rėmėjo kūrėjo vedėjo veikėjo steigėjo gamintojo laimėtojo mokytojo vadovo savo vyno berlyno jaunimo verslininko darbuotojo gyventojo dalyvio rašytojo architekto autoriaus kaimyno direktoriaus tuo to iko nugalėtojo skaitytojo aktyvo motyvo archyvo sklypo būvio teatro biuro kultūros gimtojo naujojo senojo pirmojo antrojo trečiojo paskutiniojo didžiojo mažojo pirmo antro pagrindinio dešimtojo kūno pavaduotojo atstovo koordinatorijo organizatorijo lenktynininko valdytojo prižiūrėtojo atlikėjo žiūrovo klausytojo",
);

const PAST =
  /(?:žaidė|jungė|ėme|ėmės|jome|jomės|[ua]vome|varstė|ruošė|riimė|raukė|irko|kyrė|iūlė|[kt]ūrė|dirbo|gyveno|^liko|paliko|šoko|^kilo|riuvo|degė|dingo|krito|vežė|rodė|lausė|algė|mokė|prašė|varkė|aukė|kelbė|ęsė|bėgo|riovė|rendė|laikė|avo|ėjo|ojo|ijo|uvo|davo|yko|tiko|rinko|ino|augo|tapo|leido|mirė|gimė|rašė|darė|sakė|priėmė|ėmė|eikė|davė|ankė|engė|vedė|kėlė|statė|tarė|kvietė|vėrė|atvėrė|pradėjo|pagerbė|minėjo|šventė|žengė|lydėjo|grįžo|išvyko|susirinko|įvyko|kalbėta|spręsta|lijo|snigo|nešė|perskaitė|baigė|ėsi|osi|inosi|ojosi|dėsi)$/;
/** Future in -s after a consonant ("išvyks", "tars") or after a long vowel that few nouns have ("išsiųs", "koncertuos"). */
const COMING = /(?:.[klrpbgdtv]|ų|[aie]n|.{3}[tdzn]uos)s?(?<=s)$/;
const PASSIVE =
  /^(?:pa|į|iš|ati?|už|su|pri|per|nu|api?|pra|par)?.{2,}(?:yt|int|uot|ėt)(?:a|as|i|os|ą|us|ų)$|^(?:pa|į|iš|ati?|už|su|pri|per|nu|api?|pra|par).{2,}[^aeiu]t(?:a|as|i|os|ą|us|ų|ame|oje)$|^(?:skirt|duot|imt|rinkt|kurt|rengt|baigt|skelbt|kviest|keist|grąžint)(?:a|as|i|os)$/;
const AHEAD: TenseCue = { tense: "future", cost: 0 };
const BEHIND: TenseCue = { tense: "past", cost: 0 };
/** Prefixed verbs in -ė, and reflexive ones in -o or -ė: "prisijungė", "pasiliko", "užmezgė". */
const PREFIXED = /^(?:pri|pa|iš|į|su|nu|už|at|ap|per|pra|ne)(?:si.+[oė]|.{2,}[bcčdgklmnprsštvzž]ė)$/;
/** Nouns that look like them. */
const NOUN_ENDING =
  /(?:[iy]mo|enio|ybė|ystė|inė|enė|ienė|ytė|aitė|utė|ūtė|uvė|onė|elė|ėlė|ikė|ūrė|ynė|ėnė|alė|erė|ėjė|ojė|linkė|krantė|dangė|vardė|kampė|upė)$/;
const isPrefixed = (lower: string): boolean => PREFIXED.test(lower) && !NOUN_ENDING.test(lower);
const PLANNED: TenseCue = { tense: "future", cost: 0, planned: true };
const WAS_TO: TenseCue = { tense: "past", cost: 0, planned: true };
const UNDONE: TenseCue = { tense: "past", cost: 0, undone: true };
const OFF: TenseCue = { tense: "future", cost: 2, undone: true };
/** What has done or been something: "laimėjusi", "miręs", "vykusiame". */
const DONE = /.{3}(?:ęs|ęsis|usi|usį|usią|usio|usios|usiam|usiai|usiame|usioje|usiu|usius|usieji|usių|usiųjų)$/;
/** What is being done and announced: "rengiamas", "organizuojama", "pristatoma". */
const IS_DONE =
  /^(?:at|ati|pri|pa|su)?(?:rengia|ruošia|organizuoja|atidaro|pristato|švenčia|pradeda|prognozuoja|planuoja|numato|tiki)m(?:as|a|i|os|ą|asi|us)$/;

const planOf = ({ lower, index }: Token, tokens: readonly Token[]): TenseCue | undefined => {
  if (ENDS.has(lower)) return OFF;
  if (PLANS.has(lower)) return PLANNED;
  return WAS_MEANT.has(lower) && [1, 2, -1].some((step) => /ti(?:s)?$/.test(tokens[index + step]?.lower ?? ""))
    ? WAS_TO
    : undefined;
};

/** What a Lithuanian word says about the tense of its clause; a passive participle says it a little less. */
export const tenseOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const { lower } = token;
  const planned = planOf(token, tokens);
  if (planned) return planned;
  if (FUTURE.has(lower) || IS_DONE.test(lower)) return AHEAD;
  if (/.{3}sian(?:t|č)/.test(lower)) return AHEAD;
  if (lower.length > 3 && !token.capitalised && COMING.test(lower)) return AHEAD;
  if (
    lower.length < 4 ||
    NO_VERBS.has(lower) ||
    (token.capitalised && !token.opensBlock && token.spaced && /o$/.test(lower))
  )
    return undefined;
  if (/.{3}[sš]im(?:e|ės)$/.test(lower)) return AHEAD;
  if (isPrefixed(lower)) return BEHIND;
  if (PAST.test(lower)) return /^ne(?:įvyko|vyko|surengt|buvo$)/.test(lower) ? UNDONE : BEHIND;
  if (DONE.test(lower)) return { tense: "past", cost: 1 };
  return PASSIVE.test(lower) ? { tense: "past", cost: 2 } : undefined;
};
