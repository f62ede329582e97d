import type { TenseCue } from "../../../dates/date-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";

const listed = (forms: string): ReadonlySet<string> => new Set(forms.split(" ").flatMap(expandForms));

/** Verbs that put the date beside them ahead, whatever their own tense ("zaplanowano na 5 grudnia"). */
const FUTURE = listed(
  "będzie będą będziemy zostan(ie|ą) odbędzie odbędą ma mają mamy rozpoczn(ie|ą) zaczn(ie|ą) rusz(y|ą) wystąpi(|ą) potrwa(|ją) zakończ(y|ą) otworz(y|ą) nastąpi(|ą) podpisz(e|ą) spotka(|ją) przyjed(zie|ą|ziemy) przyjad(ą) odwiedz(i|ą|imy) weźmie wezm(ą|iemy) zagra(|ją) zaprosi(ł|ła|li) zapraszam(y) zaprasza(|ją|my) planuj(e|ą|emy) zaplanowano planowano przewidziano przewiduj(e|ą|emy) wyznaczon(o|y|a|e) zapowiedziano zapowiada(|ją|my) zapowiedzia(ł|ła|li) zamierza(|ją) zwołan(o|y|a|e) zwoła(ł|ła) przełożon(o|y|a|e) przesunięt(o|y|a|e) odłożon(o|y|a|e) powstan(ie|ą) stan(ie|ą) obejm(ie|ą) upłyn(ie|ą) upływa trafi(|ą) poprowadz(i|ą) wręcz(y|ą) zobacz(y|ą|ymy) pojawi(|ą) pojad(ą) pojedzie ogłos(i|ą|imy) przedstawi(|ą) wyrusz(y|ą) zaprezentuj(e|ą) wróc(i|ą) przypada należy można uda(|dzą) dowiemy poznamy zbierz(e|ą) przybęd(zie|ą) czeka(|ją) otrzyma(|ją) otworzymy zacznie zapadn(ie|ą) gotow(y|a|e) uruchomi(|ą|my) wybuduj(e|ą|emy) wyremontuj(e|ą|emy) zbuduj(e|ą|emy) kupi(|ą|my) dostarcz(y|ą) rozstrzygn(ie|ą|iemy) termin zapisy zgłoszenia nabór wchodz(i|ą) wejd(zie|ą) przejd(zie|ą) zyska(|ją) przeprowadz(i|ą|imy) zorganizuj(e|ą|emy) uczc(i|ą|imy) świętować obchodzić dojdzie spodziewan(y|a|e) najbliższ(e|a|y|ym|ego|ej) kolejne zmieni(|ą) ogłosz(ą|one) usłysz(ą|y|ymy) wybier(ze|ą) pokaż(e|ą|emy) zakończymy rozpoczniemy zaczynamy ruszamy startujemy spotykamy",
);

/** Present forms of verbs that a prefix makes perfective lie ahead: "wyjadą", "przypadnie", "przekaże". */
const PERFECTIVE =
  /^(?:wy|za|po|prze|przy|o|od|do|na|roz|z|s|u|w|we|ob|pod|wz|ze)(?:jedzie|jadą|jedziemy|jdzie|jdą|jdziemy|padnie|padną|stanie|staną|niesie|niosą|wiezie|wiozą|bierze|biorą|śle|ślą|każe|każą|pisze|piszą|jmie|jmą|jmiemy|prowadzi|prowadzą|płynie|płyną|biegnie|biegną|leci|lecą|śpiewa|śpiewają|tańczy|tańczą|stąpi|stąpią|sadzi|sadzą|mieni|mienią|wita|witają|startuje|startują|czyta|czytają|słoni|słonią|święci|święcą|gra|grają|kończy|kończą|koncertuje|tworzy|tworzą|głosuje|głosują|decyduje|decydują|sądzi|pali|palą|łoży|łożą|łożymy|mówi|mówią|leje|wiesi|wieszą)$/;
/** Participles of plans: "planowany na piątek", "zapowiadane na maj". */
const PLANS = listed(
  "planowan(y|a|e|ego|ej|ą|ym|ych) zaplanowan(y|a|e|ego|ej|ą|ym|ych) przewidzian(y|a|e|ego|ej|ą|ych) zapowiedzian(y|a|e|ego|ej|ą|ych) zapowiadan(y|a|e|ego|ej|ą|ych) przewidywan(y|a|e|ego|ej|ą)",
);
/** Words that put a plan to an end. */
const ENDS = listed(
  "odwołan(o|y|a|e|ą|ego|ej) odwołał(|a|y) odwołali przełożono wstrzymano zrezygnowano anulowano unieważniono zawieszono",
);

/** Words in -ł, -ła, -li and the like that are no past tense. */
const NO_VERBS = listed(
  "zmian(y|a|ą|om) tytuł udział wydział zespół kościół dział oddział podział rozdział materiał kanał finał półfinał ćwierćfinał kapitał artykuł protokół szczegół ogół szkoł(a|y) sił(a|y|) skał(a|y) chwał(a|y) cał(y|a|o) biał(y|a|o) mał(y|a|o) stał(y|a|o) trwał(y|a) doskonał(y|a|o) wspaniał(y|a) dojrzał(y|a) były czyli jeśli jeżeli chwili chwil ani kolei li stół dół pół wół zdał okazał żywioł aniel sygnał generał personał arsenał festiwal skła(d|du) zabawił uchwał(a|y) pochwał(a|y) kwartał rywal tabel(i) nadziei woli roli skali sali hali fali moli cieli ewangeli australi rano okno miasto święto często konto lato ponadto warto prosto złoto auto dlatego zwłaszcza siano wino wiano kasyno",
);

const PAST =
  /(?:[aeiyąęuó]|[szcrkgdtpb])ł(?:|a|o|y|em|am|aś|eś|yśmy)$|(?:[aeiyuęó]li|rzli|szli|kli|gli|śli|edli)(?:śmy|)$/;
const IMPERSONAL = /.{3}(?:ano|ono|yto|ęto|arto|ito)$/;
const PARTICIPLE =
  /(?:owan|isan|ydan|bran|dzan|czon|szon|żon|cion|sion|jęt|art|yt|ian|ołan|dan|niet|nięt)(?:y|a|e|ą|ej|ego|emu|ym|ych|ymi|i)$/;
const AHEAD: TenseCue = { tense: "future", cost: 0 };
const BEHIND: TenseCue = { tense: "past", cost: 0 };
const PLANNED: TenseCue = { tense: "future", cost: 0, planned: true };
const WAS_TO: TenseCue = { tense: "past", cost: 0, planned: true };
const UNDONE: TenseCue = { tense: "past", cost: 0, undone: true };
const OFF: TenseCue = { tense: "future", cost: 0, undone: true };

/** "miał się odbyć", "miała ruszyć": meant, whatever became of it. */
const wasTo = ({ lower, index }: Token, tokens: readonly Token[]): boolean =>
  /^mia(?:ł|ła|ło|ły|li)$/.test(lower) &&
  [1, 2, 3].some((step) => /.{2}[ćc]$/.test(tokens[index + step]?.lower ?? "") && tokens[index + 1]?.kind === "word");

/** "nie odbył się" lies behind, "odwołano" may lie ahead. */
const undoneOf = ({ lower, index }: Token, tokens: readonly Token[]): TenseCue | undefined => {
  if (ENDS.has(lower)) return OFF;
  return tokens[index - 1]?.lower === "nie" && /^(?:odby|dosz)/.test(lower) ? UNDONE : undefined;
};

/** What a Polish word says about the tense of its clause; a participle says it least. */
export const tenseOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const { lower } = token;
  if (PLANS.has(lower)) return PLANNED;
  if (wasTo(token, tokens)) return WAS_TO;
  const undone = undoneOf(token, tokens);
  if (undone) return undone;
  if (PERFECTIVE.test(lower)) return AHEAD;
  if (FUTURE.has(lower)) return lower === "ma" && tokens[token.index + 1]?.kind === "number" ? undefined : AHEAD;
  if (/^został(?:|a|o|y)$/.test(lower) && ENDS.has(tokens[token.index + 1]?.lower ?? "")) return undefined;
  if (lower.length < 3 || NO_VERBS.has(lower)) return undefined;
  if (
    PAST.test(lower) &&
    [1, 2, 3].some((back) => /^będ(?:zie|ą|ziemy)$/.test(tokens[token.index - back]?.lower ?? ""))
  )
    return AHEAD;
  if (lower === "był" || PAST.test(lower) || IMPERSONAL.test(lower))
    return token.capitalised && !token.opensBlock && tokens[token.index - 1]?.kind === "word" ? undefined : BEHIND;
  return PARTICIPLE.test(lower) ? { tense: "past", cost: 3 } : undefined;
};
