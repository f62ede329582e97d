import type { Token } from "../engine/token.ts";
import type { CityAnnotation } from "./annotate.ts";
import type { WordRole } from "./city-pack.ts";
import { surroundingsOf } from "./context.ts";
import { confidenceOf, readingOf, spanOf } from "./make-annotation.ts";
import type { NamePlace } from "./name-place.ts";
import { type Neighbours, nameAfterOf, neighboursOf } from "./neighbours.ts";

/** Roles that vouch for a name that no gazetteer has, with their strength. */
const VOUCHES: Partial<Record<WordRole, number>> = { village: 1.6, municipality: 1.4, city: 1.2, place: 1 };

const SHORTEST = 4;

/** A name for a place without an entry in the gazetteer. */
interface Named {
  readonly nominatives: readonly string[];
  readonly role: WordRole;
}

/** Whether the neighbours leave the name to itself, but say something. */
const standsFree = ({ namesake, hyphenated, quoted, nameAfter, nameBefore, alone }: Neighbours): boolean =>
  !namesake && !hyphenated && !quoted && !nameAfter && !nameBefore && !alone;

/** The dictionary's proper nouns that are places by their number and case. */
const fromDictionary = ({ pack, lexicon }: NamePlace, token: Token, role: WordRole | undefined): string[] => {
  const proper = lexicon.analyse(token.text).filter((reading) => reading.proper && reading.cases.length > 0);
  const singular = proper.some(({ number, cases }) => number === "singular" && !cases.includes("locative"));
  return proper
    .filter(({ lemma, number, cases }) => {
      if (pack.notCities.has(lemma.toLowerCase()) || pack.countries.has(lemma.toLowerCase())) return false;
      if (role !== undefined && role !== "place") return true;
      if (cases.includes("locative") && (role === "place" || pack.locative.test(token.lower))) return true;
      return number === "plural" && !singular && pack.plural.test(lemma);
    })
    .map(({ lemma }) => lemma);
};

const nameOf = (place: NamePlace, token: Token, around: Neighbours): Named | undefined => {
  const { pack, lexicon } = place;
  const byRole = [around.before, around.after].find((role) => role !== undefined && VOUCHES[role] !== undefined);
  const known = fromDictionary(place, token, byRole);
  const role = byRole ?? (known.length > 0 || pack.locative.test(token.lower) ? "place" : undefined);
  if (role === undefined) return undefined;
  if (known.length > 0) return { nominatives: [...new Set(known)], role };
  if (role === "place" && place.document.tokens[place.at - 1]?.kind === "symbol") return undefined;
  const guesses = pack.guess(token.text, role);
  const isCommon = guesses.some((guess) => lexicon.isCommonWord(guess.toLowerCase()));
  return guesses.length === 0 || isCommon ? undefined : { nominatives: guesses, role };
};

/** Takes in the noun behind an adjective: "we wsi Stary Folwark". */
const withSecondWord = (place: NamePlace): NamePlace => {
  const { document, at, end, pack, lexicon } = place;
  const second = nameAfterOf(place);
  if (!second || second.text.length < SHORTEST) return place;
  const first = document.tokens[at - 1];
  const role = first && pack.before(first);
  const isNamed = role === "village" || role === "municipality";
  if (!isNamed || !pack.adjective.test(document.tokens[at]?.lower ?? "")) return place;
  return lexicon.givenNames(second.text).length > 0 ? place : { ...place, end: end + 1 };
};

const namedBy = (place: NamePlace, token: Token, around: Neighbours): Named | undefined => {
  const { document, at, end } = place;
  if (end === at + 1) return nameOf(place, token, around);
  const { start } = token;
  const words = document.text.slice(start, document.tokens[end - 1]?.end ?? start);
  return { nominatives: [words], role: around.before ?? "village" };
};

/** Takes a name that no gazetteer has for a place where its neighbours, or the dictionary and its case, say so. */
export const annotateUnknown = (single: NamePlace): CityAnnotation | undefined => {
  const { document, at, pack, word } = single;
  const token = document.tokens[at];
  if (!token || token.text.length < SHORTEST || word.isShouted || word.isGiven) return undefined;
  const place = withSecondWord(single);
  const { end } = place;
  if ((end === at + 1 && word.isCommon) || nameAfterOf(place)) return undefined;
  const beside = neighboursOf(place);
  const named = standsFree(beside) ? namedBy(place, token, beside) : undefined;
  const first = named?.nominatives[0];
  if (!named || first === undefined) return undefined;
  const strength = VOUCHES[named.role] ?? 0;
  return {
    kind: "city",
    span: spanOf(document.tokens, at, end),
    tokens: { start: at, end },
    value: readingOf(surroundingsOf(place, beside), {
      name: first,
      guesses: named.nominatives,
      candidates: [],
      strength,
      nearCountry: null,
    }),
    rule: `${pack.language}/cities/${named.role}`,
    confidence: confidenceOf(strength),
    evidence: [{ condition: "a word beside it, or its case, says so", held: true, weight: strength }],
  };
};
