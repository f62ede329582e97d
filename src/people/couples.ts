import type { Gender } from "../lexicon/lexicon.ts";
import { isListed, type JudgedName } from "./judge-names.ts";
import type { NameElement } from "./name-elements.ts";
import type { PeoplePack } from "./people-pack.ts";

/** A family name in the plural ("Zielińscy") as one of its bearers has it, or nothing where the word is no such plural. */
export const singularFamily = (
  pack: PeoplePack,
  family: string,
  gender: Gender,
  couple = false,
): string | undefined => {
  const row = pack.pluralFamilies.find((one) => family.endsWith(one.plural) && (couple || !one.couple));
  return row && family.slice(0, -row.plural.length) + row[gender];
};

/** The gender that an element's readings agree on, or the likeliest. */
export const genderOfGiven = (element: NameElement | undefined): Gender => element?.readings[0]?.gender ?? "male";

/** The family name that a first name shares with the name after it: "Ida and Rob Fenn", "Iwona i Marek Zielińscy". */
export const sharedFamily = (one: JudgedName, next: JudgedName | undefined): string | undefined => {
  const { tools, tokens, candidate } = one.facts;
  const other = next?.facts.candidate;
  if (candidate.shape !== "given" || other?.shape !== "given-family" || next?.facts.use !== "named") return undefined;
  const joined = isListed(tools, tokens, candidate, other) && tools.isAnd(tokens[candidate.tokens.end]);
  if (!joined) return undefined;
  const family = other.elements.at(-1)?.text ?? "";
  if (!tools.pack.declines) return family;
  return singularFamily(tools.pack, family, genderOfGiven(candidate.elements[0]), true);
};
