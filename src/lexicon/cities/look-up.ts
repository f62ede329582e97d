import type { Language } from "../../languages/codes.ts";
import { nominatives as english } from "../../languages/en/cities/nominatives.ts";
import { nominatives as lithuanian } from "../../languages/lt/cities/nominatives.ts";
import { stems } from "../../languages/lt/cities/stems.ts";
import { nominatives as polish } from "../../languages/pl/cities/nominatives.ts";
import { bounded } from "../bounded-cache.ts";
import { foldName } from "./fold-name.ts";
import type { Gazetteer, Label, LabelKind } from "./gazetteer.ts";
import { openGazetteer } from "./open-gazetteer.ts";

/** A place that a form may name. */
export interface PlaceCandidate {
  /** Index of the place in the gazetteer. */
  readonly place: number;
  readonly geonames: number | null;
  readonly country: string;
  readonly population: number;
  /** The name that was found, in the nominative and in the language of the form: "Kowno" for "Kownie". */
  readonly nominative: string;
  readonly kind: LabelKind;
  /** Whether the form is the nominative itself. */
  readonly bare: boolean;
  /** How well the letters fit: 1 with all diacritics, less without them. */
  readonly fit: number;
  /** How likely the form names this place, before any context: fit, whose name it is, size, home country. */
  readonly score: number;
}

/** Forms that are remembered; beyond it a cache starts anew, so that no text fills the memory. */
const CACHE_SIZE = 6_000;

const NOMINATIVES = { pl: polish, lt: lithuanian, en: english } as const satisfies Record<Language, unknown>;

/** A name read so far: folded for the index, and as the nominative of its words. */
interface Beginning {
  readonly folded: string;
  readonly nominative: string;
  readonly bare: boolean;
}

/** The ways in which a word (in lower case) may stand in a name. */
const readerOf = (language: Language) =>
  bounded(CACHE_SIZE, (lower): readonly Beginning[] =>
    NOMINATIVES[language](lower).map((nominative) => ({
      folded: foldName(nominative),
      nominative,
      bare: nominative === lower,
    })),
  );

const READ = {
  pl: readerOf("pl"),
  en: readerOf("en"),
  lt: readerOf("lt"),
} as const satisfies Record<Language, unknown>;

/** The nominatives that a form may belong to, folded as the gazetteer's index is. */
export const foldedNominativesOf = (lower: string, language: Language): readonly string[] =>
  READ[language](lower).map(({ folded }) => folded);

const HOME: Readonly<Record<Language, string>> = { pl: "PL", lt: "LT", en: "" };

/** How well the letters of a form's nominative fit a name: 1 the same, 0.6 diacritics left out, 0 others than the name has. */
const fitOf = (nominative: string, name: string): number => {
  const plainForm = nominative.normalize("NFD");
  const lower = name.toLowerCase();
  if (lower === nominative) return 1;
  const marked = (text: string): boolean => /[\p{M}łøđßæœ]/u.test(text);
  if (!marked(plainForm)) return 0.6;
  return marked(lower.normalize("NFD")) ? 0.4 : 0.3;
};

const KIND_WEIGHT: Readonly<Record<LabelKind, number>> = {
  official: 3,
  geonames: 2.2,
  pl: 1.5,
  en: 1.5,
  lt: 1.5,
  other: 1.2,
  "derived-pl": 1.6,
  "stem-lt": 1,
};

/** Countries that releases in our languages deal with oftener than with the rest of the world. */
const EUROPE = new Set(
  (
    "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI " +
    "SK SM UA XK"
  ).split(" "),
);

/** Letters that a language does not have: a name with one is written as at home. */
const FOREIGN_LETTERS: Partial<Record<Language, RegExp>> = {
  lt: /[wxqłńśćźżóöüäåéáíøæßřďťňâêîôûàèç]/i,
  pl: /[vxqöüäåéáíøæßřěďťňâêîôûàèçšžčūėųį]/i,
};

/** Neighbours, whose towns' names a language adapts oftener than those of others. */
const NEIGHBOURS = new Set(["PL", "BY", "UA", "LV"]);

const kindWeight = (kind: LabelKind, language: Language, country: string): number => {
  if (kind === language) return 3.5;
  if (kind === "geonames" && country === HOME[language]) return 2.8;
  return KIND_WEIGHT[kind] + (kind === "stem-lt" && NEIGHBOURS.has(country) ? 1.8 : 0);
};

/** Names that only their own language uses: a Polish exonym says nothing in a Lithuanian text. */
const isForeign = (kind: LabelKind, language: Language): boolean =>
  (kind === "derived-pl" && language !== "pl") ||
  (kind === "stem-lt" && language !== "lt") ||
  (kind === "lt" && language === "pl") ||
  (kind === "pl" && language === "lt");

/** A name means the place at home first; a hamlet there gives way to a great city elsewhere. */
const homeWeight = (population: number): number => {
  if (population < 2_000) return 1.4;
  return population < 10_000 ? 2 : 2.5;
};

/** A name as it stands outweighs one that an ending was taken from, the more so a typed one. */
const bareWeight = (
  kind: LabelKind,
  language: Language,
  { bare, nominative }: { readonly bare: boolean; readonly nominative: string },
): number => {
  if (!bare) return 0;
  if (FOREIGN_LETTERS[language]?.test(nominative)) return 1.8;
  return kind === language || kind === "official" ? 0.9 : 0.3;
};

const candidateOf = (
  gazetteer: Gazetteer,
  language: Language,
  label: Label,
  form: { readonly nominative: string; readonly bare: boolean; readonly fit: number },
): PlaceCandidate => {
  const population = gazetteer.population(label.place);
  const country = gazetteer.country(label.place);
  const score =
    kindWeight(label.kind, language, country) +
    (form.fit - 1) * 4 +
    Math.log10(population + 300) +
    (country === HOME[language] ? homeWeight(population) : 0) +
    (EUROPE.has(country) ? 0.5 : 0) +
    bareWeight(label.kind, language, form);
  const { place, kind } = label;
  const { nominative, bare, fit } = form;
  return { place, geonames: gazetteer.geonames(place), country, population, kind, score, nominative, bare, fit };
};

const MOST_PARTIALS = 48;

/** What has been read of a name: `finished` names a place, `open` may go on. */
export interface NameWalk {
  readonly candidates: readonly PlaceCandidate[];
  readonly open: readonly Beginning[];
  readonly openStems: readonly string[];
}

const distinct = (candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] => {
  if (candidates.length < 2) return candidates;
  const best = new Map<number, PlaceCandidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate.place);
    if (!other || other.score < candidate.score) best.set(candidate.place, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place);
};

const nameOfStem = (gazetteer: Gazetteer, place: number): string => gazetteer.place(place).names.lt;

const walkOn = (word: string, language: Language, before: NameWalk | undefined, joint: string): NameWalk => {
  const gazetteer = openGazetteer();
  const candidates: PlaceCandidate[] = [];
  const open: Beginning[] = [];
  const lower = word.toLowerCase();
  const parts = READ[language](lower);
  const starts = before === undefined ? [undefined] : before.open;
  for (const start of starts)
    for (const part of parts) {
      const folded = start ? `${start.folded} ${part.folded}` : part.folded;
      const nominative = start ? start.nominative + joint + part.nominative : part.nominative;
      const bare = part.bare && (start?.bare ?? true);
      for (const label of gazetteer.find(folded)) {
        if (isForeign(label.kind, language)) continue;
        const fit = fitOf(nominative.replaceAll("-", " "), label.name.replaceAll("-", " "));
        candidates.push(candidateOf(gazetteer, language, label, { nominative: label.name, bare, fit }));
      }
      if (open.length < MOST_PARTIALS && gazetteer.isPrefix(folded)) open.push({ folded, nominative, bare });
    }
  const openStems: string[] = [];
  if (language === "lt" && (before === undefined || before.openStems.length > 0))
    for (const start of before === undefined ? ["~"] : before.openStems)
      for (const stem of stems(lower)) {
        const key = start === "~" ? `~${stem}` : `${start} ${stem}`;
        for (const label of gazetteer.find(key)) {
          const nominative = nameOfStem(gazetteer, label.place);
          candidates.push(candidateOf(gazetteer, language, label, { nominative, bare: false, fit: 1 }));
        }
        if (openStems.length < MOST_PARTIALS && gazetteer.isPrefix(key)) openStems.push(key);
      }
  return { candidates: distinct(candidates), open, openStems };
};

const firstWords = (language: Language) =>
  bounded(CACHE_SIZE, (word): NameWalk => walkOn(word, language, undefined, ""));

const FIRST_WORDS = {
  pl: firstWords("pl"),
  en: firstWords("en"),
  lt: firstWords("lt"),
} as const satisfies Record<Language, unknown>;

/** Begins to read a name with its first word. */
export const beginName = (word: string, language: Language): NameWalk => FIRST_WORDS[language](word);

/** Goes on with the next word of a name; `joint` is the space or hyphen between them. */
export const continueName = (before: NameWalk, word: string, joint: string, language: Language): NameWalk =>
  walkOn(word, language, before, joint);

/**
 * Places that a form may name in a language, the likeliest first: "Kownie", "Zielonej Górze", "Ščecinekas".
 * Shape: one candidate a place; empty when the gazetteer knows none.
 */
export const lookUpPlace = (form: string, language: Language): readonly PlaceCandidate[] => {
  const words = form.trim().split(/(\s+|[-–‑])/);
  let walk = beginName(words[0] ?? "", language);
  for (let at = 2; at < words.length; at += 2)
    walk = continueName(walk, words[at] ?? "", /\s/.test(words[at - 1] ?? "") ? " " : "-", language);
  return walk.candidates;
};
