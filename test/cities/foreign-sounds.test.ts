import { describe, expect, test } from "vitest";
import { foreignSounds } from "../../src/languages/lt/cities/foreign-sounds.ts";
import { lithuanianSounds } from "../../src/languages/lt/cities/lithuanian-sounds.ts";
import { soundsOf, soundTable } from "../../src/languages/shared/cities/sound-table.ts";

/** Towns at home and forms that Lithuanian writes for them. */
const HEARD: readonly (readonly [country: string, name: string, forms: string])[] = [
  ["DE", "Crailsheim", "Krailsheimas Krailsheime"],
  ["DE", "Zeulenroda", "Coilenroda Coilenrodos"],
  ["DE", "Prenzlau", "Prenclau Prenclavos"],
  ["AT", "Zeltweg", "Celtvege"],
  ["CH", "Frauenfeld", "Frauenfeldo"],
  ["CH", "Vevey", "Vevė"],
  ["PL", "Giżycko", "Gižycko Gižycke"],
  ["PL", "Przasnysz", "Pšasnyšo Pšasnyše"],
  ["PL", "Opoczno", "Opočno"],
  ["CZ", "Kroměříž", "Kromeržižo Kromeryžas"],
  ["SK", "Sobrance", "Sobrancų Sobrancuose"],
  ["HU", "Gyöngyös", "Djendješas"],
  ["SE", "Linköping", "Linčiopinge Linkiopingo"],
  ["SE", "Ängelholm", "Engelholmas"],
  ["DK", "Hjørring", "Jeringo"],
  ["NO", "Gjøvik", "Jevike"],
  ["FI", "Jyväskylä", "Jiuveskiulėje"],
  ["EE", "Võru", "Veru Veruje"],
  ["LV", "Tukums", "Tukumas Tukume"],
  ["IT", "Chioggia", "Kjodžoje Kiodžos"],
  ["IT", "Marsciano", "Marsčano Maršano"],
  ["FR", "Roubaix", "Rubė Rubėje"],
  ["FR", "Montluçon", "Monliusono"],
  ["GB", "Ipswich", "Ipsvičo"],
  ["GB", "Canterbury", "Kenterberyje"],
  ["NL", "Etten-Leur", "Etenlioras Eten-Lioro"],
  ["NL", "Nijmegen", "Neimegene"],
  ["BE", "Charleroi", "Šarlerua"],
  ["ES", "Gijón", "Chichone"],
  ["PT", "Guimarães", "Gimarainso"],
  ["RO", "Suceava", "Sučavos"],
  ["MD", "Bălţi", "Belcų"],
  ["HR", "Čakovec", "Čakoveco"],
  ["BG", "Haskovo", "Chaskove"],
  ["UA", "Irpin", "Irpenės Irpinio"],
  ["BY", "Slutsk", "Slucko"],
  ["RU", "Mytishchi", "Mytiščiuose"],
  ["GE", "Borjomi", "Boržomiu Bordžomyje"],
  ["TR", "Eskişehir", "Eskišehiro"],
  ["GR", "Chaniá", "Chanijos Chanijoje"],
  ["AL", "Shkodër", "Škoderio"],
];

const sharesASound = (name: string, country: string, form: string): boolean => {
  const keys = lithuanianSounds(form.replace("-", "").toLowerCase());
  return foreignSounds(name, country).some(({ key, declensions }) =>
    [...(keys.get(key) ?? [])].some((declension) => declensions.has(declension)),
  );
};

describe("names of foreign towns as they sound", () => {
  for (const [country, name, forms] of HEARD)
    test.each(forms.split(" "))(`${name} (${country}) is heard in "%s"`, (form) => {
      expect(sharesASound(name, country, form)).toBe(true);
    });

  test("a declension that the name would not have is another name", () => {
    expect(sharesASound("Caen", "FR", "Kanos")).toBe(false);
    expect(sharesASound("Modena", "IT", "Modenui")).toBe(false);
  });
});

describe("tables of sounds", () => {
  const table = soundTable("sch š; ^st št|st; s(ae) z; e$ -");

  test.each([
    ["steschase", "štešaz stešaz"],
    ["osst", "osst"],
  ])("%s", (word, heard) => {
    expect(soundsOf(word, table).join(" ")).toBe(heard);
  });

  test("a row that cannot be read stops the program", () => {
    expect(() => soundTable("^ x")).toThrow('"^" is no pattern of letters');
  });
});
