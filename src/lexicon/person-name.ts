import { bounded } from "./bounded-cache.ts";
import { CASE_COUNT, caseNames } from "./form-label.ts";
import type { NameOrigin } from "./known-names.ts";
import type { Gender, PersonName } from "./lexicon.ts";
import type { NameGrammar, NameRole } from "./name-grammar.ts";
import type { Candidate, NameModel } from "./name-model.ts";
import { joinParts, type NamePart, namePartsOf, type RoleShares, splitName } from "./name-parts.ts";
import { rankLemmas } from "./rank-lemmas.ts";

interface Weighed {
  readonly lemma: string;
  readonly weight: number;
}

/** The likeliest lemma of a part in one gender and case, and the less likely ones. */
interface Reading extends Weighed {
  readonly others: readonly Weighed[];
}

/** What a part can be. Shape: the index of `cells` is gender × cases + case; there are none where a part never changes. */
interface Readings {
  readonly cells: readonly Reading[];
  /** The largest weight of a cell. */
  readonly largest: number;
}

interface Choice {
  readonly lemmas: readonly string[];
  readonly score: number;
  readonly gender: Gender;
  readonly caseIndex: number;
}

const GENDERS = ["male", "female"] as const;
const GENDER_SHARES: Readonly<Record<Gender, number>> = { male: 0.6, female: 0.4 };

const ALTERNATIVES = 4;
/** How far below the best an alternative may lie. */
const FAR = 0.002;
/** What a part costs that has no reading in a gender and case. */
const NO_READING = 1e-7;
/** How much more likely a nominative is that the document itself holds. */
const SEEN_IN_DOCUMENT = 200;
/** How much rarer a first name of the language is beside a foreign surname (Mark, not Marek), and how much commoner a foreign one. */
const OWN_BESIDE_FOREIGN = 0.3;
const FOREIGN_BESIDE_FOREIGN = 30;
/** How much commoner still is a first name of the language that a known foreign surname tells, or one that only ends like it. */
const SAME_ORIGIN = 3000;
const LIKELY_SAME_ORIGIN = 10;

const cellOf = (gender: Gender, caseIndex: number): number => (gender === "male" ? 0 : CASE_COUNT) + caseIndex;

const shareOf = (role: NameRole, shares: RoleShares): number => (role === "place" ? 0 : shares[role]);

/** A lemma of a cell while weights are added to it. */
interface Growing {
  readonly lemma: string;
  weight: number;
}

const NO_LEMMAS: readonly Growing[] = [];

/** The least that a largest weight counts as, so that it can divide others. */
const LEAST = 1e-12;

const UNCHANGING: Readings = { cells: [], largest: LEAST };

const rankCell = (cell: readonly Growing[], text: string): Reading => {
  const ranked = cell.length > 1 ? cell.toSorted((a, b) => b.weight - a.weight) : cell;
  const [best] = ranked;
  return best === undefined
    ? { lemma: text, weight: 0, others: NO_LEMMAS }
    : { lemma: best.lemma, weight: best.weight, others: ranked.slice(1, 1 + ALTERNATIVES) };
};

const readPart = (
  candidates: readonly Candidate[],
  { text, shares }: NamePart,
  known: ReadonlySet<string> | undefined,
  alone: boolean,
): Readings => {
  if (shares === null) return UNCHANGING;
  const cells: Growing[][] = []; // a cell holds a handful of lemmas, so that a list is quicker than a map
  for (const { lemma, role, gender, cases, weight, plural } of candidates) {
    if (plural && !alone) continue; // a family may stand in the plural (Dudzkich), a person with a first name may not
    const share = shareOf(role, shares) * weight * (known?.has(lemma) === true ? SEEN_IN_DOCUMENT : 1);
    if (share === 0 || gender === "neuter") continue;
    for (let index = 0; index < CASE_COUNT; index += 1) {
      if (((cases >> index) & 1) === 0) continue;
      const at = cellOf(gender, index);
      const cell = cells[at] ?? [];
      cells[at] = cell;
      const same = cell.find((one) => one.lemma === lemma);
      if (same === undefined) cell.push({ lemma, weight: share });
      else same.weight += share;
    }
  }
  const ranked = Array.from({ length: GENDERS.length * CASE_COUNT }, (_, at) => rankCell(cells[at] ?? NO_LEMMAS, text));
  return { cells: ranked, largest: ranked.reduce((most, { weight }) => Math.max(most, weight), LEAST) };
};

/** What a surname tells of the first name beside it. */
interface Beside {
  readonly foreign: boolean;
  readonly origins: readonly NameOrigin[];
  /** The same as a text, by which readings beside it are kept; empty where it tells nothing. */
  readonly key: string;
}

const BESIDE_READINGS = new WeakMap<Reading, Map<string, Reading>>();

/** Beside a foreign surname a first name is likely foreign too; readings are shared by all names that hold the word. */
const besideFamily = (model: NameModel, reading: Reading, beside: Beside): Reading => {
  const { key } = beside;
  if (key === "") return reading;
  const readings = BESIDE_READINGS.get(reading) ?? new Map<string, Reading>();
  BESIDE_READINGS.set(reading, readings);
  const done = readings.get(key) ?? readBeside(model, reading, beside);
  readings.set(key, done);
  return done;
};

const shareBeside = (model: NameModel, lemma: string, { foreign, origins }: Beside): number => {
  if (origins.length > 0 && model.isFrom(lemma, origins)) return foreign ? SAME_ORIGIN : LIKELY_SAME_ORIGIN;
  if (!foreign) return 1;
  const share = model.foreignShare(lemma);
  return share * FOREIGN_BESIDE_FOREIGN + (1 - share) * OWN_BESIDE_FOREIGN;
};

const readBeside = (model: NameModel, reading: Reading, beside: Beside): Reading => {
  const [best, ...others] = [reading, ...reading.others]
    .map(({ lemma, weight }) => ({ lemma, weight: weight * shareBeside(model, lemma, beside) }))
    .sort((a, b) => b.weight - a.weight);
  return best === undefined ? reading : { ...best, others };
};

const NOTHING_BESIDE: Beside = { foreign: false, origins: [], key: "" };

/** A surname that is written with an apostrophe (Gehry'ego) is foreign, whatever its letters. */
const APOSTROPHE = /['’ʼ`]/;

/** Asks what surnames tell, once each: the cells of a part hold few different ones. */
const besideReader = (model: NameModel, marked: boolean): ((family: string) => Beside) => {
  const read = new Map<string, Beside>();
  return (family) => {
    const known = read.get(family);
    if (known !== undefined) return known;
    const foreign = marked || model.isForeign(family);
    const origins = model.originsOf(family);
    const beside =
      foreign || origins.length > 0 ? { foreign, origins, key: `${foreign} ${origins.join(" ")}` } : NOTHING_BESIDE;
    read.set(family, beside);
    return beside;
  };
};

const choose = (model: NameModel, grammar: NameGrammar, parts: readonly NamePart[], readings: readonly Readings[]) => {
  const last = parts.findLastIndex(({ shares }) => shares !== null);
  const besideOf = besideReader(model, APOSTROPHE.test(parts[last]?.text ?? ""));
  return GENDERS.flatMap((gender) =>
    Array.from({ length: CASE_COUNT }, (_, caseIndex): Choice => {
      const cell = cellOf(gender, caseIndex);
      const beside = last > 0 ? besideOf(readings[last]?.cells[cell]?.lemma ?? "") : NOTHING_BESIDE;
      let score = GENDER_SHARES[gender] * (grammar.casePriors.person[caseIndex] ?? 0);
      const lemmas = parts.map(({ text }, index) => {
        const { cells, largest } = readings[index] ?? UNCHANGING;
        const reading = cells[cell];
        if (reading === undefined) return text;
        const { lemma, weight } = index < last ? besideFamily(model, reading, beside) : reading;
        score *= Math.max(NO_READING, weight / largest);
        return lemma;
      });
      return { lemmas, score, gender, caseIndex };
    }),
  );
};

interface RankedName {
  readonly name: string;
  readonly total: number;
  readonly best: Choice;
  /** Bits in the order of `Case`. */
  readonly cases: number;
  /** The share of the total in which the name is a woman's. */
  readonly female: number;
}

/** How near the best score a case must come to count as agreed. */
const NEAR = 0.2;

const rankNames = (
  parts: readonly NamePart[],
  choices: readonly Choice[],
  known?: ReadonlySet<string>,
): RankedName[] => {
  const byName = new Map<string, Choice[]>();
  for (const choice of choices) {
    const name = joinParts(parts, choice.lemmas);
    const same = byName.get(name) ?? [];
    same.push(known?.has(name) === true ? { ...choice, score: choice.score * SEEN_IN_DOCUMENT } : choice);
    byName.set(name, same);
  }
  const sum = (all: readonly Choice[]): number => all.reduce((total, { score }) => total + score, 0);
  return [...byName]
    .flatMap(([name, same]) => {
      const [best] = same.toSorted((a, b) => b.score - a.score);
      if (best === undefined) return [];
      const total = sum(same);
      const near = same.filter(({ score, gender }) => gender === best.gender && score > best.score * NEAR);
      const women = sum(same.filter(({ gender }) => gender === "female"));
      return {
        name,
        total,
        best,
        cases: near.reduce((bits, { caseIndex }) => bits | (1 << caseIndex), 0),
        female: total === 0 ? 0.5 : women / total,
      };
    })
    .sort((a, b) => b.total - a.total);
};

/** A name that the form may be as well. */
interface Further extends Weighed {
  readonly fact: null;
}

/** Names in which one part is read otherwise, in the same gender and case (Žickis, Žickys), unless they weigh too little. */
const otherReadings = (
  parts: readonly NamePart[],
  readings: readonly Readings[],
  { lemmas, gender, caseIndex, score }: Choice,
  least: number,
): Further[] =>
  parts.flatMap((_, at) => {
    const reading = readings[at]?.cells[cellOf(gender, caseIndex)];
    if (reading === undefined || reading.weight === 0) return [];
    return [reading, ...reading.others]
      .map((other) => ({ other, weight: (score * other.weight) / reading.weight }))
      .filter(({ weight }) => weight > least)
      .map(({ other, weight }) => ({ lemma: joinParts(parts, lemmas.with(at, other.lemma)), weight, fact: null }));
  });

const genderOf = (female: number): PersonName["gender"] => {
  if (female > 0.75) return "female";
  return female < 0.25 ? "male" : "unknown";
};

/** The share of the best score below which no choice can win, even one that the document holds. */
const HOPELESS = 1e-6;

/** Parts of names that are remembered, for each place in a name. */
const CACHE_SIZE = 2_000;

type PartReader = (text: string) => Readings;

/** The readers of parts by what their place makes likely; a name of one part is read by readers of its own. */
interface PartReaders {
  readonly alone: Map<RoleShares, PartReader>;
  readonly among: Map<RoleShares, PartReader>;
}

const PART_READERS = new WeakMap<NameModel, PartReaders>();

/** Reads a part that nothing in the document speaks for; such readings are remembered by the word, its place and whether it is alone. */
const rememberedPart = (model: NameModel, { text, shares }: NamePart, alone: boolean): Readings => {
  if (shares === null) return UNCHANGING;
  const readers = PART_READERS.get(model) ?? { alone: new Map(), among: new Map() };
  PART_READERS.set(model, readers);
  const byPlace = alone ? readers.alone : readers.among;
  const read =
    byPlace.get(shares) ??
    bounded(CACHE_SIZE, (word) =>
      readPart(model.candidates(word), { text: word, joint: "", shares }, undefined, alone),
    );
  byPlace.set(shares, read);
  return read(text);
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
  const parts = namePartsOf(model, form);
  const alone = parts.length === 1;
  const readings = parts.map((part) =>
    known === undefined || known.size === 0
      ? rememberedPart(model, part, alone)
      : readPart(part.shares === null ? [] : model.candidates(part.text), part, known, alone),
  );
  const choices = choose(model, grammar, parts, readings);
  const hopeless = choices.reduce((best, { score }) => Math.max(best, score), 0) * HOPELESS;
  const likely = choices.filter(({ score }) => score >= hopeless);
  const ranked = rankNames(parts, likely, known);
  const [winner, ...others] = ranked;
  if (winner === undefined) {
    return { name: form, given: null, family: null, gender: "unknown", cases: [], alternatives: [], confidence: 0 };
  }
  const all = ranked.reduce((sum, { total }) => sum + total, 0);
  const least = winner.total * FAR;
  const further = [
    ...others
      .map(({ name, total }) => ({ lemma: name, weight: total, fact: null }))
      .filter(({ weight }) => weight > least),
    ...otherReadings(parts, readings, winner.best, least),
  ].filter(({ lemma }) => lemma !== winner.name);
  const { given, family } = splitName(model, winner.name);
  return {
    name: winner.name,
    given,
    family,
    gender: genderOf(winner.female),
    cases: caseNames(winner.cases),
    alternatives: rankLemmas(further)
      .slice(0, ALTERNATIVES)
      .map(({ lemma }) => lemma),
    confidence: Math.min(0.99, all === 0 ? 0 : winner.total / all),
  };
};
