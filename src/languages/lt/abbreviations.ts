import { abbreviationTable, type SentenceWords } from "../../engine/sentence-words.ts";
import { FOREIGN_TITLES } from "../shared/foreign-titles.ts";
import { wordSet } from "../shared/word-set.ts";

/** What a dot in Lithuanian text is judged by: abbreviations, sentence openers, words of dates. */
export const SENTENCE_WORDS_LT: SentenceWords = {
  abbreviations: abbreviationTable({
    opens: `
      ${FOREIGN_TITLES} adv akad arkiv arkivysk asist aut doc dr el faks fot gen gyd habil inž jaun kand kard kun kpt
      lekt liet lot ltn mgr mjr mons nr plk plg prel prof psk pvz red rus sąs str šv švč t tel tarpt vad vet vyr vyresn
      vysk y žr žurn angl lenk lat isp pranc vok dž ch dz
    `,
    wordlike: "it p dir sen",
    closes: "m kt pan etc egz vnt eur ct lt r sav raj apskr vs gim sk nuotr ha km pab pavad pav",
    counts: "a val min sek proc tūkst mln mlrd mėn aps k mstl d g pr al skg bul pl aikšt kl krant tak",
  }),
  starters: wordSet(`
    o ir bet tačiau taip pat jis ji jie jos tai tas ta tie tos šis ši šie šios čia ten kai kada jei jeigu nors nes
    todėl dėl per po prie prieš už nuo iki su be apie pagal pasak anot tarp ant į iš ar ne jau dar tik net vėliau tada
    dabar šiandien vakar rytoj šiemet pernai kitąmet kasmet visi visos kiekvienas kiekviena daugelis dauguma vienas
    viena mūsų jų jo savo mes aš jūs kaip kas kur kodėl be taigi vis dėlto beje pirmiausia galiausiai joje jame juose
    jose renginys renginyje susitikime susitikimo kviečiame įėjimas buvo yra bus
  `),
  dateWords: wordSet(`
    sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio sausį vasarį
    kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį m d nuo iki jau dar tik š šių šiais
    praėjusių kitų metų metais pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį val
    mėn a pradžioje pabaigoje viduryje pavasarį vasarą rudenį žiemą ir apie per
  `),
  conjunctions: wordSet("o ir bet tačiau kad nes kai todėl arba"),
  goesOn: /(?:[uyoė]je|[uo]se|[ėy]se|[b-df-hj-np-tv-zčšž]e)$/,
  dotMakesOrdinal: false,
  beforeCardinals: new Set(),
};
