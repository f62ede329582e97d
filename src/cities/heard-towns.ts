import type { Token } from "../engine/token.ts";
import { type HeardTown, hearTowns } from "../lexicon/cities/hear-town.ts";
import type { CityAnnotation } from "./annotate.ts";
import type { Hearing, WordRole } from "./city-pack.ts";
import { countryBeside, countryNear } from "./countries-around.ts";
import { type NamePlace, tokenBefore } from "./name-place.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import type { ReadName } from "./read-name.ts";
import { speaksOfPartners } from "./speaks-of-partners.ts";

/** What the document knows of a name that may be heard as a town's. */
interface Asked {
  /** The places that the name was read as. */
  readonly known: CityAnnotation | undefined;
  /** Whether a word beside it, or its case, makes a place of it, though of none that the gazetteer has. */
  readonly isUnknownPlace: boolean;
  /** Whether the document names a country. */
  readonly isNamed: (country: string) => boolean;
}

/**
 * How firmly the words around ask for a town.
 * `sure` beside a word for a town, `likely` in a case or behind a preposition of place, `possible` among partners and in
 * other places where people stand too.
 */
type Standing = "sure" | "likely" | "possible" | undefined;

const SHORTEST = 4;

/** So large a town is rather meant than a person of that name. Units: people. */
const GREAT = 100_000;

/** How far the likeliest town must lead where no country is named. Units: points of a candidate's score. */
const CLEAR = 0.5;

/** Shorter sounds are too many other words. */
const LONG_KEY = 4;

const SURE_BEFORE: ReadonlySet<WordRole> = new Set(["city", "village"]);
const SURE_AFTER: ReadonlySet<WordRole> = new Set(["city", "municipality"]);

/** Names whose owner is known by the table, or that lie at home, are never heard as something else. */
const isOpen = (known: CityAnnotation | undefined, { pack }: NamePlace): boolean => {
  const [best] = known?.value.candidates ?? [];
  if (!known || !best) return true;
  const { country } = known.value;
  if (country !== null && !known.value.candidates.some((candidate) => candidate.country === country)) return true;
  return best.kind === "stem-lt" || (best.kind === "geonames" && !best.bare && !pack.home.includes(best.country));
};

const standsFree = (beside: Neighbours): boolean =>
  !beside.namesake && !beside.quoted && !beside.nameAfter && !beside.nameBefore && !beside.hyphenated;

const standingOf = (place: NamePlace, { before, after }: Neighbours, { withPeople }: Hearing): Standing => {
  const { document, at, pack } = place;
  if ((before && SURE_BEFORE.has(before)) || (after && SURE_AFTER.has(after))) return "sure";
  if (withPeople.has(tokenBefore(place, 1)?.lower ?? "")) return "possible";
  if (before === "place" || after === "office" || pack.locative.test(document.tokens[at]?.lower ?? "")) return "likely";
  return speaksOfPartners(place) ? "possible" : undefined;
};

const fitting = (towns: readonly HeardTown[]): readonly HeardTown[] =>
  towns.filter(({ fitsDeclension }) => fitsDeclension);

/** The town that leads the others, where no country is told. */
const leadingTown = (towns: readonly HeardTown[]): readonly HeardTown[] => {
  const [first, second] = towns.filter(({ isOfSomeSize }) => isOfSomeSize);
  if (!first) return [];
  return first.candidate.score - (second?.candidate.score ?? 0) >= CLEAR ? [first] : [];
};

/** Whether a form may as well be a surname, which the words around do not rule out. */
const looksLikeSurname = ({ document, at, lexicon }: NamePlace, { surname }: Hearing): boolean => {
  const { text = "", lower = "" } = document.tokens[at] ?? {};
  return surname.test(lower) || lexicon.analyse(text).some(({ proper }) => proper);
};

/** The towns of a country; those that the form is declined like, if there are any. */
const townsOf = (country: string, towns: readonly HeardTown[]): readonly HeardTown[] => {
  const there = towns.filter(({ candidate }) => candidate.country === country);
  const well = fitting(there);
  return well.length > 0 ? well : there;
};

interface Judged {
  readonly standing: Standing;
  readonly isDoubtful: boolean;
  readonly isNamed: (country: string) => boolean;
}

/** The towns that are clear enough without a country beside them: those of countries of the text, or one that leads. */
const clearTowns = (towns: readonly HeardTown[], { standing, isDoubtful, isNamed }: Judged): readonly HeardTown[] => {
  const likely = fitting(towns).filter(({ candidate }) => !isDoubtful || candidate.population >= GREAT);
  const isLong = ({ key }: HeardTown): boolean => standing === "sure" || key.length >= LONG_KEY;
  const named = likely.filter((town) => isNamed(town.candidate.country) && (standing === "likely" || isLong(town)));
  return named.length > 0 || standing === "possible" ? named : leadingTown(likely.filter(isLong));
};

/** How far a name of two words reaches from its first one, and how it is written; undefined when no second one follows. */
const pairOf = ({
  document,
  at,
  sentence,
}: NamePlace): { readonly end: number; readonly lower: string } | undefined => {
  const first = document.tokens[at];
  const dash = document.tokens[at + 1]?.text === "-" ? 1 : 0;
  const second = document.tokens[at + 1 + dash];
  if (!first || !second?.capitalised || at + 1 + dash >= sentence.tokens.end || second.spaced === (dash === 1))
    return undefined;
  return { end: at + 2 + dash, lower: `${first.lower} ${second.lower}` };
};

const LONG_PAIR = 5;

/** The town that two words sound like, beside its country or a word for a town. */
const hearPair = (place: NamePlace, hearing: Hearing, isNamed: (country: string) => boolean): ReadName | undefined => {
  const pair = place.word.isGiven ? undefined : pairOf(place);
  if (!pair) return undefined;
  const whole = { ...place, end: pair.end };
  const beside = neighboursOf(whole);
  if (!standsFree(beside)) return undefined;
  const told = countryBeside(whole);
  const standing = standingOf(whole, beside, hearing);
  if (told === null && standing !== "sure") return undefined;
  const towns = fitting(hearTowns(pair.lower)).filter(({ key }) => key.length >= LONG_PAIR);
  const clear = told === null ? clearTowns(towns, { standing, isDoubtful: false, isNamed }) : townsOf(told, towns);
  return readingOf(pair.end, 2, clear);
};

const readingOf = (end: number, words: number, towns: readonly HeardTown[]): ReadName | undefined =>
  towns.length === 0 ? undefined : { end, words, candidates: towns.map(({ candidate }) => candidate) };

const hearWord = (place: NamePlace, token: Token, asked: Asked, hearing: Hearing): ReadName | undefined => {
  const { isUnknownPlace, isNamed } = asked;
  const { word } = place;
  const towns = hearTowns(token.lower);
  if (towns.length === 0) return undefined;
  const beside = neighboursOf(place);
  if (!standsFree(beside)) return undefined;
  const told = countryBeside(place);
  if (told === null && (word.isGiven || word.isCommon)) return undefined;
  const standing = standingOf(place, beside, hearing) ?? (isUnknownPlace || told ? "possible" : undefined);
  if (standing === undefined) return undefined;
  const country = told ?? (standing === "sure" ? countryNear(place) : null);
  const isDoubtful = standing !== "sure" && looksLikeSurname(place, hearing);
  const clear = country === null ? clearTowns(towns, { standing, isDoubtful, isNamed }) : townsOf(country, towns);
  return readingOf(place.end, 1, clear);
};

/**
 * Foreign towns that a name of one or two words sounds like, where a place stands and nothing else explains the name.
 * Shape: undefined where the language does not write foreign names by sound, or no town is clear.
 */
export const hearName = (place: NamePlace, asked: Asked): ReadName | undefined => {
  const { document, at, pack, word } = place;
  const { hearing } = pack;
  const token = document.tokens[at];
  if (!hearing || !token || word.isShouted || !isOpen(asked.known, place)) return undefined;
  const pair = hearPair(place, hearing, asked.isNamed);
  return pair ?? (token.text.length < SHORTEST ? undefined : hearWord(place, token, asked, hearing));
};
