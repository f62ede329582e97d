import type { OfficeRow } from "../../shared/people/office-table.ts";
import { decline } from "./declension.ts";

/**
 * Lithuanian trades, arts, sports, ranks and posts that releases put beside a name. Men's words whose forms are those of a
 * frequent thing ("muzikas" beside "muzika", "politikas" beside "politika") are left out.
 * Source: typed from general knowledge of Lithuanian.
 */
export const PROFESSIONS_LT: readonly OfficeRow[] = [
  [
    "athlete",
    decline,
    "rankininkas rankininkė tinklininkas tinklininkė tenisininkas tenisininkė boksininkas boksininkė imtynininkas imtynininkė dziudistas dziudistė kanojininkas kanojininkė baidarininkas baidarininkė buriuotojas buriuotoja slidininkas slidininkė čiuožėjas čiuožėja ritulininkas ritulininkė " +
      "lengvaatletis lengvaatletė ietininkas ietininkė rutulininkas rutulininkė metikas metikė šuolininkas šuolininkė sprinteris sprinterė maratonininkas maratonininkė ėjikas ėjikė jojikas jojikė raitelis raitelė šaulys šaulė lankininkas lankininkė fechtuotojas fechtuotoja gimnastas gimnastė sunkiaatletis štangininkas štangininkė " +
      "regbininkas regbininkė vartininkas vartininkė gynėjas gynėja puolėjas puolėja žaidėjas žaidėja rekordininkas rekordininkė prizininkas prizininkė medalininkas medalininkė vicečempionas vicečempionė lenktynininkas lenktynininkė triatlonininkas triatlonininkė parolimpietis parolimpietė šaškininkas šaškininkė alpinistas alpinistė olimpietė",
  ],
  [
    "artist",
    decline,
    "drožėjas drožėja vitražistas vitražistė tekstilininkas tekstilininkė audėjas audėja iliustratorius iliustratorė lėlininkas lėlininkė juvelyras juvelyrė auksakalys puodžius scenaristas scenaristė prodiuseris prodiuserė operatorius operatorė kinematografininkas kinematografininkė balerina skaitovas skaitovė humoristas fotomenininkas fotomenininkė karpytojas karpytoja pynėjas pynėja kūrėjas kūrėja",
  ],
  [
    "musician",
    decline,
    "gitaristas gitaristė būgnininkas būgnininkė trimitininkas trimitininkė klarnetininkas klarnetininkė fleitininkas fleitininkė saksofonininkas saksofonininkė kanklininkas kanklininkė arfininkas arfininkė altininkas altininkė kontrabosininkas kontrabosininkė trombonininkas perkusininkas perkusininkė vokalistas vokalistė mecosopranas baritonas reperis reperė " +
      "koncertmeisteris koncertmeisterė kapelmeisteris chormeisteris chormeisterė muzikologas muzikologė akordeonistas akordeonistė akordeonininkė violončelininkė birbynininkė",
  ],
  [
    "priest",
    decline,
    "vienuolis vienuolė abatas abatė prioras priorė diakonas diakonė katechetas katechetė nuncijus patriarchas imamas muftijus superintendentas generalvikaras gvardijonas misionierius misionierė zakristijonas pastorė kunigė ganytojas altarista",
  ],
  [
    "officer",
    decline,
    "karys seržantas seržantė leitenantas leitenantė kapralas viršila puskarininkis admirolas kariškis kariškė karininkė komendantė vadė skyrininkas skyrininkė partizanas partizanė",
  ],
  ["police_officer", decline, "pasienietis pasienietė kriminalistas kriminalistė"],
  ["firefighter", decline, "ugniagesė gelbėtojas gelbėtoja gaisrininkė"],
  [
    "teacher",
    decline,
    "lektorius lektorė dėstytojas dėstytoja auklėtojas metodininkas metodininkė instruktorius instruktorė ugdytojas ugdytoja lituanistas lituanistė anglistas anglistė matematikė fizikė chemikas chemikė biologas biologė logopedas logopedė",
  ],
  ["rector", decline, "prodekanas prodekanė dekanė vicerektorius vicerektorė"],
  [
    "student",
    decline,
    "doktorantas doktorantė magistrantas magistrantė stipendininkas stipendininkė pradinukas pradinukė",
  ],
  [
    "doctor",
    decline,
    "akušeris akušerė odontologas odontologė oftalmologas oftalmologė neurologas neurologė onkologas onkologė psichiatras psichiatrė ginekologas ginekologė ortopedas ortopedė traumatologas anesteziologas anesteziologė terapeutas terapeutė kineziterapeutas kineziterapeutė reabilitologas reabilitologė felčeris felčerė farmacininkas farmacininkė paramedikas paramedikė epidemiologas epidemiologė neonatologas neonatologė",
  ],
  [
    "scientist",
    decline,
    "fizikas matematikas geografas geografė filologas filologė filosofas filosofė teologas teologė ekonomistas ekonomistė sociologas sociologė politologas politologė antropologas antropologė etnologas etnologė folkloristas folkloristė archyvaras archyvarė genealogas genealogė botanikas botanikė ornitologas ornitologė geologas geologė ekologas ekologė paveldosaugininkas paveldosaugininkė kultūrologas kultūrologė teatrologas teatrologė",
  ],
  [
    "writer",
    decline,
    "kritikė eseistas eseistė metraštininkas metraštininkė kronikininkas kronikininkė leidėjas leidėja knygnešys",
  ],
  [
    "journalist",
    decline,
    "fotožurnalistas fotožurnalistė reporteris reporterė tinklaraštininkas tinklaraštininkė apžvalgininkas apžvalgininkė",
  ],
  ["lawyer", decline, "antstolis antstolė tyrėja"],
  [
    "entrepreneur",
    decline,
    "sodininkas sodininkė daržininkas daržininkė bitininkas bitininkė kepėjas kepėja restauratorius restauratorė bankininkas bankininkė prekybininkas prekybininkė investuotojas investuotoja bendrasavininkas vadybininkas vadybininkė statytojas statytoja rangovas rangovė amatininkas amatininkė sūrininkas sūrininkė aludaris",
  ],
  [
    "employee",
    decline,
    "agronomas agronomė konservatorius konservatorė odontologas odontologė batsiuvys kalvis stalius spaustuvininkas knygininkas buhalteris buhalterė finansininkas finansininkė programuotojas programuotoja elektrikas vairuotojas vairuotoja statybininkas statybininkė meistras meistrė virėjas virėja konditeris konditerė siuvėjas siuvėja kirpėjas kirpėja miškininkas miškininkė girininkas girininkė eigulys jūrininkas lakūnas lakūnė pilotas pilotė gidas gidė " +
      "paštininkas paštininkė dispečeris dispečerė laborantas laborantė pardavėjas pardavėja referentas referentė administratorius administratorė auditorius auditorė kontrolierius kontrolierė raštininkas raštininkė animatorius animatorė",
  ],
  [
    "other",
    decline,
    "šeimininkas šeimininkė rėmėjas rėmėja globėjas globėja sumanytojas sumanytoja rengėjas rengėja dalyvis dalyvė finalininkas finalininkė gyventojas gyventoja kraštietis kraštietė senolis senolė šimtametis šimtametė jubiliatas jubiliatė tremtinys tremtinė aktyvistas aktyvistė veikėjas veikėja pensininkas pensininkė " +
      "kolekcininkas kolekcininkė keliautojas keliautoja medžiotojas skautas skautė politikė diplomatas diplomatė delegatas delegatė deputatas deputatė žvejys donoras donorė",
  ],
];
