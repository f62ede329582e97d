import type { Language } from "../languages/codes.ts";
import { lookUpPlace, type PlaceCandidate } from "./cities/look-up.ts";
import type { NameGrammar } from "./name-grammar.ts";
import type { NameModel } from "./name-model.ts";
import type { WordReading } from "./nominative-word.ts";
import { rankWord } from "./nominative-word.ts";
import { readPersonName } from "./person-name.ts";
import { rankLemmas } from "./rank-lemmas.ts";

/** A name whose kind nobody knows, led back to the nominative. */
export interface AnyName {
  readonly nominative: string;
  readonly gender: WordReading["gender"] | null;
  readonly role: WordReading["role"] | null;
  readonly alternatives: readonly string[];
}

const SHARES = { given: 0.25, family: 0.6, place: 0.4 } as const;
const CITY_ZERO = 7.7;
/** Below this the gazetteer knows a hamlet or a place of another spelling, which says nothing of an unknown word. */
const CITY_FLOOR = 8.3;
const BARE_FLOOR = 7.3;
const CITY_BASE = 3;
const ALTERNATIVES = 4;

/** Acronyms take their endings after a hyphen (PiS-u, ZUS-em) or small after capitals (GOPR-u, SMS-y). */
const ACRONYM =
  /^(?:(\p{Lu}[\p{L}\d]*\p{Lu})-(?:u|em|owi|ie|a|y|i|ów|om|ami|ach|ze|o|ą|ę)|(\p{Lu}{2,})(?:u|em|owi|a|y|ów|om|ami|ach))$/u;

/** Places abroad count under their own name, not as something a Polish or Lithuanian ending might hide. */
const speaksForItself = ({ fit, kind, bare, score }: PlaceCandidate): boolean => {
  if (fit < 1 || kind === "stem-lt") return false;
  return bare ? score > BARE_FLOOR : score > CITY_FLOOR && kind !== "geonames";
};

const cities = (form: string, language: Language): { lemma: string; weight: number; fact: WordReading }[] =>
  lookUpPlace(form, language)
    .filter(speaksForItself)
    .slice(0, 2)
    .map(({ nominative, score }) => ({
      lemma: nominative,
      weight: SHARES.place * CITY_BASE ** (score - CITY_ZERO),
      fact: { gender: "neuter", cases: [], role: "place" },
    }));

const acronymOf = (form: string): string | undefined => {
  const [, hyphened, joined] = ACRONYM.exec(form) ?? [];
  return hyphened ?? joined;
};

/** Whether a form belongs to a known name other than itself: then a town of that spelling is a coincidence. */
const isKnownForm = (model: NameModel, form: string): boolean =>
  model.candidates(form).some(({ lemma, known, role }) => known && lemma !== form && role !== "place");

/** A small first part never changes (al-Asada), a small last part stays small (Ki-muna). */
const readSmallPart = (model: NameModel, grammar: NameGrammar, part: string, first: boolean): string =>
  first ? part : (rankWord(model, grammar, part, SHARES)[0]?.lemma.toLowerCase() ?? part);

const readCompound = (model: NameModel, grammar: NameGrammar, parts: readonly string[]): string => {
  const isSmall = (part: string): boolean => part === part.toLowerCase();
  if (parts.every(isSmall) || !parts.some(isSmall)) {
    const areGiven = parts.every((part) => model.givenNames(part).length > 0);
    if (areGiven) return readPersonName(model, grammar, parts.join("-")).name;
    return parts.map((part) => rankWord(model, grammar, part, SHARES)[0]?.lemma ?? part).join("-");
  }
  return parts
    .map((part, index) =>
      isSmall(part)
        ? readSmallPart(model, grammar, part, index === 0)
        : (rankWord(model, grammar, part, SHARES)[0]?.lemma ?? part),
    )
    .join("-");
};

/** Reads one word as a name of any kind: person, place, organisation, people. */
export const readAnyName = (model: NameModel, grammar: NameGrammar, language: Language, form: string): AnyName => {
  const acronym = grammar.declinesAcronyms ? acronymOf(form) : undefined;
  if (acronym !== undefined) return { nominative: acronym, gender: null, role: null, alternatives: [form] };
  const parts = form.split("-");
  const ranked = rankLemmas([
    ...(parts.length > 1
      ? []
      : rankWord(model, grammar, form, SHARES).map(({ lemma, weight, fact }) => ({ lemma, weight, fact }))),
    ...cities(form, language).filter(({ lemma }) => lemma !== form || !isKnownForm(model, form)),
  ]);
  const [best] = ranked;
  if (best === undefined) {
    return {
      nominative: parts.length > 1 ? readCompound(model, grammar, parts) : form,
      gender: null,
      role: null,
      alternatives: [],
    };
  }
  return {
    nominative: best.lemma,
    gender: best.fact.gender,
    role: best.fact.role,
    alternatives: ranked.slice(1, ALTERNATIVES + 1).map(({ lemma }) => lemma),
  };
};
