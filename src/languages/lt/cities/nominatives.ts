import { type SuffixTable, suffixRewriter } from "../../shared/cities/suffix-rewriter.ts";

/** Case endings of Lithuanian place names. */
const ENDINGS: SuffixTable = [
  ["o|ui|ą|u|e", "as"],
  ["os|ai|ą|oje", "a"],
  ["ios|iai|ią|ioje", "ia"],
  ["ės|ei|ę|e|ėje", "ė"],
  ["io|iui|į|iu|yje", "is", "ys"],
  ["jo|jui|jį|ju|jyje", "jis", "jys"],
  ["čio|čiui|čiu", "tis", "tys"],
  ["džio|džiui|džiu", "dis", "dys"],
  ["aus|ui|ų|umi|uje|u", "us"],
  ["iaus|iui|ių|iumi|iuje|iu", "ius"],
  ["jaus|jui|jų|jumi|juje|ju", "jus"],
  ["ų|ams|us|ais|uose", "ai"],
  ["ių|iams|ius|iais|iuose", "iai"],
  ["ų|oms|as|omis|ose", "os"],
  ["ių|ioms|ias|iomis|iose", "ios"],
  ["ių|ėms|es|ėmis|ėse", "ės"],
  ["čių", "tės", "tys"],
  ["džių", "dės", "dys"],
  ["ių|ims|is|imis|yse", "ys"],
  // foreign names with a Lithuanian ending: Rochesterio, Gladbacho, Omahos
  ["as|o|ui|ą|u|e|is|io|iui|į|iu|yje", ""],
  ["osios|ajai|ąją|ąja|ojoje", "oji"],
  ["iosios|iajai|iąją|iąja|iojoje", "ioji"],
  ["ojo|ajam|ąjį|uoju|ajame", "asis"],
  ["iojo|iajam|įjį|iuoju|iajame", "ysis"],
  ["ųjų|iesiems|uosius|aisiais|uosiuose", "ieji"],
  ["ųjų|osioms|ąsias|osiomis|osiose", "osios"],
];

/** The nominatives that a Lithuanian form of a place name may belong to. */
export const nominatives = suffixRewriter(ENDINGS);
