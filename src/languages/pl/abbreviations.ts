import { abbreviationTable, type SentenceWords } from "../../engine/sentence-words.ts";
import { FOREIGN_TITLES } from "../shared/foreign-titles.ts";
import { wordSet } from "../shared/word-set.ts";

/** What a dot in Polish text is judged by: abbreviations, sentence openers, words of dates. */
export const SENTENCE_WORDS_PL: SentenceWords = {
  abbreviations: abbreviationTable({
    opens: `
      ${FOREIGN_TITLES} abp al bł bp doc dr ds dyr dz dzw fot gen gł godz gosp hab hm hr in inż ks kard kl klr kmdr
      kpr kpt lek lic łac mar mec med mgr mjr mł n nadkom nadw nadzw niem np nr o ob pchor pkt pl płk podkom
      podpor pok ppłk ppor pow poz pp prał prof prok prot przew ps pt pw q red rej rep ros rozdz rtm ryc s sek sierż
      skr sł śp śr str sygn sz św tab tel tj tyt tzn tzw ul wach ws wsp wg wic wice wicemar wł woj współ zam zast zb
      zob zw zwł st bryg asp insp nadinsp podinsp ang franc czes lit jęz tłum oprac zdj rys cz ch dł kaz k p.o t.j
    `,
    wordlike: "m im sen por ust os ok dot kan jw p st",
    closes: `
      w r br ub n.e p.n.e o.o bm rb itd itp pn etc jr e tys mln mld zł gr szt egz ha km min
    `,
    counts: "",
  }),
  starters: wordSet(`
    w we z ze na do od o po przy za przed podczas dla u nad pod między to ten ta te ci jest są był była było były nie
    tak już jak gdy kiedy jeśli jeżeli choć ponieważ dlatego aby by i a ale oraz lub jednak zaś natomiast także
    również ponadto dodatkowo następnie potem później wcześniej teraz dziś dzisiaj wczoraj jutro obecnie niestety
    zatem więc wtedy tam tu on ona ono oni one jego jej ich jako wszyscy każdy każda wśród wstęp zapraszamy podobnie
    dzięki mimo oprócz poza według zgodnie pierwszy pierwsza wszystkie wszystko
  `),
  dateWords: wordSet(`
    w we od do z dnia dniu dniach po przed już od aż zaś dopiero dokładnie początku końcu połowie na koniec roku lat
    latach stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczniu
    lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu styczeń luty marzec
    kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środę czwartek
    piątek sobotę niedzielę latem zimą wiosną jesienią lata zimy wiosny jesieni godz r rano wieczorem południe i
  `),
  conjunctions: wordSet("a i oraz zaś ale lecz że gdyż bo więc natomiast kiedy gdy"),
  goesOn: null,
  dotMakesOrdinal: true,
  beforeCardinals: wordSet(`
    godz godzina godzinie godziny godzinę o nr numer numerze numerem pokój pokoju sala sali lokal str strona punkt pkt
    poz art § tel
  `),
};
