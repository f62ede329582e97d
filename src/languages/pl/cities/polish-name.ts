const CYRILLIC = new Set(["UA", "BY", "RU", "BG", "MK", "RS", "KZ"]);
const CZECH = new Set(["CZ", "SK"]);

/** Latin letters of Cyrillic names, as GeoNames writes them, to Polish ones; order matters. */
const FROM_CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼ]{1,2}(?=k)/g, ""],
  [/n[’']/g, "ń"],
  [/[’']/g, ""],
  [/shch/g, "szcz"],
  [/sch/g, "szcz"],
  [/zh/g, "ż"],
  [/kh/g, "§"],
  [/sh/g, "sz"],
  [/ch/g, "cz"],
  [/§/g, "ch"],
  [/tskyi$|tskyy$|tskiy$|tsky$/g, "cki"],
  [/skyi$|skyy$|skiy$|sky$/g, "ski"],
  [/yy$|yi$|iy$/g, "y"],
  [/ts/g, "c"],
  [/v|w/g, "w"],
  [/ly(?=[aeou])/g, "l"],
  [/(?<=[bcdfghkmnprstwz])y(?=[aeou])/g, "i"],
  [/l(?=[aouyłbcdfghkmnprstwzż])/g, "ł"],
  [/(?<=[aeiou])yi/g, "ji"],
  [/y(?=[aeou])/g, "j"],
  [/(?<=[aeou])y(?![aeouy])/g, "j"],
  [/iia$/g, "ija"],
];

const FROM_CZECH: readonly (readonly [RegExp, string])[] = [
  [/ou/g, "u"],
  [/š/g, "sz"],
  [/č/g, "cz"],
  [/ř/g, "rz"],
  [/ž/g, "ż"],
  [/v/g, "w"],
  [/ň/g, "ń"],
  [/[áà]/g, "a"],
  [/ě/g, "ie"],
  [/é/g, "e"],
  [/í/g, "i"],
  [/[úů]/g, "u"],
  [/ó/g, "o"],
  [/ý/g, "y"],
];

const rewrite = (name: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [pattern, letters]) => text.replace(pattern, letters), name);

const capitalise = (name: string): string =>
  name.replace(/(^|[ -])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/**
 * How Polish would write a name from a country with Cyrillic letters (from its Latin form), or a Czech or Slovak one:
 * Zhmerynka → Żmerynka, Pryluky → Pryłuky, Jeseník → Jesenik.
 */
export const polishName = (name: string, country: string): readonly string[] => {
  if (CZECH.has(country)) {
    const made = capitalise(rewrite(name.toLowerCase(), FROM_CZECH));
    return made === name ? [] : [made];
  }
  if (!CYRILLIC.has(country)) return [];
  const made = rewrite(name.toLowerCase(), FROM_CYRILLIC);
  const variants = [made.replace(/iw$/, "ów").replace(/[ao]w$/, "ów"), made.replace(/[oi]wka$/, "ówka"), made];
  return [...new Set(variants.map(capitalise))].filter((variant) => variant !== name);
};
