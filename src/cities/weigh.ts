import type { Evidence } from "../engine/annotation.ts";
import type { PlaceCandidate } from "../lexicon/cities/look-up.ts";
import type { WordRole } from "./city-pack.ts";
import type { Surroundings } from "./context.ts";
import type { NamePlace } from "./name-place.ts";
import { speaksOfPartners } from "./speaks-of-partners.ts";

/** The clue that a word for a city, or for its offices, stands beside the name. */
export const CITY_WORD = "beside a word for a city or its offices";

const CITY_ROLES: ReadonlySet<WordRole> = new Set(["city", "municipality", "office", "village"]);

interface Weighed {
  readonly place: NamePlace;
  readonly around: Surroundings;
  readonly best: PlaceCandidate;
  readonly words: number;
  /** Whether the document calls a person by this name. */
  readonly surname: boolean;
}

/** A name with what several clues ask of it, found out once. */
interface Known extends Weighed {
  readonly text: string;
  readonly lower: string;
  /** Whether the place lies where the text comes from. */
  readonly isHome: boolean;
  /** Whether the name was typed for the language, or is the official one. */
  readonly isTyped: boolean;
  /** Whether a word for a city, or for its offices, stands beside the name. */
  readonly hasCityRole: boolean;
  /** Whether neither a preposition nor a word for cities stands beside the name. */
  readonly isBareOfPlace: boolean;
  readonly isLocative: boolean;
  /** Whether a preposition, a case or a word for cities makes a place of the name. */
  readonly isPlaced: boolean;
  /** Whether every word of it is a common one; of several words only English ones are asked ("Old Town"). */
  readonly isCommon: boolean;
  readonly isGiven: boolean;
  /** Whether the name is the whole word for something else too. */
  readonly isOther: boolean;
}

type Weigh = (weighed: Known) => boolean;

const hasCommonWordsOnly = ({ place }: Weighed): boolean =>
  place.document.tokens
    .slice(place.at, place.end)
    .every((token) => token.kind !== "word" || place.lexicon.isCommonWord(token.lower));

const isOfCommonWords = (weighed: Weighed): boolean => {
  const { pack, lexicon, word } = weighed.place;
  const { bare, fit, nominative } = weighed.best;
  if (weighed.words > 1) return pack.titleCase && hasCommonWordsOnly(weighed);
  const isNominative = bare && fit === 1; // then it is the word itself, which has been asked
  return word.isCommon || (!isNominative && lexicon.isCommonWord(nominative.toLowerCase()));
};

const isCityRole = (role: WordRole | undefined): boolean => role !== undefined && CITY_ROLES.has(role);

const know = (weighed: Weighed): Known => {
  const { place, around, best, words, surname } = weighed;
  const { document, at, pack, word } = place;
  const { text = "", lower = "" } = document.tokens[at] ?? {};
  const hasCityRole = isCityRole(around.before) || isCityRole(around.after);
  const isBareOfPlace = around.before !== "place" && !hasCityRole;
  const isLocative = !best.bare && pack.locative.test(lower);
  const isCommon = isOfCommonWords(weighed);
  const isGiven = words === 1 && word.isGiven;
  return {
    place,
    around,
    best,
    words,
    surname,
    text,
    lower,
    isHome: pack.home.includes(best.country),
    isTyped: best.kind === "official" || best.kind === pack.language,
    hasCityRole,
    isBareOfPlace,
    isLocative,
    isPlaced: !isBareOfPlace || isLocative,
    isCommon,
    isGiven,
    isOther: isCommon || isGiven,
  };
};

/** "burmistrz Kalisz" is Mr Kalisz, for the city would be declined: "burmistrz Kalisza". */
const isUndeclined = ({ place, around, best, words, isHome }: Known): boolean =>
  place.pack.declinesTowns && around.before === "office" && best.bare && isHome && words === 1;

/** A name within a sentence that fits a place at home, or a typed name, to the letter and is no other word or name. */
const isNothingElse = (weighed: Known): boolean => {
  const { around, best, place } = weighed;
  if (weighed.isOther || weighed.surname || best.fit !== 1) return false;
  const alone = around.nameBefore === undefined && around.nameAfter === undefined && !around.opens && !around.headline;
  const known = best.country === place.pack.home[0] || best.kind === place.pack.language;
  return alone && known && place.pack.home.length === 1;
};

/** A line that is nothing but the name as at home: partner cities are listed so. */
const standsInList = ({ around, best, isOther }: Known): boolean =>
  around.alone && best.bare && best.fit === 1 && !isOther;

/** Whether it is a name of another country as its own people write it, and no word of the text's language. */
const isForeign = ({ best, isHome, isTyped, isOther }: Known): boolean =>
  best.fit === 1 && !isHome && !isTyped && !isOther;

/** Whether nothing beside the name takes it for something else. */
const standsFree = ({ around, surname }: Known): boolean =>
  !surname && around.nameBefore === undefined && around.nameAfter === undefined && !around.quoted;

/** "w Demmin", "from Crozon": nothing else is written like that. */
const isForeignAtHome = (weighed: Known): boolean => {
  const { around, best } = weighed;
  return best.bare && around.before === "place" && around.nameAfter === undefined && isForeign(weighed);
};

/** Shorter words are too many other things. */
const LONG_FORM = 6;

/** "w Grünbergu", "Krailsheime": a longer form that fits a foreign town to the letter where a place stands, and nothing else. */
const isForeignInflected = (weighed: Known): boolean =>
  !weighed.best.bare &&
  weighed.isPlaced &&
  weighed.lower.length >= LONG_FORM &&
  isForeign(weighed) &&
  standsFree(weighed);

/** A name that fits to the letter, in a sentence that speaks of partner cities and guests from them. */
const standsAmongPartners = (weighed: Known): boolean =>
  weighed.best.fit === 1 && !weighed.isOther && standsFree(weighed) && speaksOfPartners(weighed.place);

const isShortCapitals = ({ text }: Known): boolean => text.length <= 4 && text === text.toUpperCase();

/**
 * What speaks for and against a city, each with its weight; 1 in all is enough.
 * The weights were chosen on releases in three languages; sentences without cities hold them in check.
 */
const CLUES: readonly (readonly [name: string, weight: number, test: Weigh])[] = [
  ["a great city", 0.6, ({ best }) => best.population >= 100_000],
  ["a town of some size", 0.5, ({ best }) => best.population >= 15_000],
  ["more than a village", 0.3, ({ best }) => best.population >= 2_000],
  ["in the text's home country", 0.5, ({ isHome }) => isHome],
  ["a typed name", 0.5, ({ isTyped }) => isTyped],
  ["a name of several words", 1, ({ words }) => words > 1],
  [
    "small, foreign and of one word",
    -0.5,
    (w) => !w.isHome && !w.isTyped && w.best.population < 50_000 && w.words === 1 && !standsInList(w),
  ],
  ["a small foreign name inflected", -0.5, (w) => !w.best.bare && !w.isHome && !w.isTyped],
  ["letters differ", -0.8, ({ best }) => best.fit < 0.5],
  ["diacritics left out", -0.4, (w) => w.best.fit < 1 && w.best.fit >= 0.5 && !w.place.pack.dropsDiacritics],
  ["also a common word", -0.6, ({ isCommon }) => isCommon],
  [
    "a common word that opens a sentence",
    -1.5,
    ({ isCommon, hasCityRole, around }) => isCommon && !hasCityRole && (around.opens || around.headline),
  ],
  ["also a river", -1.4, (w) => w.isBareOfPlace && w.place.pack.rivers.has(w.lower)],
  [
    "a surname rather than a middling town",
    -0.9,
    (w) => w.isBareOfPlace && w.words === 1 && w.best.population < 300_000 && w.place.pack.surnames.has(w.lower),
  ],
  ["also a surname", -0.8, (w) => w.isBareOfPlace && w.words === 1 && w.place.pack.surnames.has(w.lower)],
  ["a name of the home country undeclined behind an office", -2, isUndeclined],
  ["also a first name", -1.8, (w) => w.isGiven && !w.isPlaced],
  ["also a first name, behind a word for places", -0.8, (w) => w.isGiven && w.isPlaced],
  ["a first name before another name", -3, (w) => w.isGiven && w.around.nameAfter !== undefined && !w.hasCityRole],
  [
    "a person of the text bears it",
    -3,
    (w) => w.surname && w.around.before !== "city" && w.around.before !== "village",
  ],
  ["capitals that look like an abbreviation", -1.2, isShortCapitals],
  [CITY_WORD, 1.6, ({ hasCityRole }) => hasCityRole],
  [
    "a city's or village's own word",
    1,
    ({ around }) =>
      around.before === "city" ||
      around.before === "village" ||
      around.after === "city" ||
      around.after === "municipality",
  ],
  ["a name that the language knows, and nothing else", 0.2, isNothingElse],
  ["after a preposition of place", 0.8, ({ around }) => around.before === "place"],
  ["a foreign name as at home behind a preposition", 0.4, isForeignAtHome],
  ["a foreign name inflected where a place stands", 0.9, isForeignInflected],
  ["in the locative", 0.8, ({ isLocative }) => isLocative],
  [
    "its country is named",
    1.5,
    ({ around, best }) => around.country === best.country && (!around.opens || around.bracketed),
  ],
  [
    "its country stands in brackets behind it",
    1.2,
    ({ around, best }) => around.bracketed && around.country === best.country,
  ],
  ["among partner cities", 0.8, standsAmongPartners],
  ["its state is named", 1.5, ({ around }) => around.region !== null],
  ["the whole text", 7, ({ around, place }) => around.alone && place.document.sentences.length === 1],
  ["alone in its line", 0.8, ({ around }) => around.alone],
  [
    "beside a word of speech",
    -2.5,
    ({ around }) => around.before === "speech" || (around.after === "speech" && !around.before),
  ],
  [
    "before another name",
    -0.9,
    (w) => w.around.nameAfter !== undefined && w.around.after === undefined && !w.place.pack.cityComesFirst,
  ],
  ["a common word with a possessive", 1, (w) => w.isCommon && /['’ʼ]s$/.test(w.text)],
  ["in quotation marks", -1.2, ({ around }) => around.quoted],
  ["glued to another word", -1.8, ({ around }) => around.hyphenated],
  ["after another name", -1.4, ({ around }) => around.nameBefore !== undefined],
  ["beside a word for streets, clubs, people …", -6, ({ around }) => around.namesake],
];

/** What a clue that holds is worth, made once, for most names share it. */
const HELD: readonly { readonly evidence: Evidence; readonly test: Weigh }[] = CLUES.map(
  ([condition, weight, test]) => ({ evidence: { condition, held: true, weight }, test }),
);

/** Weighs what speaks for and against a city. */
export const weigh = (weighed: Weighed): { readonly strength: number; readonly evidence: readonly Evidence[] } => {
  const known = know(weighed);
  const evidence: Evidence[] = [];
  let strength = 0;
  for (const clue of HELD) {
    if (!clue.test(known)) continue;
    strength += clue.evidence.weight;
    evidence.push(clue.evidence);
  }
  return { strength: Math.round(strength * 100) / 100, evidence };
};
