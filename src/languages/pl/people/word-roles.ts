import { wordRoles } from "../../shared/people/word-roles.ts";

/** Polish words by what they do beside a name. Source: typed from general knowledge. */
export const WORD_ROLES_PL = wordRoles({
  title:
    "pan(|a|u|em|ie) pani(|ą) państw(o|a|u|em) panowie panie p pp ks księ(dza|dzu|dzem|że) ksiądz o ojc(iec|a|u|em) bp abp kard prał kan s siostr(a|y|ę|ą) br brat(|a|u|em) " +
    "prof dr doc hab mgr inż med lic nadzw zw lek n mec gen płk ppłk mjr kpt kmdr por ppor chor sierż st mł asp insp nadinsp podinsp kom nadkom podkom bryg kpr plut dh hm phm red bc ing judr mudr phdr mgr " +
    "doktor(|a|owi|em|ze) profesor(|a|owi|em|ze) inżynier(|a|owi|em|ze) generał(|a|owi|em) pułkownik(|a|owi|iem) kapitan(|a|owi|em) major(|a|owi|em) porucznik(|a|owi|iem) komandor(|a|owi|em) prałat(|a|owi|em) inf infułat(|a|owi|em) kanonik(|a|owi|iem) " +
    "mistrz(|a|owi|em) druh(|a|owi|em) druhn(a|y|ę|ą) hrabi(a|ego|emu|ą) sir lord herr frau monsieur madame",
  saint: "św święt(y|ego|emu|ym|a|ej|ą) bł błogosławion(y|ego|emu|ym|a|ej|ą)",
  particle: "de da di du del della van von der den ter zu dos das la le el al bin ibn af av",
  speech:
    "powiedzia(ł|ła|łby) mów(i|ił|iła|ią|ili) doda(ł|ła|je|ją) podkreśl(a|ił|iła|ają) zaznacz(a|ył|yła) przypomnia(ł|ła) przypomina stwierdz(a|ił|iła) wyjaśni(a|ł|ła) poinformowa(ł|ła) informuje zapowi(ada|edział|edziała) " +
    "ocen(ia|ił|iła) przyzna(ł|ła|je) tłumaczy(|ł|ła) apel(uje|ował|owała) żartowa(ł|ła) zauważ(a|ył|yła) wspomina(|ł|ła) wspomnia(ł|ła) relacjon(uje|ował|owała) komentuje skomentowa(ł|ła) odpowi(ada|edział|edziała) ",
  action:
    "podzięk(ował|owała|ował|uje) dzięk(uje|ował|owała) pogratulowa(ł|ła) przywita(ł|ła) wita(|ł|ła) podpisa(ł|ła) wręczy(ł|ła) odebra(ł|ła) otrzyma(ł|ła) otworzy(ł|ła) wygłosi(ł|ła) przekaza(ł|ła) złoży(ł|ła) odwiedzi(ł|ła) spotka(ł|ła) wystąpi(ł|ła) " +
    "zaśpiewa(ł|ła) zagra(ł|ła) zapewni(a|ł|ła) zachęca(|ł|ła) napisa(ł|ła) reprezent(uje|ował|owała) uczestniczy(ł|ła) zabra(ł|ła) zwycięży(ł|ła) poprowadzi(ł|ła) przedstawi(ł|ła) oprowadzi(ł|ła) zaprosi(ł|ła) mianowa(ł|ła) powoła(ł|ła)",
  function:
    "a aby ale ani bo by był była było były byli czy dla dlatego do dziś dzisiaj gdy gdzie i ich im jak jako jednak jego jej jest jeszcze jeśli już kiedy kto którzy która które który lub ma mimo między może można na nad nasz nasza nasze nie niech o obok od około on ona one oni oraz " +
    "po pod podczas ponad ponadto poza przed przez przy są się skąd także tam ten ta to te ci tu tutaj tuż tych tym tylko tak też u w wczoraj we wcześniej wraz wśród więc właśnie wszyscy wszystkie wtedy z za zaś ze że zatem został została zostały zostali następnie dziękuję zapraszamy warto obie oba obaj " +
    "każdy każda żaden nikt głos wśród gości gościem goście spotkanie uroczystość współpraca wydarzenie udział umowę umowa dzięki podczas kolejny kolejna pierwszy pierwsza drugi druga trzeci trzecia nowy nowa nowe",
  calendar:
    "stycz(eń|nia|niu|niem) lut(y|ego|ym) mar(zec|ca|cu) kwie(cień|tnia|tniu) maj(|a|u) czerw(iec|ca|cu) lip(iec|ca|cu) sierp(ień|nia|niu) wrze(sień|śnia|śniu) październik(|a|u) listopad(|a|u|zie) grud(zień|nia|niu) " +
    "poniedział(ek|ku) wtor(ek|ku) środ(a|ę|y) czwart(ek|ku) piąt(ek|ku) sobot(a|ę|y) niedziel(a|ę|i)",
  demonym:
    "polak polacy polaków polsk(i|iego|iemu|im|a|iej|ą|ie|o) litw(a|y|ie|ę|ą|in|ini) litewsk(i|iego|a|iej|ie) niemieck(i|iego|a|iej|ie) ukraińsk(i|iego|a|iej|ie) europ(a|y|ie|ę|ą) europejsk(i|iego|iej|a|ie|ich) rp rzeczpospolit(a|ej|ą) rzeczypospolitej unia unii",
  institution:
    "honorow(y|ego|emu|ym) obywatel(|a|owi|em|ka|ki|ce|kę|ką) rad(a|y|zie|ę|ą) urz(ąd|ędu|ędzie|ędem) miast(o|a|u|em) gmin(a|y|ie|ę|ą) powiat(|u|em|owi) województw(o|a|em|u) starostw(o|a|em|u) muze(um|ów|ami) szkoł(a|y|ę|ą) szkole szkół zespół zespołu zespołem uniwersytet(|u|em|owi|ecie) akademi(a|i|ę|ą) politechni(ka|ki|kę|ką|ce) " +
    "wydział(|u|em|owi|ów|ale) biur(o|a|em|u|ze) centr(um|ów) instytut(|u|em) fundacj(a|i|ę|ą) stowarzyszeni(e|a|u|em) towarzystw(o|a|u|em|om) teatr(|u|em|ze) filharmoni(a|i|ę|ą) bibliotek(a|i|ę|ą) bibliotece dom(|u|em) klub(|u|em|ie) związ(ek|ku|kiem|ki) orkiestr(a|y|ę|ą) chór(|u|em) " +
    "galeri(a|i|ę|ą) parafi(a|i|ę|ą) kości(ół|oła|ele) katedr(a|y|ze) bazylik(a|i) liceum przedszkol(e|a|u) gimnazjum szpital(|a|u|em) komend(a|y) komisj(a|i|ę) komitet(|u|em) ministerstw(o|a|u|em) sejm(|u|ik|iku) senat(|u) ambasad(a|y|zie|ę|ą) konsulat(|u|em|cie) rząd(|u|em) stadion(|u|ie) hal(a|i|ę) park(|u|iem) " +
    "ryn(ek|ku) ratusz(|a|u) zam(ek|ku) pałac(|u|em) spółka spółki metropoli(a|i|ę|ą) samorząd(|u|em|owi) sejmik(|u) konwent(|u) konwencie departament(|u|em) gabinet(|u|em) oddział(|u|em) kancelari(a|i) izb(a|y) delegatur(a|y) inspektorat(|u) straż(|y) policj(a|i) nadleśnictw(o|a) zakład(|u) ośrod(ek|ka|ku|kiem) pracowni(a|i) festiwal(|u) " +
    "deklaracj(a|i|ę) polsk(a|i) konferencj(a|i) forum kongres(|u) zarząd(|u|em) sesj(a|i) biuletyn(|u) kurier(|a) gazet(a|y) radi(o|a) telewizj(a|i) puchar(|u) mistrzostw(a) igrzysk(a) święt(o|a) noc dni(|a) dzień",
  memorialBefore:
    "im imieni(a|em) ul uli(ca|cy|cę|cą) plac(|u|em|owi) pl al alej(a|i|e|ę|ą|ach) os osiedl(e|a|u) rond(o|a|u|em|zie) most(|u|em) moście skwer(|u|em|ze) park(|u|iem) bulwar(|u|ze) pomnik(|a|iem|u|owi) popiersi(e|a|em) tablic(a|y|ę|ą) grob(|u|em|ie) puchar(|u) memoriał(|u|em|e) turniej(|u) nagrod(a|y|ę|ą) stypendi(um|a) rok(|u|iem) " +
    "pw wezwaniem tunel(|u) wiadukt(|u) pasaż(|u) muzeum galeri(a|i) kościele kościoł(a|em) kościół katedr(a|y|ze) bazylik(a|i|ce) bank(|u) hal(a|i) stadion(|u) statu(a|ę|i) fundacj(a|i|ę|ą) instytut(|u) teatr(|u) teatrze bitw(a|y) dom dwór dworek",
  creditBefore:
    "fotorelacja fotoreportaż zdj opr materiał info informacja relacja autorka fot foto fotografi(a|e|i|ę) zdjęci(e|a) tekst(|y) oprac opracowani(e|a) opracował opracowała tłum tłumaczenie źródło autor(|ka|zy) red redakcja wideo video grafika rys",
  authorship: "autor autorka autorzy",
  location: "w we nad spod koło pod okolicach",
  former:
    "ówczesn(y|ego|emu|ym|a|ej|ą|i|ych) był(y|ego|emu|ym|a|ej|ą|ych) byli dawn(y|ego|a|ej) poprzedni(|ego|emu|m|a|ej|ą) dotychczasow(y|ego|emu|ym|a|ej|ą) niegdysiejsz(y|a) eks ustępując(y|ego|emu|ym|a|ej|ą) śp",
  acting: "p o po pełniąc(y|ego|emu|ym|a|ej|ą) obowiązki tymczasow(y|ego|a|ej)",
  modifier:
    "pierwsz(y|ego|emu|ym|a|ej|ą) drug(i|iego|iemu|im|a|iej|ą) trzeci(|ego|a|ej) nowo now(y|ego|emu|ym|a|ej|ą) nowo obecn(y|ego|emu|ym|a|ej|ą) wieloletni(|ego|emu|m|a|ej|ą) honorow(y|ego|emu|ym|a|ej|ą) generaln(y|ego|emu|ym|a|ej|ą) naczeln(y|ego|a|ej|ą) główn(y|ego|a|ej|ą) " +
    "młod(y|ego|a|ej|ą) znan(y|ego|emu|a|ej|ą) emerytowan(y|ego|a|ej) społeczn(y|ego|a|ej) miejsk(i|iego|a|iej|ą) gminn(y|ego|a|ej) powiatow(y|ego|a|ej) wojewódzk(i|iego|a|iej) nadzwyczajn(y|ego|a|ej) wybitn(y|ego|a|ej) krakowski wojskow(y|ego) diecezjaln(y|ego) prasow(y|ego|emu|ym|a|ej|ą) pomocnicz(y|ego|emu|ym) katedraln(y|ego) szef(|a)",
  deputy: "wice",
  link: "ds do spraw w we na przy przez dla z ze im nr",
  conjunction: "i oraz a także",
  determiner: "a oraz i też także tj czyli jako to",
  verb: "jest są był była byli było został została zostali zostały ma mają ma będzie będą może mogą chce oraz się nie który która którzy którego której któremu które",
  becoming:
    "został została zostali objął objęła powołany powołana mianowany mianowana wybrany wybrana wybrani ogłoszony ogłoszona zostanie zostaje będzie obejmie obejmuje objęli pełniący pełniąca pełniącego pełniącej sprawuje sprawował sprawowała funkcję funkcji stanowisko urząd stanowisku jest był była pełni pełnił pełniła jako",
  aside:
    "ponownie znów znowu jednogłośnie wtedy wówczas wciąż niedawno jednomyślnie ostatecznie zgodnie też także nadal raz po trzeci drugi kolejny od na do dnia r ubiegłym tym roku",
  appointing:
    "wybierając wybiorą powierzono powierzył powierzyła powierzyli zatrudniono obwołano okrzyknięto nominowano nominował powołano powołał powołała mianowano mianował mianowała wybrano wybrał wybrali wybrała wybrały ogłoszono",
  relative: "który która którzy którego której któremu którą którym które gdzie",
});
