import type { DatedDocument } from "../document.ts";
import type { Token } from "../engine/token.ts";
import { bounded } from "../lexicon/bounded-cache.ts";
import { foldName } from "../lexicon/cities/fold-name.ts";
import { foldedNominativesOf } from "../lexicon/cities/look-up.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { CityAnnotation } from "./annotate.ts";
import { CITY_PACKS } from "./city-packs.ts";
import { type CityGroup, namesOf } from "./entry.ts";
import { isOneTypoAway } from "./is-one-typo-away.ts";

const SHORTEST = 4;
const MOST_CITIES = 60;

/** Folded one-word names under which a city of the document may be met again. */
interface Alias {
  readonly folded: string;
  readonly group: CityGroup;
  /** Whether it is the first word of a longer name ("Busko" for Busko-Zdrój). */
  readonly short: boolean;
}

const aliasesOf = (groups: readonly CityGroup[]): Alias[] =>
  groups.slice(0, MOST_CITIES).flatMap((group) =>
    namesOf(group).map((folded): Alias => {
      const [first = "", second] = folded.split(" ");
      return second === undefined ? { folded, group, short: false } : { folded: first, group, short: true };
    }),
  );

const mentionAt = (token: Token, model: CityAnnotation, rule: string, confidence: number): CityAnnotation => ({
  ...model,
  span: { start: token.start, end: token.end },
  tokens: { start: token.index, end: token.index + 1 },
  value: { ...model.value, municipality: false },
  rule,
  confidence,
  evidence: [{ condition: "the document names the city elsewhere", held: true, weight: 1 }],
});

/**
 * Finds further mentions of the document's cities: the first word of a longer name ("Buskiem"), a name one slip of the
 * pen away ("Olsztynn").
 */
export const completeMentions = (
  document: DatedDocument,
  annotations: readonly CityAnnotation[],
  groups: readonly CityGroup[],
): readonly CityGroup[] => {
  const aliases = aliasesOf(groups);
  if (aliases.length === 0) return groups;
  const { code } = document.language;
  const lexicon = openLexicon(code);
  const pack = CITY_PACKS[code];
  const taken = tokensOf(groups);
  const named = new Set(annotations.filter(({ value }) => value.namesake).map(({ tokens }) => tokens.start));
  const shorts = new Map(aliases.filter(({ short }) => short).map((alias) => [alias.folded, alias]));
  const longs = aliases.filter(({ short }) => !short);
  const beginnings = new Set(aliases.map(({ folded }) => folded.slice(0, 2)));
  const rejected = new Map<string, Alias | undefined>();
  const findAlias = (token: Token): Alias | undefined => {
    if (!beginnings.has(beginningOf(pairOf(token.lower)))) return undefined;
    if (rejected.has(token.lower)) return rejected.get(token.lower);
    const forms = foldedNominativesOf(token.lower, code);
    const short = forms.map((form) => shorts.get(form)).find((alias) => alias !== undefined);
    const typo = short ?? longs.find(({ folded }) => forms.some((form) => isOneTypoAway(form, folded)));
    rejected.set(token.lower, typo);
    return typo;
  };
  for (const token of document.tokens) {
    if (!token.capitalised || token.text.length < SHORTEST || taken.has(token.index) || named.has(token.index))
      continue;
    const alias = findAlias(token);
    if (!alias || (!alias.short && !isPlain(document, token))) continue;
    if (pack.countryOf(token) !== undefined || pack.notCities.has(token.lower)) continue;
    if (lexicon.givenNames(token.text).length > 0 || (lexicon.isCommonWord(token.lower) && opens(document, token)))
      continue;
    const model = alias.group.annotations[0];
    if (model)
      alias.group.annotations.push(
        mentionAt(token, model, `${code}/cities/${alias.short ? "short-name" : "misspelt"}`, 0.7),
      );
  }
  return groups;
};

/** Whether a token may owe its capital to its place. */
const opens = ({ tokens }: Pick<DatedDocument, "tokens">, token: Token): boolean =>
  token.opensBlock || tokens[token.index - 1]?.kind === "symbol";

/** So many pairs of letters are remembered. */
const PAIRS = 2_000;

/** The first two letters of a word as one number, which is found again faster than a string. */
const pairOf = (lower: string): number => (lower.charCodeAt(0) << 16) | lower.charCodeAt(1);

/** The first two letters (lower case), folded; a case never changes them. */
const beginningOf = bounded(PAIRS, (pair: number) =>
  foldName(String.fromCharCode(pair >>> 16, pair & 0xffff)).slice(0, 2),
);

/** Whether no other name stands beside a token: a misspelt city stands by itself. */
const isPlain = ({ tokens }: DatedDocument, token: Token): boolean => {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  const isName = before?.capitalised && token.spaced && !token.opensBlock && !opens({ tokens }, before);
  return !isName && !(after?.capitalised && !after.opensBlock);
};

/** The tokens of all mentions found so far. */
const tokensOf = (groups: readonly CityGroup[]): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const { annotations } of groups)
    for (const { tokens } of annotations) for (let at = tokens.start; at < tokens.end; at += 1) taken.add(at);
  return taken;
};
