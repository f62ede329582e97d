import { FOREIGN_TOWNS } from "./foreign-towns.ts";

/** A sentence about a foreign town, and the town's id. */
export interface TownSentence {
  readonly text: string;
  readonly geonames: number;
  readonly name: string;
}

/** Endings of the genitive and the locative by that of the nominative. */
const ENDINGS: Readonly<Record<string, readonly [genitive: string, locative: string]>> = {
  "": ["", ""],
  as: ["o", "e"],
  is: ["io", "yje"],
  us: ["aus", "uje"],
  ius: ["iaus", "iuje"],
  a: ["os", "oje"],
  ė: ["ės", "ėje"],
  ai: ["ų", "uose"],
  iai: ["ių", "iuose"],
};

const SOFT: Readonly<Record<string, string>> = { t: "č", d: "dž" };

const COUNTRIES: Readonly<Record<string, readonly [genitive: string, nominative: string]>> = {
  DE: ["Vokietijos", "Vokietija"],
  PL: ["Lenkijos", "Lenkija"],
  SE: ["Švedijos", "Švedija"],
  DK: ["Danijos", "Danija"],
  NO: ["Norvegijos", "Norvegija"],
  FI: ["Suomijos", "Suomija"],
  EE: ["Estijos", "Estija"],
  LV: ["Latvijos", "Latvija"],
  IT: ["Italijos", "Italija"],
  FR: ["Prancūzijos", "Prancūzija"],
  GB: ["Anglijos", "Anglija"],
  IE: ["Airijos", "Airija"],
  NL: ["Nyderlandų", "Nyderlandai"],
  BE: ["Belgijos", "Belgija"],
  CZ: ["Čekijos", "Čekija"],
  SK: ["Slovakijos", "Slovakija"],
  HU: ["Vengrijos", "Vengrija"],
  UA: ["Ukrainos", "Ukraina"],
  BY: ["Baltarusijos", "Baltarusija"],
  GE: ["Gruzijos", "Gruzija"],
  MD: ["Moldovos", "Moldova"],
  RO: ["Rumunijos", "Rumunija"],
  BG: ["Bulgarijos", "Bulgarija"],
  HR: ["Kroatijos", "Kroatija"],
  SI: ["Slovėnijos", "Slovėnija"],
  RS: ["Serbijos", "Serbija"],
  ES: ["Ispanijos", "Ispanija"],
  PT: ["Portugalijos", "Portugalija"],
  AT: ["Austrijos", "Austrija"],
  CH: ["Šveicarijos", "Šveicarija"],
};

const genitiveOf = (stem: string, ending: string): string => {
  const soft = ending === "is" ? SOFT[stem.slice(-1)] : undefined;
  const [genitive = ""] = ENDINGS[ending] ?? [];
  return soft === undefined ? stem + genitive : stem.slice(0, -1) + soft + genitive;
};

const sentencesOf = (country: string, row: string) => {
  const [, form = "", id] = /^(.+) (\d+)$/.exec(row) ?? [];
  const [stem = "", ending = ""] = form.split("-");
  const geonames = Number(id);
  const name = stem + ending;
  const genitive = genitiveOf(stem, ending);
  const locative = stem + (ENDINGS[ending]?.[1] ?? "");
  const [of = "", its = ""] = COUNTRIES[country] ?? [];
  const told = [
    `Savivaldybės delegacija lankėsi ${of} mieste ${locative}.`,
    `Susitikime dalyvavo ${genitive} miesto (${its}) atstovai.`,
    `Mūsų rajone viešėjo ${of} miesto ${genitive} meras ir trys tarybos nariai.`,
  ];
  const untold = [
    `Balandžio mėnesį meras ir tarybos nariai lankėsi ${genitive} mieste.`,
    `Į miesto šventę atvyko svečiai iš ${genitive}.`,
    `Mokytojai savaitę stažavosi ${locative}.`,
  ];
  const made = (text: string): TownSentence => ({ text, geonames, name });
  return { told: told.map(made), untold: untold.map(made) };
};

const all = Object.entries(FOREIGN_TOWNS).flatMap(([country, rows]) =>
  rows.split(", ").map((row) => sentencesOf(country, row)),
);

/** Sentences that name the town's country. */
export const WITH_COUNTRY: readonly TownSentence[] = all.flatMap(({ told }) => told);

/** Sentences in which only the town's name tells where it is. */
export const WITHOUT_COUNTRY: readonly TownSentence[] = all.flatMap(({ untold }) => untold);
