import type { Gender } from "../lexicon/lexicon.ts";
import { isListed, type JudgedName } from "./judge-names.ts";
import type { NameElement } from "./name-elements.ts";
import type { NameTools } from "./name-tools.ts";
import type { PeoplePack } from "./people-pack.ts";

type PluralFamily = PeoplePack["pluralFamilies"][number];

const pluralOf = (pack: PeoplePack, family: string, couple: boolean): PluralFamily | undefined =>
  pack.pluralFamilies.find((one) => family.endsWith(one.plural) && (couple || !one.couple));

/** Whether a word is a family name in the plural: "Zielińscy". */
export const isPluralFamily = (pack: PeoplePack, family: string): boolean =>
  pluralOf(pack, family, false) !== undefined;

/** Whether the first name stands in the locative alone, as "Lechu" does beside a plural that is genitive and locative. */
const isLocative = (given: NameElement): boolean =>
  given.readings.length > 0 && given.readings.every(({ cases }) => cases.every((one) => one === "locative"));

/** A family name in the plural ("Zielińscy") as its bearer of that first name has it, or nothing where the word is no such plural. */
export const singularFamily = (
  { pack, lexicon }: NameTools,
  family: string,
  given: NameElement | undefined,
  couple = false,
): string | undefined => {
  const row = pluralOf(pack, family, couple);
  if (row === undefined) return undefined;
  const stem = family.slice(0, -row.plural.length);
  const gender = genderOfGiven(given);
  // women bear such names undeclined, in the form that the man has: Halina and Stefan Wróbel
  if (gender === "female" && row.female === "")
    return lexicon.surnames(family, { gender: "male" })[0]?.nominative ?? stem;
  return (
    stem + (row.locative !== undefined && given && gender === "male" && isLocative(given) ? row.locative : row[gender])
  );
};

/** The gender that an element's readings agree on, or the likeliest. */
const genderOfGiven = (element: NameElement | undefined): Gender => element?.readings[0]?.gender ?? "male";

/** The family name that a first name shares with the name after it: "Ida and Rob Fenn", "Iwona i Marek Zielińscy". */
export const sharedFamily = (one: JudgedName, next: JudgedName | undefined): string | undefined => {
  const { tools, tokens, candidate } = one.facts;
  const other = next?.facts.candidate;
  if (candidate.shape !== "given" || other?.shape !== "given-family" || next?.facts.use !== "named") return undefined;
  const joined = isListed(tools, tokens, candidate, other) && tools.isAnd(tokens[candidate.tokens.end]);
  if (!joined) return undefined;
  const family = other.elements.at(-1)?.text ?? "";
  if (!tools.pack.declines) return family;
  return singularFamily(tools, family, candidate.elements[0], true);
};
