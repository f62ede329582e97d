import { caseShare } from "./case-share.ts";
import { caseNames } from "./form-label.ts";
import type { Case, Gender } from "./lexicon.ts";
import type { NameGrammar, NameRole } from "./name-grammar.ts";
import type { NameModel } from "./name-model.ts";
import { type RankedLemma, rankLemmas } from "./rank-lemmas.ts";
import { isShouted, titleCase } from "./title-case.ts";

/** What a word of a name is when nothing else is known of it. */
export interface WordReading {
  readonly gender: Gender | "neuter";
  readonly cases: readonly Case[];
  readonly role: NameRole;
}

/** How likely each role is. */
export type RoleShares = Readonly<Record<NameRole, number>>;

/** Capitals of this length or less may be an acronym that happens to spell a name. */
const LONGEST_ACRONYM = 4;

const holdsKnown = (model: NameModel, text: string): boolean => model.candidates(text).some(({ known }) => known);

/** A word in capitals is written small where that makes a known name; a small one with a capital (europejczyk). */
const spelling = (model: NameModel, form: string): string => {
  const title = titleCase(form);
  if (form === form.toUpperCase())
    return form.length > LONGEST_ACRONYM && isShouted(form) && !model.isKnown(form) && holdsKnown(model, title)
      ? title
      : form;
  return form === form.toLowerCase() && holdsKnown(model, title) ? title : form;
};

/** A surname that men and women bear alike stands in two classes, and would count twice without these. */
const GENDER_SHARES = { male: 0.65, female: 0.35, neuter: 1 } as const;

const genderShare = (role: NameRole, gender: WordReading["gender"]): number =>
  role === "family" ? GENDER_SHARES[gender] : 1;

/** The nominatives that one word may belong to, the likeliest first. */
export const rankWord = (
  model: NameModel,
  grammar: NameGrammar,
  form: string,
  shares: RoleShares,
): RankedLemma<WordReading>[] => {
  const plain = spelling(model, form);
  return rankLemmas(
    model.candidates(plain).map(({ lemma, role, gender, cases, weight }) => ({
      lemma,
      weight:
        weight *
        shares[role] *
        genderShare(role, gender) *
        caseShare(cases, grammar.casePriors[role === "place" ? "place" : "person"]),
      fact: { gender, cases: caseNames(cases), role },
    })),
  );
};
