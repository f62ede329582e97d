import { type OfficeTable, officeTable } from "../../shared/people/office-table.ts";
import { activeParticiple, decline, passiveParticiple } from "./declension.ts";
import { PROFESSIONS_LT } from "./professions.ts";

/**
 * Lithuanian office words by form, men's and women's.
 * Source: typed from general knowledge of Lithuanian local government, church, state and professions.
 */
export const officesLt = (): OfficeTable =>
  officeTable(
    [
      ["mayor", decline, "meras merė burmistras burmistrė oberburmistras oberburmistrė primatorius primatorė"],
      ["deputy_mayor", decline, "vicemeras vicemerė viceburmistras viceburmistrė"],
      ["employee", decline, "pavaduotojas pavaduotoja"],
      ["member", decline, "narys narė"],
      ["councillor", decline, "tarybininkas tarybininkė"],
      ["chair", decline, "pirmininkas pirmininkė lyderis lyderė"],
      ["president_of_state", decline, "prezidentas prezidentė"],
      ["deputy_chair", decline, "viceprezidentas viceprezidentė vicepirmininkas vicepirmininkė"],
      ["elder", decline, "seniūnas seniūnė seniūnaitis seniūnaitė viršaitis viršaitė"],
      ["county_head", decline, "starosta starostė apskritininkas landratas prefektas prefektė"],
      ["voivode", decline, "vaivada gubernatorius gubernatorė"],
      ["marshal", decline, "maršalas maršalka"],
      ["minister", decline, "ministras ministrė"],
      ["deputy_minister", decline, "viceministras viceministrė"],
      ["prime_minister", decline, "premjeras premjerė kancleris kanclerė"],
      ["member_of_parliament", decline, "parlamentaras parlamentarė europarlamentaras europarlamentarė"],
      ["senator", decline, "senatorius senatorė"],
      ["ambassador", decline, "ambasadorius ambasadorė"],
      ["consul", decline, "konsulas konsulė"],
      ["attache", decline, "atašė"],
      ["director", decline, "direktorius direktorė"],
      ["head_of_department", decline, "vedėjas vedėja viršininkas viršininkė vadovas vadovė"],
      ["head_of_department", activeParticiple, "vadovaujantis vadovaujanti"],
      ["chair", passiveParticiple, "vadovaujam"],
      ["secretary", decline, "sekretorius sekretorė"],
      ["treasurer", decline, "iždininkas iždininkė"],
      ["spokesperson", decline, "atstovas atstovė"],
      ["adviser", decline, "patarėjas patarėja padėjėjas padėjėja"],
      ["plenipotentiary", decline, "įgaliotinis įgaliotinė"],
      ["bishop", decline, "vyskupas"],
      ["archbishop", decline, "arkivyskupas metropolitas"],
      ["cardinal", decline, "kardinolas"],
      ["priest", decline, "monsinjoras klebonas vikaras kunigas dekanas kapelionas pastorius rabinas prelatas"],
      ["pope", decline, "popiežius"],
      ["teacher", decline, "mokytojas mokytoja pedagogas pedagogė auklėtoja"],
      ["professor", decline, "profesorius profesorė docentas docentė"],
      ["rector", decline, "rektorius rektorė prorektorius prorektorė"],
      [
        "student",
        decline,
        "studentas studentė moksleivis moksleivė mokinys mokinė gimnazistas gimnazistė abiturientas abiturientė absolventas absolventė",
      ],
      [
        "artist",
        decline,
        "dailininkas dailininkė tapytojas tapytoja skulptorius skulptorė menininkas menininkė fotografas fotografė aktorius aktorė režisierius režisierė keramikas keramikė grafikas grafikė tautodailininkas tautodailininkė choreografas choreografė šokėjas šokėja dizaineris dizainerė scenografas scenografė",
      ],
      [
        "musician",
        decline,
        "muzikantas muzikantė kompozitorius kompozitorė dirigentas dirigentė solistas solistė dainininkas dainininkė smuikininkas smuikininkė pianistas pianistė vargonininkas vargonininkė chorvedys chorvedė choristas choristė atlikėjas atlikėja violončelininkas violončelininkė akordeonininkas birbynininkas tenoras sopranas",
      ],
      [
        "writer",
        decline,
        "rašytojas rašytoja poetas poetė autorius autorė vertėjas vertėja dramaturgas dramaturgė prozininkas prozininkė literatas literatė",
      ],
      [
        "scientist",
        decline,
        "mokslininkas mokslininkė istorikas istorikė archeologas archeologė etnografas etnografė kraštotyrininkas kraštotyrininkė muziejininkas muziejininkė menotyrininkas menotyrininkė kalbininkas kalbininkė tyrėjas tyrėja",
      ],
      [
        "journalist",
        decline,
        "žurnalistas žurnalistė redaktorius redaktorė publicistas publicistė korespondentas korespondentė",
      ],
      [
        "athlete",
        decline,
        "sportininkas sportininkė krepšininkas krepšininkė futbolininkas futbolininkė plaukikas plaukikė irkluotojas irkluotoja bėgikas bėgikė dviratininkas dviratininkė čempionas čempionė olimpietis olimpietė šachmatininkas šachmatininkė",
      ],
      ["coach", decline, "treneris trenerė"],
      ["officer", decline, "komendantas vadas karininkas komisaras komisarė"],
      ["police_officer", decline, "policininkas policininkė pareigūnas pareigūnė"],
      ["firefighter", decline, "ugniagesys gaisrininkas"],
      [
        "doctor",
        decline,
        "gydytojas gydytoja medikas medikė chirurgas chirurgė urologas kardiologas kardiologė slaugytoja slaugytojas vaistininkas vaistininkė veterinaras veterinarė pediatras pediatrė",
      ],
      [
        "lawyer",
        decline,
        "juristas juristė advokatas advokatė notaras notarė prokuroras prokurorė teisėjas teisėja teisininkas teisininkė",
      ],
      ["architect", decline, "architektas architektė projektuotojas projektuotoja urbanistas urbanistė"],
      ["entrepreneur", decline, "verslininkas verslininkė savininkas savininkė ūkininkas ūkininkė"],
      ["curator", decline, "kuratorius kuratorė komisaras"],
      ["monarch", decline, "karalius karalienė kunigaikštis kunigaikštienė imperatorius"],
      [
        "employee",
        decline,
        "darbuotojas darbuotoja specialistas specialistė koordinatorius koordinatorė inspektorius inspektorė bibliotekininkas bibliotekininkė valdininkas valdininkė inžinierius inžinierė konsultantas konsultantė psichologas psichologė",
      ],
      [
        "other",
        decline,
        "organizatorius organizatorė iniciatorius iniciatorė įkūrėjas įkūrėja steigėjas steigėja laureatas laureatė nugalėtojas nugalėtoja savanoris savanorė bendruomenininkas ekspertas ekspertė visuomenininkas visuomenininkė signataras signatarė mecenatas mecenatė kandidatas kandidatė pilietis pilietė",
      ],
      ...PROFESSIONS_LT,
    ],
    {
      objectAfter: new Set(["vadovaujantis", "vadovaujanti"]),
      dependent: new Set([
        "pavaduotojas",
        "pavaduotoja",
        "narys",
        "narė",
        "darbuotojas",
        "darbuotoja",
        "atstovas",
        "atstovė",
      ]),
    },
  );
