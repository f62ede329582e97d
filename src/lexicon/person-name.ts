import { CASE_COUNT, caseNames } from "./form-label.ts";
import type { Gender, PersonName } from "./lexicon.ts";
import type { NameGrammar, NameRole } from "./name-grammar.ts";
import type { Candidate, NameModel } from "./name-model.ts";
import { nameTokenKind } from "./name-token.ts";
import { rankLemmas } from "./rank-lemmas.ts";
import { isShouted, titleCase } from "./title-case.ts";

/** How likely a word is to be a first name or a surname where it stands. */
interface RoleShares {
  readonly given: number;
  readonly family: number;
}

interface Part {
  readonly text: string;
  /** What stood before it: a hyphen or a blank. */
  readonly joint: string;
  readonly shares: RoleShares | null;
}

interface Choice {
  readonly lemmas: readonly string[];
  readonly score: number;
  readonly gender: Gender;
  readonly caseIndex: number;
}

const ALTERNATIVES = 4;

const GENDERS = ["male", "female"] as const;

const FIRST: RoleShares = { given: 0.93, family: 0.07 };
const MIDDLE: RoleShares = { given: 0.5, family: 0.5 };
const LAST: RoleShares = { given: 0.03, family: 0.97 };
const ALONE: RoleShares = { given: 0.25, family: 0.75 };

/** What a part costs that has no reading in a gender and case. */
const NO_READING = 1e-7;
/** How much more likely a nominative is that the document itself holds. */
const SEEN_IN_DOCUMENT = 200;

const isGiven = (model: NameModel, text: string): boolean => model.givenNames(text).length > 0;

const sharesAt = (index: number, count: number, swapped: boolean): RoleShares => {
  if (count === 1) return ALONE;
  if (index === 0) return swapped ? LAST : FIRST;
  if (index === count - 1) return swapped ? FIRST : LAST;
  return MIDDLE;
};

const partsOf = (model: NameModel, form: string): Part[] => {
  const tokens = form.trim().split(/\s+/);
  const kinds = tokens.map(nameTokenKind);
  const names = tokens.filter((_, index) => kinds[index] === "name");
  const initials = kinds.filter((kind) => kind === "initial").length;
  const first = names[0] ?? "";
  const last = names.at(-1) ?? "";
  const swapped = names.length === 2 && !isGiven(model, first) && isGiven(model, last);
  const shouted = names.every((name) => name === name.toUpperCase());
  let place = 0;
  return tokens.flatMap((token, index): Part[] => {
    const joint = index === 0 ? "" : " ";
    if (kinds[index] !== "name") return [{ text: token, joint, shares: null }];
    const shares = initials > 0 && names.length === 1 ? LAST : sharesAt(place, names.length, swapped);
    place += 1;
    const plain = isShouted(token) && (shouted || index > 0) ? titleCase(token) : token;
    return plain.split("-").map((text, part) => ({ text, joint: part === 0 ? joint : "-", shares }));
  });
};

const shareOf = (role: NameRole, shares: RoleShares): number => (role === "place" ? 0 : shares[role]);

interface Reading {
  readonly lemma: string;
  readonly weight: number;
  /** Less likely lemmas of the same gender and case. */
  readonly others: readonly { readonly lemma: string; readonly weight: number }[];
}

/** The likeliest lemma of a part in each gender and case. Shape: index is gender × cases + case. */
const readPart = (
  candidates: readonly Candidate[],
  { text, shares }: Part,
  known: ReadonlySet<string> | undefined,
): (Reading | undefined)[] => {
  const cells: Map<string, number>[] = Array.from({ length: GENDERS.length * CASE_COUNT }, () => new Map());
  if (shares === null) return cells.map(() => undefined);
  for (const { lemma, role, gender, cases, weight } of candidates) {
    const seen = known?.has(lemma) === true ? SEEN_IN_DOCUMENT : 1;
    const share = shareOf(role, shares) * weight * seen;
    if (share === 0 || gender === "neuter") continue;
    for (let index = 0; index < CASE_COUNT; index += 1) {
      if (((cases >> index) & 1) === 0) continue;
      const cell = cells[(gender === "male" ? 0 : CASE_COUNT) + index];
      cell?.set(lemma, (cell.get(lemma) ?? 0) + share);
    }
  }
  return cells.map((cell) => {
    const ranked = [...cell].map(([lemma, weight]) => ({ lemma, weight })).sort((a, b) => b.weight - a.weight);
    const [best, ...others] = ranked;
    return best === undefined ? { lemma: text, weight: 0, others } : { ...best, others: others.slice(0, ALTERNATIVES) };
  });
};

const GENDER_SHARES: Readonly<Record<Gender, number>> = { male: 0.6, female: 0.4 };

const choicesOf = (
  grammar: NameGrammar,
  parts: readonly Part[],
  readings: readonly (readonly (Reading | undefined)[])[],
): Choice[] => {
  const largest = readings.map((cells) => Math.max(1e-12, ...cells.map((cell) => cell?.weight ?? 0)));
  return GENDERS.flatMap((gender, genderIndex) =>
    Array.from({ length: CASE_COUNT }, (_, caseIndex) => {
      let score = GENDER_SHARES[gender] * (grammar.casePriors.person[caseIndex] ?? 0);
      const lemmas = parts.map(({ text }, index) => {
        const reading = readings[index]?.[genderIndex * CASE_COUNT + caseIndex];
        if (reading === undefined) return text;
        score *= Math.max(NO_READING, reading.weight / (largest[index] ?? 1));
        return reading.lemma;
      });
      return { lemmas, score, gender, caseIndex };
    }),
  );
};

const join = (parts: readonly Part[], lemmas: readonly string[]): string =>
  parts.map(({ joint }, index) => `${joint}${lemmas[index] ?? ""}`).join("");

/** How far below the best an alternative may lie. */
const FAR = 0.002;

/** Names in which one part is read otherwise, in the same gender and case: Žickis, Žickys. */
const otherReadings = (
  parts: readonly Part[],
  readings: readonly (readonly (Reading | undefined)[])[],
  { lemmas, gender, caseIndex, score }: Choice,
): { readonly name: string; readonly score: number }[] =>
  parts.flatMap((_, at) => {
    const reading = readings[at]?.[(gender === "male" ? 0 : CASE_COUNT) + caseIndex];
    return (reading?.others ?? []).map(({ lemma, weight }) => ({
      name: join(parts, lemmas.with(at, lemma)),
      score: (score * weight) / Math.max(reading?.weight ?? 1, Number.MIN_VALUE),
    }));
  });

const splitName = (
  model: NameModel,
  parts: readonly Part[],
  lemmas: readonly string[],
): { given: string | null; family: string | null } => {
  const names = join(parts, lemmas).split(" ");
  const count = names.filter((name) => nameTokenKind(name) !== "particle" && nameTokenKind(name) !== "mark").length;
  if (count < 2) {
    const only = names.join(" ");
    return isGiven(model, only) && !model.isFamily(only)
      ? { given: only, family: null }
      : { given: null, family: only };
  }
  const given: string[] = [];
  let rest = names;
  while (rest.length > 1 && (given.length === 0 || continuesGiven(model, rest))) {
    given.push(rest[0] ?? "");
    rest = rest.slice(1);
  }
  return { given: given.join(" "), family: rest.join(" ") };
};

const continuesGiven = (model: NameModel, rest: readonly string[]): boolean => {
  const [next = ""] = rest;
  const kind = nameTokenKind(next);
  return rest.length > 1 && (kind === "initial" || (kind === "name" && isGiven(model, next)));
};

/**
 * Leads a person's name back to the nominative: each part has candidates, and the gender and case in which all parts agree
 * best decides; nominatives that the document holds weigh more.
 */
export const readPersonName = (
  model: NameModel,
  grammar: NameGrammar,
  form: string,
  known?: ReadonlySet<string>,
): PersonName => {
  const parts = partsOf(model, form);
  const readings = parts.map((part) =>
    part.shares === null ? [] : readPart(model.candidates(part.text), part, known),
  );
  const names = new Map<string, { total: number; best: Choice; cases: number; females: number }>();
  let all = 0;
  for (const choice of choicesOf(grammar, parts, readings)) {
    const name = join(parts, choice.lemmas);
    const score = choice.score * (known?.has(name) === true ? SEEN_IN_DOCUMENT : 1);
    all += score;
    const sum = names.get(name);
    const female = choice.gender === "female" ? score : 0;
    if (sum === undefined)
      names.set(name, { total: score, best: choice, cases: 1 << choice.caseIndex, females: female });
    else {
      sum.total += score;
      sum.females += female;
      if (score > sum.best.score * 0.2) sum.cases |= 1 << choice.caseIndex;
      if (score > sum.best.score) sum.best = choice;
    }
  }
  const ranked = [...names].sort(([, a], [, b]) => b.total - a.total);
  const [winner] = ranked;
  if (winner === undefined)
    return { name: form, given: null, family: null, gender: "unknown", cases: [], alternatives: [], confidence: 0 };
  const [name, { total, best, cases, females }] = winner;
  const sure = all === 0 ? 0 : total / all;
  const alternatives = rankLemmas(
    [
      ...ranked.slice(1).map(([other, { total: score }]) => ({ lemma: other, weight: score, fact: null })),
      ...otherReadings(parts, readings, best).map((other) => ({ lemma: other.name, weight: other.score, fact: null })),
    ].filter(({ lemma, weight }) => lemma !== name && weight > total * FAR),
  )
    .slice(0, ALTERNATIVES)
    .map(({ lemma }) => lemma);
  const female = total === 0 ? 0.5 : females / total;
  return {
    name,
    ...splitName(model, parts, best.lemmas),
    gender: female > 0.75 ? "female" : female < 0.25 ? "male" : "unknown",
    cases: caseNames(cases),
    alternatives,
    confidence: Math.min(0.99, sure),
  };
};
