import type { CityPack } from "../../../cities/city-pack.ts";
import { wordTable } from "../../../engine/word-table.ts";
import { wordRoles } from "../../shared/cities/word-roles.ts";
import { COUNTRIES } from "./countries.ts";
import { guessNominatives } from "./guess-nominatives.ts";
import { tellingApart } from "./telling-apart.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What Polish says beside the names of cities. */
export const cityPack: CityPack = {
  language: "pl",
  before: wordRoles({
    city: "miast(o|a|u|em|ach|ami|om) mieście miasteczk(o|a|u|iem) gród grod(u|em|zie) m uzdrowisk(o|a|u) kurort(|u|em|ie)",
    municipality: "gmin(a|y|ie|ę|ą|ami|ach|om) powiat(|u|em|owi|y|ów) powiecie mieście-gminie",
    office:
      "miejsk(a|iej|ą|i|iego|im|ie|iemu) stolic(a|y|ę|ą) metropoli(a|i|ę) " +
      "burmistrz(|a|owi|em|u|ów|om|ami) prezydent(|a|owi|em|om|ów|ka|ki|kę|ką) prezydenc(i|ie) wójt(|a|owi|em|ów) wójcie " +
      "mer(|a|owi|em|ów|om|ka|ki) merze nadburmistrz(|a|owi|em) burmistrzyni(|ą) starost(a|y|ę|ą) staroście " +
      "wiceprezydent(|a|owi|em|ka) wiceburmistrz(|a|owi|em) radn(y|a|ych|i|ego|ej|ym) radą rad(a|y|ę) radzie włodarz(|a|om|em|e|y|ami) " +
      "mieszkań(cy|ców|com|cami|cach|ca|cem|ka|ki|kę|kom|ek) władz(e|ami|om|) władzach samorząd(|u|owi|em|y|ów) samorządowc(y|ów|om) " +
      "obywatel(|a|em|i|e|om|ka|ki|ką|stwo|stwa) delegacj(a|i|ę|ą) delegat(ów|ami|om|) delegaci przedstawiciel(|a|e|i|om|ami|em) " +
      "ratusz(|a|u|em) magistrat(|u|em) biskup(|a|owi|em) rektor(|a|owi) urząd urzęd(u|em|owi) urzędzie patron(|a|em) " +
      "partner(|a|em|om|ami|zy|stwo) partnerstw(o|a|u|em) społecznoś(ć|ci|cią) centrum uczni(ów|owie) młodzież(|y|ą) goś(ci|cie|ćmi) " +
      "rodowit(y|a|ego) miłośnik(ów|om|ami) przyjaciół przyjacie(le|la) historia historii dzieje promocj(a|i|ę) dni dniach dniom święt(o|a|u|em) okolic(e|y|ach|)",
    village:
      "wieś wsi wsią wsiach wsie miejscowoś(ć|ci|cią|ciach) osad(a|y|zie|ę|ą) sołectw(o|a|ie|em) sołtys(|a|em|owi|i) przysiółek",
    place:
      "w we do z ze pod koło przez dla od ku między pomiędzy obok opodal okolicach niedaleko k poza spod " +
      "odwiedził(|a|i|y|o) odwiedza odwiedzić zwiedził(|a|i|y) zwiedzić reprezentował(|a|i|y) reprezentuje reprezentują wizytował(|a) przez ugościł(|a|i|y|o)",
    street:
      "ul ulic(a|y|ę|ą|ach|e) al alej(a|i|ę|ą|e|ach) plac(|u|em|owi) pl rond(o|a|em|zie) ronda os osiedl(e|a|u|em) skwer(|u|em) skwerze " +
      "most(|u|em|y) moście bulwar(|u|em|ze) park(|u|iem) traktu tras(a|y|ie|ę) dworzec dworc(a|u) stacj(a|i|ę) zaułek deptak(|u)",
    venue:
      "hotel(|u|em|owi|ach) restauracj(a|i|ę|ą) kin(o|a|ie|em) kawiarni(a|i|ę|ą) galeri(a|i|ę|ą) browar(|u|em|ze) pensjonat(|u|em) " +
      "pensjonacie spółk(a|i|ę|ą) spółce firm(a|y|ie|ę|ą) zespół zespoł(u|em) chór chór(u|em|ze) statek statk(u|iem) pociąg(|u|iem) " +
      "tramwaj(|u|em) marka marki sklep(|u|em|ie) galerią imieni(a|u|em) im",
    club:
      "legia legii legią lech lecha lechem lechowi wisła wisły wisłą lechia lechii lechią śląsk śląska śląskiem górnik górnika górnikiem " +
      "ruch ruchu ruchem pogoń pogoni pogonią zagłębie zagłębia zagłębiem jagiellonia jagiellonii jagiellonią widzew widzewa widzewem " +
      "piast piasta piastem korona korony koroną polonia polonii polonią arka arki arką zawisza zawiszy motor motoru motorem stal stali stalą " +
      "unia unii unią warta warty wartą stomil stomilu odra odry odrą miedź miedzi raków rakowa apator apatora apatorem falubaz falubazu " +
      "sparta sparty spartą włókniarz włókniarza start startu czarni czarnych anwil anwilu trefl trefla vive skra skry zaksa zaksy " +
      "elana elany olimpia olimpii olimpią gwardia gwardii chojniczanka bałtyk bałtyku gryf gryfa kotwica kotwicy ks mks gks azs fc ts zks kp " +
      "rks hks wks mkks ukś uks lks łks bks tkh kh pge orlen asseco enea żalgiris żalgirisu real fc dynamo dynama szachtar bayern",
    newspaper:
      "kurier kuriera gazeta gazety gazecie gazetę dziennik dziennika głos głosu echo echa życie życia express expressu ekspres radio radia " +
      "radiu tvp tv telewizja telewizji tygodnik tygodnika nowiny nowin portal portalu goniec słowo",
    university: "uniwersytet(|u|em|owi) uniwersytecie politechnik(a|i|ę|ą) politechnice",
    river: "rzek(a|i|ę|ą) rzece nad jezior(o|a|em) jeziorze zalew(|u|em) kanał(|u|em)",
    speech:
      "mówi mówił mówiła powiedział powiedziała dodał dodała dodaje podkreślił podkreśla podkreśliła zaznaczył zaznacza zaznaczyła przyznał przyznała " +
      "przyznaje przypomniał przypomina przypomniała wyjaśnił wyjaśnia wyjaśniła twierdzi stwierdził ocenił ocenia zapewnił zapewnia zapowiedział " +
      "tłumaczy tłumaczył wspominał wspomina żartował apelował podsumował zauważył zauważa",
    person:
      "pan(|a|u|em|om) pani(|ą) państw(o|a) dr prof ks mgr inż św święt(y|ego|ej|a) bł hr gen płk abp bp red " +
      "strażak(|a|iem) nauczyciel(|a|em|ka|ki) trener(|a|em|ka|ki) policjant(|a|em|ka) artyst(a|y|ką|ka) aktor(|a|em|ka) pos(eł|ła|łem|łanka|łanki) senator(|a|em|ka) " +
      "minist(er|ra|rem|rowie) profesor(|a|em|owie) doktor(|a|em) ksiądz księdz(a|em|u) proboszcz(|a|em) dyrektor(|a|em|ka|ki) przewodnicząc(y|a|ego|ej|ym) kierownik(|a|iem) " +
      "lekarz(|a|em) sędzi(a|ego) kapitan(|a|em) generał(|a|em) solist(a|ka|y) kompozytor(|a|em) poet(a|y|ka|ki) pisarz(|a|em|ka) pułkownik(|a|iem) kandydat(|a|em|ka)",
  }),
  beforeOf: wordRoles({}),
  after: wordRoles({
    street: "ulica",
    speech:
      "mówi mówił mówiła powiedział powiedziała dodał dodała dodaje podkreślił podkreśla podkreśliła zaznaczył zaznacza zaznaczyła przyznał przyznała " +
      "przyznaje przypomniał przypomina przypomniała wyjaśnił wyjaśnia wyjaśniła twierdzi stwierdził ocenił ocenia zapewnił zapewnia zapowiedział " +
      "tłumaczy tłumaczył wspominał wspomina żartował apelował podsumował zauważył zauważa",
  }),
  undeclining: set(
    "przez na odwiedził odwiedziła odwiedzili odwiedziły odwiedza odwiedzić zwiedził zwiedziła zwiedzili zwiedzić reprezentował reprezentowała " +
      "reprezentowali reprezentuje reprezentują ugościł ugościła ugościli wizytował wizytowała",
  ),
  joiners: set("i oraz a czy lub albo , ; – — - / & z"),
  insides: set(
    "am an auf bei da das de del der di die do dos el en et in la le les na nad ob ober on op pod sous sur u upon v",
  ),
  notCities: set(
    "europa europy europie europę europą unia unii unię unią azja azji afryka afryki ameryka śląsk śląska śląsku śląskiem mazowsze mazowsza " +
      "mazowszu pomorze pomorza pomorzu kujawy kujaw kujawach warmia warmii mazury mazur mazurach podlasie podlasia podlasiu podhale podhala " +
      "małopolska małopolski małopolsce wielkopolska wielkopolski wielkopolsce kaszuby kaszub kaszubach żuławy żuław podkarpacie podkarpacia " +
      "lubelszczyzna lubelszczyzny żmudź żmudzi bałtyk bałtyku bałtykiem tatry tatr tatrach sudety sudetów karpaty karpat bieszczady bieszczad " +
      "odra odry odrą narew bug bugu bugiem san sanu sanem noteć wisłą wisły kaczawa kaczawy kaczawą kaczawie niemen niemna wilia wilii solidarność solidarności kościół kościoła " +
      "polska polski polak polacy polaków niemców niemcom niemcami węgrów słowaków czechów litwinów ukraińców włochów francuzów duńczyków szwedów łotyszy estończyków sejm sejmu senat senatu rada rady bóg boga boże bóg maryja maryi matka matki ojciec ojca jezus " +
      "chrystus chrystusa duch ducha lato zima wiosna jesień rok roku dzień dnia dni " +
      "święto święta zdrój zdroju góra góry dolny górny mazowiecki śląski",
  ),
  regions: set(
    "luzyce slask pomorze kujawy mazowsze podlasie polesie wolyn podole galicja abruzja kalabria piemont umbria apulia kampania liguria lacjum emilia szampania pikardia burgundia owernia gaskonia akwitania korsyka laponia skania jutlandia fionia zelandia fryzja brabancja limburgia wilenszczyzna grodzienszczyzna suwalszczyzna inflanty prusy bawaria saksonia brandenburgia turyngia hesja meklemburgia westfalia nadrenia toskania lombardia sycylia sardynia bretania normandia alzacja lotaryngia prowansja andaluzja katalonia galilea kaszmir flandria walonia bukowina siedmiogrod zakarpacie krym donbas kaukaz syberia skandynawia balkany alpy tatry beskidy bieszczady sudety karkonosze karpaty pieniny gorce zulawy kaszuby kociewie warmia mazury kurpie zmudz auksztota dzukija suwalkija podhale spisz orawa zaolzie morawy slowianszczyzna baltyk adriatyk kurlandia semigalia latgalia kalifornia teksas floryda alaska anglia szkocja walia ulster tyrol karyntia styria dalmacja slawonia istria wojwodina kosowo krajina roztocze pojezierze mierzeja europa azja afryka ameryka australia antarktyda arktyka",
  ),
  rivers: set(
    "wisła wisły wisłę wisłą wiśle nysa nysy nysą nysie nida nidy nidą nidzie warta warty wartą warcie pilica pilicy pilicą brda wda drwęca skawa " +
      "soła raba ner prosna barycz olza biała białej rega radunia łyna pisa biebrza supraśl narew narwi narwią wieprz bzura odra odry odrą ropa ropy lida",
  ),
  surnames: set(
    "rawicz kalisz zator turek pisz reda kowal jawor bielawa lubin sanok mielec borek górka wola pilica sieradz wolin krosny konin kania sikora mrozy " +
      "zawada nowak brzeg olkusz jasło hel praga lubań kępno śrem zgierz rypin żnin bytom lipsk łuck praszka wilno pszczółka jaworek kozłów",
  ),
  countries: COUNTRIES,
  countryOf: wordTable(COUNTRIES),
  partners: /^(?:partner|zaprzyjaźni|bliźniacz|delegacj|współprac)/,
  locative: /^$/,
  adjective:
    /^(?:star|now|wielk|mał|górn|doln|biał|czarn|czerwon|duż|zielon|such|mokr|dług|krzyw|wysok|nisk|święt|kamienn|piaszczyst)(?:y|a|e|i|ie|ej|iej|ym|im|ego|iego|ą|ych|ich)$/,
  tellingApart,
  plural: /(?:ce|ki|ny|wy|ry|ły|ty|dy|gi|cze|sze|że|nie|le)$/,
  guess: guessNominatives,
  inCountry: set("w we"),
  linking: new Set(),
  states: new Set(),
  declinesTowns: true,
  hearing: undefined,
  cityComesFirst: false,
  dropsDiacritics: false,
  titleCase: false,
  home: ["PL"],
};
