import { caseShare } from "./case-share.ts";
import { ALL_CASES, caseBits, caseNames } from "./form-label.ts";
import type { Case, Gender, NominativeGuess } from "./lexicon.ts";
import type { NameGrammar } from "./name-grammar.ts";
import type { Candidate, NameModel } from "./name-model.ts";
import { rankLemmas } from "./rank-lemmas.ts";

/** What is known of a surname before it is read. */
export interface SurnameHint {
  readonly gender?: Gender;
  readonly cases?: readonly Case[];
}

const MOST = 5;

const fits = (candidate: Candidate, hint: SurnameHint | undefined, cases: number): boolean =>
  candidate.role === "family" &&
  (candidate.cases & cases) !== 0 &&
  (hint?.gender === undefined || candidate.gender === hint.gender);

const readPart = (model: NameModel, grammar: NameGrammar, form: string, hint?: SurnameHint): NominativeGuess[] => {
  const cases = hint?.cases === undefined ? ALL_CASES : caseBits(hint.cases);
  const ranked = rankLemmas(
    model
      .candidates(form)
      .filter((one) => fits(one, hint, cases))
      .map(({ lemma, weight, cases: own, gender }) => ({
        lemma,
        weight: weight * caseShare(own & cases, grammar.casePriors.person),
        fact: { gender, cases: own & cases },
      })),
  );
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0);
  return ranked.slice(0, MOST).map(({ lemma, weight, fact }) => ({
    nominative: lemma,
    gender: fact.gender,
    cases: caseNames(fact.cases),
    confidence: total === 0 ? 0 : weight / total,
  }));
};

/** Nominatives of a surname, the likeliest first; the parts of a double surname stand in the same gender and case. */
export const readSurname = (
  model: NameModel,
  grammar: NameGrammar,
  form: string,
  hint?: SurnameHint,
): readonly NominativeGuess[] => {
  const parts = form.split("-");
  const [first] = parts;
  if (parts.length === 1 || first === undefined) return readPart(model, grammar, form, hint);
  return readPart(model, grammar, parts.at(-1) ?? "", hint).map((last) => {
    const { gender, cases } = last;
    const same: SurnameHint = { ...(gender === "male" || gender === "female" ? { gender } : {}), cases };
    const others = parts.slice(0, -1).map((part) => readPart(model, grammar, part, same)[0]?.nominative ?? part);
    return { ...last, nominative: [...others, last.nominative].join("-") };
  });
};
