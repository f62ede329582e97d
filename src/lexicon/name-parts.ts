import { EAST_ASIAN_FAMILIES } from "./family-names/east-asian.ts";
import type { NameModel } from "./name-model.ts";
import { nameTokenKinds } from "./name-token.ts";
import { isShouted, titleCase } from "./title-case.ts";

/** How likely a word is to be a first name or a surname where it stands. */
export interface RoleShares {
  readonly given: number;
  readonly family: number;
}

/** A word of a person's name, or one side of a hyphen. */
export interface NamePart {
  readonly text: string;
  /** What stands before it: a hyphen, a blank, or nothing at the head. */
  readonly joint: string;
  /** Null for initials, particles and marks, which never change. */
  readonly shares: RoleShares | null;
}

const FIRST: RoleShares = { given: 0.97, family: 0.03 };
const MIDDLE: RoleShares = { given: 0.5, family: 0.5 };
const LAST: RoleShares = { given: 0.03, family: 0.97 };
const ALONE: RoleShares = { given: 0.25, family: 0.75 };

const isGiven = (model: NameModel, text: string): boolean => model.givenNames(text).length > 0;

const sharesAt = (index: number, count: number, swapped: boolean): RoleShares => {
  if (count === 1) return ALONE;
  if (index === 0) return swapped ? LAST : FIRST;
  if (index === count - 1) return swapped ? FIRST : LAST;
  return MIDDLE;
};

const SYLLABLES = /^\p{Lu}\p{Ll}{0,9}(?:-\p{L}\p{Ll}+)?$/u;

/** Whether the surname stands first and only the end of the name is declined; a first word that is also a western name (Kim, Lee) needs three words or a hyphen. */
const isEastAsian = (model: NameModel, [first = "", ...others]: readonly string[]): boolean => {
  if (!EAST_ASIAN_FAMILIES.has(first) || others.length === 0 || others.length > 2) return false;
  if (!others.every((word) => SYLLABLES.test(word))) return false;
  return !isGiven(model, first) || others.length === 2 || others.some((word) => /-\p{Ll}/u.test(word));
};

/** The parts of such a name: the last syllables are declined, the others keep their form. */
const eastAsianParts = (names: readonly string[]): NamePart[] => {
  const parts = names.flatMap((name, index) =>
    name.split("-").map((text, part) => ({ text, joint: part > 0 ? "-" : index > 0 ? " " : "" })),
  );
  return parts.map((part, index) => ({ ...part, shares: index === parts.length - 1 ? LAST : null }));
};

/** What stands before the place that a person is named after; the place keeps its case (Franciszek z Asyżu). */
const ORIGIN_PREPOSITIONS = new Set(["z", "ze", "iš"]);

/** Cuts a person's name into parts, and tells from their places what they are likely to be. */
export const namePartsOf = (model: NameModel, form: string): NamePart[] => {
  const tokens = form.trim().split(/\s+/);
  const kinds = nameTokenKinds(tokens);
  const names = tokens.filter((_, index) => kinds[index] === "name");
  if (names.length === tokens.length && isEastAsian(model, names)) return eastAsianParts(names);
  const initials = kinds.filter((kind) => kind === "initial").length;
  const [first = ""] = names;
  const last = names.at(-1) ?? "";
  const swapped = names.length === 2 && !isGiven(model, first) && isGiven(model, last);
  const shouted = names.every((name) => name === name.toUpperCase());
  const origin = tokens.findIndex((token, index) => index > 0 && ORIGIN_PREPOSITIONS.has(token));
  let place = 0;
  return tokens.flatMap((token, index): NamePart[] => {
    const joint = index === 0 ? "" : " ";
    if (kinds[index] !== "name" || (origin > 0 && index > origin)) return [{ text: token, joint, shares: null }];
    const shares = initials > 0 && names.length === 1 ? LAST : sharesAt(place, names.length, swapped);
    place += 1;
    const plain = isShouted(token) && (shouted || index > 0) ? titleCase(token) : token;
    if (plain.includes("-") && isGiven(model, plain)) return [{ text: plain, joint, shares }];
    return plain.split("-").map((text, part) => ({ text, joint: part === 0 ? joint : "-", shares }));
  });
};

/** Puts the parts of a name together again. */
export const joinParts = (parts: readonly NamePart[], lemmas: readonly string[]): string =>
  parts.map(({ joint }, index) => `${joint}${lemmas[index] ?? ""}`).join("");

/** Tells the given names from the family name in a nominative; a single name is a family name unless only a first name is known. */
export const splitName = (
  model: NameModel,
  name: string,
): { readonly given: string | null; readonly family: string | null } => {
  const tokens = name.split(" ");
  const kinds = nameTokenKinds(tokens);
  const names = kinds.filter((kind) => kind === "name" || kind === "initial").length;
  if (names < 2) {
    return isGiven(model, tokens[0] ?? "") && !model.isFamily(name)
      ? { given: name, family: null }
      : { given: null, family: name };
  }
  const continues = (at: number): boolean =>
    at < tokens.length - 1 &&
    (kinds[at] === "initial" ||
      (kinds[at] === "name" && kinds.includes("name", at + 1) && isGiven(model, tokens[at] ?? "")));
  let at = 1;
  while (continues(at)) at += 1;
  const family = tokens
    .slice(at)
    .filter((_, index) => kinds[at + index] !== "mark")
    .join(" ");
  return kinds.slice(at).includes("name")
    ? { given: tokens.slice(0, at).join(" "), family }
    : { given: name, family: null };
};
