import type { OfficeRow } from "../../shared/people/office-table.ts";
import { adjectival, feminine, feminineAdjectival, feminineYni, masculine, masculineA } from "./declension.ts";

/**
 * Polish trades, arts, sports, ranks and posts that releases put beside a name. Words that are frequent family names or
 * clubs ("kowal", "rybak", "górnik") are left out.
 * Source: typed from general knowledge of Polish.
 */
export const PROFESSIONS_PL: readonly OfficeRow[] = [
  [
    "athlete",
    masculine,
    "wioślarz kajakarz bokser zapaśnik narciarz łyżwiarz skoczek/skoczk bramkarz napastnik sprinter oszczepnik kulomiot młociarz tyczkarz płotkarz chodziarz łucznik szermierz żużlowiec/żużlowc rajdowiec/rajdowc maratończyk paralimpijczyk paraolimpijczyk wicemistrz taternik arbiter/arbitr zawodowiec/zawodowc",
  ],
  [
    "athlete",
    masculineA,
    "sztangista tenisista hokeista snowboardzista triathlonista triatlonista szpadzista florecista alpinista himalaista rekordzista brydżysta szczypiornista unihokeista judoka karateka obrońca",
  ],
  [
    "athlete",
    feminine,
    "wioślarka kajakarka bokserka zapaśniczka narciarka łyżwiarka bramkarka sprinterka oszczepniczka młociarka tyczkarka płotkarka łuczniczka sztangistka tenisistka hokeistka snowboardzistka triathlonistka szpadzistka florecistka alpinistka himalaistka rekordzistka szachistka medalistka żeglarka kolarka gimnastyczka paralimpijka maratonka szczypiornistka",
  ],
  ["athlete", feminineYni, "mistrzyni wicemistrzyni"],
  [
    "artist",
    masculine,
    "ceramik garncarz snycerz performer lalkarz komik satyryk kabareciarz konferansjer prezenter operator producent animator tkacz grawer witrażownik mim",
  ],
  [
    "artist",
    masculineA,
    "scenarzysta dokumentalista iluzjonista witrażysta montażysta portrecista pejzażysta karykaturzysta",
  ],
  [
    "artist",
    feminine,
    "ceramiczka tkaczka hafciarka koronkarka koronczarka garncarka performerka rysowniczka scenarzystka prezenterka baletnica plastyczka projektantka scenografka konferansjerka producentka",
  ],
  ["artist", feminineYni, "twórczyni"],
  ["musician", masculine, "trębacz raper chórmistrz muzykolog kantor lutnik bard wirtuoz kontratenor"],
  [
    "musician",
    masculineA,
    "harfista klarnecista puzonista waltornista kontrabasista basista altowiolista chórzysta oboista fagocista klawesynista multiinstrumentalista",
  ],
  [
    "musician",
    feminine,
    "gitarzystka akordeonistka perkusistka flecistka wiolonczelistka harfistka klarnecistka trębaczka saksofonistka altowiolistka mezzosopranistka chórzystka raperka muzykolożka oboistka altystka kontrabasistka klawesynistka",
  ],
  ["musician", feminineYni, "chórmistrzyni kapelmistrzyni"],
  [
    "priest",
    masculine,
    "infułat kapłan zakonnik opat gwardian prowincjał misjonarz diakon superintendent imam kleryk nuncjusz prymas spowiednik protojerej",
  ],
  ["priest", masculineA, "jezuita katecheta archimandryta patriarcha"],
  ["priest", adjectival, "wikary przełożony"],
  ["priest", feminineAdjectival, "przełożona"],
  ["priest", feminine, "zakonnica misjonarka katechetka pastorka superintendentka"],
  [
    "officer",
    masculine,
    "kapral sierżant podporucznik podpułkownik brygadier admirał kontradmirał wiceadmirał żołnierz adiutant strażnik powstaniec/powstańc partyzant harcmistrz",
  ],
  ["officer", adjectival, "chorąży szeregowy"],
  ["officer", feminine, "żołnierka strażniczka sanitariuszka"],
  ["officer", feminineYni, "dowódczyni"],
  ["police_officer", masculine, "aspirant podkomisarz nadkomisarz nadinspektor podinspektor"],
  ["police_officer", adjectival, "dzielnicowy"],
  ["police_officer", feminineAdjectival, "dzielnicowa"],
  ["firefighter", masculine, "ogniomistrz"],
  ["firefighter", feminine, "strażaczka"],
  ["teacher", masculine, "pedagog adiunkt metodyk lektor korepetytor"],
  ["teacher", masculineA, "wykładowca polonista lituanista germanista anglista romanista rusycysta"],
  [
    "teacher",
    feminine,
    "pedagożka polonistka lituanistka germanistka anglistka przedszkolanka matematyczka fizyczka biolożka geografka lektorka adiunktka metodyczka",
  ],
  ["teacher", feminineYni, "wykładowczyni wychowawczyni"],
  ["rector", masculine, "prodziekan"],
  ["rector", feminine, "dziekanka"],
  ["student", masculineA, "maturzysta licealista"],
  ["student", masculine, "praktykant przedszkolak"],
  ["student", feminine, "maturzystka licealistka praktykantka"],
  [
    "doctor",
    masculine,
    "stomatolog neurolog onkolog ginekolog anestezjolog epidemiolog neonatolog dietetyk rehabilitant pielęgniarz aptekarz ratownik medyk urolog laborant",
  ],
  ["doctor", masculineA, "dentysta okulista internista psychiatra ortopeda fizjoterapeuta farmaceuta diagnosta"],
  [
    "doctor",
    feminine,
    "ordynatorka ratowniczka farmaceutka aptekarka dentystka okulistka internistka fizjoterapeutka rehabilitantka dietetyczka weterynarka laborantka pediatrka kardiolożka",
  ],
  ["doctor", adjectival, "położny"],
  ["doctor", feminineAdjectival, "położna"],
  [
    "scientist",
    masculine,
    "psycholog politolog filozof teolog filolog matematyk fizyk chemik biolog geolog botanik ornitolog hydrolog genealog numizmatyk etnolog antropolog ekolog demograf kartograf klimatolog teatrolog",
  ],
  ["scientist", masculineA, "archiwista folklorysta ekonomista wynalazca lingwista religioznawca filmoznawca"],
  [
    "scientist",
    feminine,
    "psycholożka politolożka filozofka teolożka filolożka chemiczka botaniczka geolożka etnolożka antropolożka archiwistka folklorystka ekonomistka regionalistka kustoszka",
  ],
  ["writer", masculine, "kronikarz krytyk prozaik bajkopisarz gawędziarz"],
  ["writer", masculineA, "felietonista eseista twórca"],
  ["writer", feminine, "kronikarka powieściopisarka dramatopisarka eseistka recytatorka"],
  ["journalist", masculine, "korespondent fotoreporter bloger"],
  ["journalist", feminine, "publicystka korespondentka fotoreporterka blogerka"],
  ["lawyer", masculine, "ławnik komornik mecenas syndyk"],
  ["lawyer", feminine, "ławniczka komorniczka notariuszka"],
  [
    "entrepreneur",
    masculine,
    "rolnik sadownik ogrodnik pszczelarz plantator winiarz restaurator hotelarz menedżer menadżer handlowiec/handlowc bankowiec/bankowc deweloper inwestor współwłaściciel",
  ],
  ["entrepreneur", masculineA, "hodowca finansista dzierżawca sprzedawca"],
  [
    "entrepreneur",
    feminine,
    "rolniczka sadowniczka ogrodniczka pszczelarka restauratorka hotelarka menedżerka menadżerka współwłaścicielka deweloperka",
  ],
  [
    "employee",
    masculine,
    "cukiernik kucharz jubiler złotnik zegarmistrz fryzjer rzemieślnik elektryk mechanik technik informatyk marynarz nawigator lotnik przewodnik tramwajarz listonosz kelner barman konserwator referent audytor kontroler administrator archiwariusz inspicjent",
  ],
  ["employee", masculineA, "geodeta logopeda programista maszynista kierowca brygadzista hejnalista"],
  ["employee", adjectival, "księgowy leśniczy nadleśniczy podleśniczy łowczy budowniczy motorniczy dyżurny"],
  ["employee", feminineAdjectival, "księgowa leśnicza nadleśnicza krawcowa dyżurna"],
  [
    "employee",
    feminine,
    "fryzjerka kucharka urzędniczka referentka audytorka kontrolerka administratorka logopedka przewodniczka listonoszka kelnerka konserwatorka informatyczka programistka geodetka",
  ],
  ["employee", feminineYni, "sprzedawczyni"],
  [
    "other",
    masculine,
    "mieszkaniec/mieszkańc uczestnik jubilat emeryt senior patron filantrop kandydat gospodarz reprezentant sygnatariusz samorządowiec/samorządowc polityk związkowiec/związkowc kolekcjoner podróżnik sybirak sponsor",
  ],
  ["other", masculineA, "zwycięzca finalista aktywista parlamentarzysta dyplomata ofiarodawca krwiodawca"],
  [
    "other",
    feminine,
    "mieszkanka uczestniczka finalistka jubilatka emerytka seniorka patronka filantropka kandydatka reprezentantka aktywistka parlamentarzystka dyplomatka fundatorka kombatantka weteranka prelegentka podróżniczka kolekcjonerka sygnatariuszka ekolożka",
  ],
  ["other", masculine, "prelegent orędownik"],
  [
    "other",
    feminineYni,
    "wydawczyni radczyni naukowczyni mówczyni zwyciężczyni pomysłodawczyni samorządowczyni darczyńczyni gospodyni",
  ],
];
