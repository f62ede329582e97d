import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { lookUpPlace } from "../../src/lexicon/cities/look-up.ts";

/** Nominative and id, then forms that must lead to them. */
const FORMS: Record<Language, readonly (readonly [nominative: string, geonames: number, forms: string])[]> = {
  pl: [
    ["Kowno", 598316, "Kowno Kowna Kownu Kownem Kownie"],
    ["Troki", 593871, "Troki Trok Trokom Trokami Trokach"],
    ["Poniewież", 596128, "Poniewieża Poniewieżem Poniewieżu"],
    ["Szawle", 594739, "Szawel Szawlach"],
    ["Soleczniki", 595016, "Solecznik Solecznikach"],
    ["Wilno", 593116, "Wilna Wilnem Wilnie"],
    ["Białystok", 776069, "Białegostoku Białymstokiem Białymstoku"],
    ["Łódź", 3093133, "Łodzi Łodzią"],
    ["Gniezno", 3099112, "Gniezna Gnieźnie Gnieznem"],
    ["Żywiec", 3079855, "Żywca Żywcu Żywcem"],
    ["Zakopane", 3080866, "Zakopanego Zakopanem"],
    ["Siedlce", 759412, "Siedlec Siedlcach"],
    ["Ząbki", 754351, "Ząbek Ząbkach"],
    ["Wiedeń", 2761369, "Wiednia Wiedniu"],
    ["Norymberga", 2861650, "Norymbergi Norymberdze"],
    ["Żmerynka", 687116, "Żmerynki Żmerynce"],
    ["Helsinki", 658225, "Helsinek Helsinkach"],
  ],
  lt: [
    ["Kaunas", 598316, "Kauno Kaunui Kauną Kaunu Kaune"],
    ["Trakai", 593871, "Trakų Trakams Trakuose"],
    ["Kupiškis", 597806, "Kupiškio Kupiškyje Kupiškį"],
    ["Alytus", 601084, "Alytaus Alytuje"],
    ["Širvintos", 594607, "Širvintų Širvintose"],
    ["Eišiškės", 599614, "Eišiškių Eišiškėse"],
    ["Švenčionys", 594064, "Švenčionių Švenčionyse"],
    ["Varšuva", 756135, "Varšuvos Varšuvoje"],
    ["Peremyšlis", 761168, "Peremyšlio Peremyšlyje"],
    ["Naugardukas", 624785, "Naugarduko"],
    ["Telavis", 611694, "Telavio Telavyje"],
  ],
  en: [
    ["Toruń", 3083271, "Toruń Toruń’s"],
    ["Krakow", 3094802, "Krakow"],
    ["Nuremberg", 2861650, "Nuremberg Nuremberg's"],
    ["Cobh", 2965260, "Cobh"],
  ],
};

/** Names of several words and adapted ones. */
const NAMES: readonly (readonly [language: Language, form: string, geonames: number])[] = [
  ["pl", "Zielonej Górze", 3080165],
  ["pl", "Nowym Sączu", 763534],
  ["pl", "Bielsku-Białej", 3103402],
  ["pl", "Busku-Zdroju", 774747],
  ["pl", "Kamieńcu Podolskim", 706950],
  ["pl", "Frankfurcie nad Menem", 2925533],
  ["lt", "Naujosios Akmenės", 596719],
  ["lt", "Kudirkos Naumiesčio", 597904],
  ["lt", "Ščecineko", 3083826],
  ["lt", "Žešuvo", 759734],
  ["lt", "Zelena Gura", 3080165],
  ["lt", "Vongroviecas", 3082712],
  ["lt", "Hrubešuvas", 770966],
  ["lt", "Bambergo", 2952984],
  ["en", "St. Petersburg", 498817],
];

describe("a place's name", () => {
  for (const language of ["pl", "lt", "en"] as const)
    for (const [nominative, geonames, forms] of FORMS[language])
      test.each(forms.split(" "))(`"%s" (${language}) is ${nominative}`, (form) => {
        const [best] = lookUpPlace(form, language);
        expect(best).toMatchObject({ nominative, geonames });
      });

  test.each(NAMES)("%s: %s has the id %i", (language, form, geonames) => {
    expect(lookUpPlace(form, language)[0]?.geonames).toBe(geonames);
  });

  test.each([
    ["pl", "Xyzkowice"],
    ["lt", "Qwertyjas"],
    ["en", "Nowheresville-upon-Nothing"],
    ["pl", ""],
  ] as const)("%s: %s is nowhere", (language, form) => {
    expect(lookUpPlace(form, language)).toEqual([]);
  });
});
