import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of opening events. */
export const openingLt = defineFrame({
  id: "opening/lt",
  type: "opening",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "atidaryti atidaro atidarė, atverti atveria atvėrė, paleisti paleidžia paleido, inauguruoti inauguruoja inauguravo, pašventinti pašventina pašventino, įrengti įrengia įrengė",
        {
          past: "duris (atvėrusi|atvėręs)|duris (lankytojams|skaitytojams|mokiniams|pacientams|mažiesiems|vaikams) atvėrė|atvėrė duris (lankytojams|skaitytojams|mokiniams|pacientams|vaikams)|pradėjo dirbti|pradėjo (teikti|priimti)|įkurtuves (atšventė|šventė)|šventė įkurtuves|sutiko pirmuosius (mokinius|vaikus|lankytojus|skaitytojus|pacientus)|prabilo|(buvo |)iškilmingai (atidaryt|atvert)(a|as|i|os)|perduot(as|a) (naudoti|eksploatuoti)|pradėt(as|a) (naudoti|eksploatuoti)|atsidarė|atsivėrė|įsikūrė naujose|atidavė (naudoti|eksploatuoti)|priėmė pirmuosius (lankytojus|mokinius|vaikus|pacientus|skaitytojus)|pasitiko pirmuosius (lankytojus|mokinius)",
          passive: "atiduot(as|a|i|os) (naudoti|eksploatuoti|eksploatacijai)|naujai atidaryt(as|a|os)",
          present: "atsidaro|atsiveria",
          future: "atsidarys|atsivers|įsikurs naujose",
          noun: "atidarym(as|o|ą|ui)|inauguracij(a|os)",
        },
      ),
      object:
        "mokykl*|darželi*|sal(ė|ės|ę)|basein*|keli(as|o|ą)|gatv*|tilt*|park(as|o|ą)|bibliotek*|muziej*|centr*|stadion*|aikšt*|nam(ai|ų|us|as|ą)|klinik*|ligonin*|tak(as|o|ą|us|ai)|skyri*|biur*|konsulat*|būstin*|žied(as|o|ą)|aplinkkel*|teatr*|kino|viešbut*|gamykl*|tunel*|viaduk*|malūn*|stot(is|ies|į)|gimnazij*|įstaig*|ambasad*|duris|durys|vartus|poliklinik*|filial*|kompleks*|aren(a|os|ą)|skver*|sodyb*|pastat*|parduotuv*|cech*|laipt*|fontan*|manież*|laboratorij*|kabinet*|kavin*|turgav*|prekyviet*|uost*|terminal*|prieplauk*|pliaž*|paplūdim*|bokšt*|globos|slaugos|prieglaud*|dirbtuv*|erdv(ė|ę|ės|es)|zon(a|ą|os)|universitet*|fakultet*|kolegij*|akademij*|punkt(as|ą)|elektrin*|katilin*|jėgain*|siurblin*|depo|depas|komisariat*|archyv*|galerij*|rotuš*|dvar(as|o|ą)|bažnyči*|sinagog*|cerkv*|koplyči*|pil(is|į|ies)|oranžerij*|vienuolyn*|observatorij*|maršrut*|būst(as|ą|ai)|žaidim*|trasa|trasą|ferm(a|ą)|šaudykl*|ledo|patalp*|rūm(ai|us)|stovyklaviet*|regykl*|apžvalgos|klas(ė|ę|es|ės)|kempin*|miestel(is|į)|sodas|sodą|lieptas|lieptą|apžvalg*|informacijos|autobusų|perėj*|pėsčiųjų|dviračių|sąvartyn*|aikštyn*|vandentiek*|valykl*|ekspozicijų sal*|kurorto sezon*|turizmo sezon*|vasaros sezon*|maudymosi sezon*|alėj(a|ą|os)|slidinėjimo sezon*|promenad*|mol(as|ą|o)|teatro sezon*|sezon(as|ą) atidar*|kapel(a|ą)|terapij*|skait(ykla|yklą)|muzik(os|inė|inį)|lopšel*|progimnazij*|licėj*|stotel*|gluosnyn*|žaidimų|treniruokl*|lauko|planetarium*|amfiteatr*|estrad*|scen(a|ą)|technopark*|pramonės|punkt*|bendrabut*|viešn(amis|amį)|laidojimo nam*|kultūros nam*|ambulatorij*|dienos centr*|priėmimo",
      without:
        "parod*|konferencij*|posėd*|festival*|ekspozicija|ekspoziciją|ekspozicijos|šventę|turnyr*|varžyb*|širdis|paminkl*|kryži*|lent(a|ą|os)|langus|durų|sąskait*|knyg(a|ą)|projekt(as|ą|ą)|ataskait*|planas|planą|mokymai|koncert*|dokument*|kertin*|kapsul*|klausim*|metų atidar*|čempionat*|regat*|koncert*|mug(ė|ę|ės)|stovykl(a|ą|os)|mokym*|sąskryd*|forum*|kongres*|kurs(ai|us|ų)|bals(as|ą)|raket*|fejerverk*|balandži*|konkurs*",
      roles: { subject: "opener" },
    },
    {
      forms: {
        past: "perkirpo|perkirpdam(as|a|i)|perkirpęs|perkirpusi|atvėrė (duris|vartus)|(duris|vartus) atvėrė|pradėjo veikti|pradėjo veiklą|veiklą pradėjo|duris atveria|(sutiko|priėmė) pirmuosius lankytojus|pirmuosius lankytojus (sutiko|priėmė)",
        passive: "perkirpt(a|os)|(duris|vartus) atvėręs|(duris|vartus) atvėrusi",
        present: "pradeda veikti|pradeda veiklą|duris atveria|atveria duris",
        future: "perkirps|pradės veikti|pradės veiklą|(duris|vartus) atvers|atvers (duris|vartus)",
        impersonal: "perkirpus",
      },
      without: "parod*|ekspozicij*|draugij*|asociacij*|mokslo metai",
      roles: { subject: "opener" },
    },
  ],
  nouns: [
    { forms: "įkurtuv(ės|ių|es)" },
    {
      forms: "atidarym(as|o|ą)|(kurorto|vasaros|turizmo|maudymosi|teatro) sezono (atidarymas|atidarymo|atidarymą)",
      without:
        "parod*|konferencij*|posėd*|festival*|ekspozicij*|švent*|turnyr*|varžyb*|vernisaž*|olimp*|žaidyn*|sąskrydži*|regat*|čempionat*|koncert*|mug(ė|ę|ės|ių)|stovykl*|mokym*|forum*|kongres*|plener*|simpozium*|mokslo metų",
    },
    {
      forms: "atidarymo (šventėje|ceremonijoje|iškilmėse)|atidaryme|įkurtuvėse",
      without: "parod*|konferencij*|varžyb*|festival*|turnyr*|mug(ė|ės)|regat*|čempionat*|stovykl*|forum*|kongres*",
      told: true,
    },
  ],
  examples: [
    { text: "Gegužės 3 d. ⟦įkurtuves atšventė⟧ Plungės biblioteka." },
    { text: "Kovo 3 d. ambulatorija ⟦iškilmingai atverta⟧." },
    { text: "Gegužės 9 d. pievoje ⟦atverta ąžuolų alėja⟧." },
    { text: "Birželio 3 d. pušyne ⟦atidaryti du⟧ nauji ⟦takai⟧." },
    { text: "Tauragėje ⟦atidaryta nauja biblioteka⟧." },
    { text: "Meras ⟦perkirpo juostelę⟧ prie naujos mokyklos." },
    { text: "Po remonto ⟦duris atvėrė muziejus⟧." },
    { text: "Sporto salė ⟦bus atidaryta⟧ spalio 9 d.", modality: "planned" },
    { text: "⟦Darželio atidarymas įvyko⟧ penktadienį." },
    { text: "2014 metais ⟦atidarytas naujas tiltas⟧." },
    { text: "Po remonto ⟦atsivėrė⟧ senosios ⟦rotušės durys⟧." },
    { text: "Muziejaus ⟦atidarymas⟧, planuotas kovą, ⟦atšauktas⟧.", modality: "cancelled" },
    { text: "Gegužės 5 d. ⟦atidaryta⟧ restauruota ⟦cerkvė⟧." },
    { text: "⟦Perkirpdamas juostelę⟧ meras Jonas Girnius linkėjo gero kelio." },
    { text: "Birželio 1 d. ⟦bus atidarytas kurorto sezonas⟧.", modality: "planned" },
    { text: "Nauja poliklinika ⟦priėmė pirmuosius pacientus⟧ kovo 3 d." },
  ],
  counterExamples: [
    { text: "Darbotvarkės klausimą pristatė Švietimo skyriaus vedėja.", because: "a matter that is presented" },
    { text: "Delegacija dalyvavo regatos atidaryme.", because: "a race that is opened" },
    { text: "Muziejuje atidaryta paroda.", because: "an exhibition has its own type" },
    { text: "Biblioteka dirba nuo aštuonių.", because: "opening hours" },
    { text: "Konferenciją atidarė rektorius.", because: "a conference that is opened" },
    { text: "Mokykla dar neatidaryta.", because: "a negated verb" },
    { text: "Taupomajame banke atidaryta sąskaita labdarai.", because: "a bank account" },
    { text: "Architektas pristatė mokyklos rekonstrukcijos projektą.", because: "a plan that is shown" },
  ],
});
