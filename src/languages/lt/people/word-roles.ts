import { wordRoles } from "../../shared/people/word-roles.ts";

/** Lithuanian words by what they do beside a name. Source: typed from general knowledge. */
export const WORD_ROLES_LT = wordRoles({
  title:
    "pon(as|o|ui|ą|u|ia|ios|iai|ią) p kun kan mons vysk arkivysk kard tėv(as|o|ui|ą|u) sesu(o) seser(s|iai|į) brol(is|io|iui|į|iu) dr prof doc habil med inž mgr gen plk plk ltn mjr kpt vyr jaun ekscelencij(a|os|ai|ą) " +
    "daktar(as|o|ui|ą|u|ė|ės|ei|ę) profesor(ius|iaus|iui|ių|iumi|ė|ės|ei|ę) kunig(as|o|ui|ą|u) monsinjor(as|o|ui|ą|u) kanaunink(as|o|ui|ą|u) general(as|o|ui|ą|u) pulkinink(as|o|ui|ą|u) kapiton(as|o|ui|ą|u) major(as|o|ui|ą|u) akademik(as|o|ui|ą|u)",
  saint: "šv švent(as|ojo|oji|osios|asis|ajam|ąjį)",
  particle: "de da di du del della van von der den ter zu dos das la le el al bin ibn af av",
  speech:
    "sak(ė|o|ydamas|ydama) teig(ė|ia) pasak(ė|oja|ojo) pabrėž(ė|ia) pažymėj(o) pažymi prid(ūrė|uria) primin(ė) primena džiaug(ėsi|iasi) kalb(ėjo|a) paaiškin(o|a) aiškin(o|a) informav(o) pranešė dėkoj(o|a) padėkoj(o) sveikin(o|a) pasveikin(o) pripažin(o|įsta) atskleid(ė) komentav(o) tvirtin(o|a) " +
    "mano įsitikin(ęs|usi) vylėsi tikin(o) šypsoj(osi) juokav(o) pajuokav(o)",
  action:
    "pasirašė įteikė atidarė lankėsi apsilankė susitiko dalyvav(o) priėmė perdav(ė) atvyk(o) kviečia pakvietė koncertav(o) dainav(o) skaitė vadovav(o|auja) pristatė aukoj(o) inicijav(o) rašė parašė perskaitė perkirp(o) laimėj(o) iškovoj(o)",
  function:
    "ir o bet ar arba jei jeigu kad kai kaip kas kur kuris kuri kurie kurios kurio kurį kuriam tai tad taip pat šis ši šie šios šį šią jis ji jie jos jo jų jam jai tas ta tie tos iš į su be nuo iki po per prie prieš pagal pasak anot apie dėl už už tarp tuo metu šiandien vakar rytoj vėliau dabar čia ten jau dar tik ne nė nebe " +
    "visi visos kiekvienas mūsų jūsų pirma pirmą pirmasis pirmoji antras antrasis nors tačiau todėl taigi anksčiau tuomet tąkart kartu šventės renginyje susitikime posėdyje pasak svečius svečiai svečių delegacija taryba savivaldybė miestas duris šiemet pernai pasirašius",
  calendar:
    "saus(is|io|į) vasar(is|io|į) kov(as|o|ą) baland(is|žio|į) geguž(ė|ės|ę) biržel(is|io|į) liep(a|os|ą) rugpjū(tis|čio|tį) rugsėj(is|o|į) spal(is|io|į) lapkri(tis|čio|tį) gruod(is|žio|į) pirmadien(is|io|į) antradien(is|io|į) trečiadien(is|io|į) ketvirtadien(is|io|į) penktadien(is|io|į) šeštadien(is|io|į) sekmadien(is|io|į)",
  demonym:
    "lietuv(a|os|ai|ą|oje|iai|ių|is|io) lenk(ija|ijos|ai|ų) europ(a|os|oje|ą) europos sąjung(a|os) tautiš(ka|ką)",
  institution:
    "savivaldyb(ė|ės|ei|ę|ėje|ių) taryb(a|os|ai|ą|oje|ų) seim(as|o|ui|ą|e) administracij(a|os|ai|ą|oje) departament(as|o|ui|ą) skyri(us|aus|ui|ių) muziej(us|aus|ui|ų|uje) mokykl(a|os|ai|ą|oje|ų) gimnazij(a|os|ai|ą|oje) progimnazij(a|os|ai|ą|oje) universitet(as|o|ui|ą|e) kolegij(a|os|ai|ą|oje) centr(as|o|ui|ą|e) bibliotek(a|os|ai|ą|oje) " +
    "teatr(as|o|ui|ą|e) chor(as|o|ui|ą|e) orkestr(as|o|ui|ą|e) klub(as|o|ui|ą|e) draugij(a|os|ai|ą|oje) asociacij(a|os|ai|ą|oje) fond(as|o|ui|ą) institut(as|o|ui|ą|e) ministerij(a|os|ai|ą|oje) ambasad(a|os|ai|ą|oje) konsulat(as|o|ui|ą|e) vyriausyb(ė|ės|ei|ę) komitet(as|o|ui|ą|e) komisij(a|os|ai|ą|oje) tarnyb(a|os|ai|ą|oje) bendruomen(ė|ės|ei|ę|ėje) bendrov(ė|ės|ei|ę|ėje) " +
    "ligonin(ė|ės|ei|ę|ėje) parapij(a|os|ai|ą|oje) bažnyči(a|os|ai|ą|oje) katedr(a|os|ai|ą|oje) galerij(a|os|ai|ą|oje) aikšt(ė|ės|ei|ę|ėje) gatv(ė|ės|ei|ę|ėje) rotuš(ė|ės|ei|ę|ėje) rajon(as|o|ui|ą|e) miest(as|o|ui|ą|e) apskrit(is|ies) seniūnij(a|os|ai|ą|oje) respublik(a|os|ai|ą|oje) uab všį ab kronik(a|oje) šventė dienos diena",
  memorialBefore: "pavadint(as|a) vardu",
  memorialAfter:
    "vardo v g gatv(ė|ės|ei|ę|e|ėje) gimnazij(a|os|ai|ą|oje|ų) progimnazij(a|os|ai|ą|oje) mokykl(a|os|ai|ą|oje) muziej(us|aus|ui|ų|uje) aikšt(ė|ės|ei|ę|ėje) premij(a|os|ai|ą|ų) taur(ė|ės|ei|ę) bažnyči(a|os|ai|ą|oje) katedr(a|os|ai|ą|oje) fond(as|o|ui|ą) bibliotek(a|os|ai|ą|oje) galerij(a|os|ai|ą|oje) alėj(a|os|ai|ą|oje) prospekt(as|o|ui|ą|e) pr a tilt(as|o|ui|ą|u|e) " +
    "paminkl(as|o|ui|ą|u) skver(as|o|ui|ą|e) park(as|o|ui|ą|e) universitet(as|o|ui|ą|e) akademij(a|os|ai|ą|oje) teatr(as|o|ui|ą|e) centr(as|o|ui|ą|e) stadion(as|o|ui|ą|e) ligonin(ė|ės|ei|ę|ėje) memorial(as|o|ui|ą|e) turnyr(as|o|ui|ą|e) met(ai|ų|ais|us) namai namuose dvar(as|o|ą|e) meno menų al kaln(as|o) vardas biust(as|o|ą)",
  creditBefore: "nuotr nuotrauk(a|os|ų) foto fotograf(as|ė) tekst(as|ą) autor(ius|ė|iaus) parengė inf informacija",
  creditAfter: "nuotr nuotrauk(a|os) inf informacija tekstas fotografijos",
  location: "iš į prie ties",
  former:
    "tuomet(is|ė|inis|inė|ės|inio|inės|inei|iniam|inį|inę) buv(ęs|usi|usio|usios|usiam|usiai|usį|usią|usiu) ankstesn(is|ė|ysis|ioji|iojo|įjį|iąją) eks velion(is|io|ė|ės)",
  acting: "laikinai laikin(asis|oji|ojo|osios|ajam|ajai|ąjį|ąją|uoju|ai) l e p",
  modifier:
    "vyriausi(asis|oji|ojo|osios|ajam|ajai) vyresn(ysis|ioji) generalin(is|io|iam|į|iu|ė|ės|ei|ę) garbės nepaprast(asis|oji) įgaliot(asis|oji) pirm(asis|oji|ojo|osios|uoju) antr(asis|oji) nauj(asis|oji|ojo|ąją|ąjį|uoju|ąja|osios|ajam|ajai) ilgamet(is|ė|io|ės|į|ę|iam|ei)",
  deputy: "pavaduotoj(as|o|ui|ą|u|a|os|ai|ų)",
  link: "ir su",
  conjunction: "ir bei",
  determiner: "ir bei o taip pat",
  verb: "yra buvo bus būtų turi gali nėra tapo",
  aside:
    "nuo iki d m mėn vienbalsiai vėl antrai pakartotinai neseniai tuomet anuomet tada taip pat kadencijai šiemet pernai metų metais slaptu balsavimu",
  becoming:
    "eina ein(antis|anti|ančio|ančios|ančiam|ančiai|antį|ančią|ančiu) ėjo ėj(ęs|usi|usio|usios|usiam|usiai|usį|usią) tap(ęs|usi|usio|usios|usį|usią) buv(ęs|usi|usio|usios|usiam|usiai|usį|usią|usiu) dirb(antis|anti|ančio|ančios|antį|ančią) perrinktas perrinkta paskirt(o|os|ą|am|ai) išrinkt(o|os|ą|am|ai) taps bus tampa tapo paskirtas paskirta išrinktas išrinkta pareigas patvirtintas patvirtinta skirtas skirta dirba dirbo pripažintas pripažinta",
  appointing: "perrinko priėmė paskyrė išrinko patvirtino skyrė pripažino",
  relative: "kuris kuri kurie kurios kurio kurį kuriam kuriai kurią",
});
