import { createRandom } from "./random.ts";
import type { Release } from "./releases.ts";

const ONSETS = [
  "Ba",
  "Be",
  "Bo",
  "Da",
  "De",
  "Do",
  "Ga",
  "Gi",
  "Ka",
  "Ko",
  "La",
  "Le",
  "Ma",
  "Mo",
  "Na",
  "No",
  "Pa",
  "Po",
  "Ra",
  "Ro",
  "Sa",
  "So",
  "Ta",
  "To",
  "Va",
  "Vo",
  "Za",
  "Zo",
];

/** Gives a family name another beginning and leaves its ending alone, so that it is declined as before. */
const renamer = (families: readonly string[], random: () => number): ((text: string) => string) => {
  const stems = new Map<string, string>();
  for (const family of families) {
    if (family.length < 6) continue;
    stems.set(family.slice(0, 4), `${ONSETS[Math.floor(random() * ONSETS.length)]}${family.slice(2, 4)}`);
  }
  if (stems.size === 0) return (text) => text;
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...stems.keys()].join("|")})`, "gu");
  return (text) => text.replace(pattern, (stem) => stems.get(stem) ?? stem);
};

const DAY = /(?<![\d.:/-])([1-9]|1\d|2[0-8])(?![\d.:/-])/g;
const YEAR = /(?<![\d/.-])(19|20)(\d\d)(?![\d/.-])/g;

const renumber = (text: string, random: () => number): string => {
  const shift = Math.floor(random() * 9) - 4;
  return text
    .replace(DAY, (day) => String(day.length === 1 ? 1 + Math.floor(random() * 9) : 10 + Math.floor(random() * 19)))
    .replace(YEAR, (year) => String(Number(year) + shift));
};

const reorder = (text: string, random: () => number): string => {
  const [title = "", lead = "", ...rest] = text.split(/\n{2,}/);
  const keyed = rest.map((paragraph) => ({ paragraph, key: random() }));
  return [title, lead, ...keyed.sort((a, b) => a.key - b.key).map(({ paragraph }) => paragraph)].join("\n\n");
};

/** Makes a release that was not seen before: other names, numbers and order, the same seed the same release. */
export const vary = (release: Release, seed: number): string => {
  const random = createRandom(seed);
  const renamed = renumber(renamer(release.families, random)(release.content), random);
  return release.extension === ".html" ? renamed : reorder(renamed, random);
};
