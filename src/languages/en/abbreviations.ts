import { abbreviationTable, type SentenceWords } from "../../engine/sentence-words.ts";
import { FOREIGN_TITLES } from "../shared/foreign-titles.ts";
import { wordSet } from "../shared/word-set.ts";

/** What a dot in English text is judged by: abbreviations, sentence openers, words of dates. */
export const SENTENCE_WORDS_EN: SentenceWords = {
  abbreviations: abbreviationTable({
    opens: `
      ${FOREIGN_TITLES} mr mrs ms messrs mx prof rev revd fr ste hon rt gen lt col maj capt cpt cmdr cdr adm sgt cpl
      pvt insp supt sen rep gov pres amb mgr msgr bp abp card vs viz cf eg ie e g approx est dept univ vol pp eds tel
      ext fig c ca p ul im hab
    `,
    wordlike: "st dr ft mt ed co u.s u.k d.c u.n e.u",
    closes: "inc ltd corp plc llc bros jr sr etc esq phd ave blvd rd sq hrs dept govt assn",
    counts: "a.m p.m m no nos jan feb mar apr jun jul aug sep sept oct nov dec art sec para ch str",
  }),
  starters: wordSet(`
    the a an in on at by for from with to of and but or nor so yet if when while after before during since until
    although though because as it its he she they we you this that these those there here his her their our his my
    what who how why where however moreover meanwhile today yesterday tomorrow later then now both all some many most
    each every another according under over between among about not no yes also only even still once thanks despite
    unlike
  `),
  dateWords: wordSet(`
    on in by since from until to the of january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  conjunctions: wordSet("and but or so while when that because"),
  goesOn:
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/,
  dotMakesOrdinal: false,
  beforeCardinals: new Set(),
};
