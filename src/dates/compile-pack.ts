import { compileRules, type RuleSet } from "../engine/compile-rules.ts";
import { expandForms } from "../engine/pattern.ts";
import { indexPhrases, type PhraseIndex } from "../engine/phrase-index.ts";
import type { Language } from "../languages/codes.ts";
import type { DateGuard, DateJoiner, DateModifier, DatePack } from "./date-pack.ts";
import type { DateExpression } from "./expression.ts";
import { DATE_PACKS } from "./packs.ts";

/** A language's date pack with its indexes. */
export interface CompiledPack {
  readonly pack: DatePack;
  readonly rules: RuleSet<DateExpression>;
  readonly modifiersBefore: PhraseIndex<DateModifier>;
  readonly modifiersAfter: PhraseIndex<DateModifier>;
  readonly joiners: PhraseIndex<DateJoiner>;
  readonly openings: PhraseIndex<DateJoiner>;
  readonly guardsBefore: PhraseIndex<readonly DateGuard[]>;
  readonly guardsAfter: PhraseIndex<readonly DateGuard[]>;
  readonly prepositions: ReadonlySet<string>;
  readonly publicationLabels: PhraseIndex<true>;
  readonly habits: PhraseIndex<true>;
  readonly hourMarks: PhraseIndex<true>;
}

const sideOf = <Part extends { readonly side: "before" | "after"; readonly forms: string }>(
  parts: readonly Part[],
  side: "before" | "after",
): readonly { readonly forms: string; readonly value: Part }[] =>
  parts.filter((part) => part.side === side).map((part) => ({ forms: part.forms, value: part }));

/** Guards that share a phrase stand together, so that each of them is asked. */
const guardsOf = (guards: readonly DateGuard[], side: "before" | "after"): PhraseIndex<readonly DateGuard[]> => {
  const byForm = new Map<string, DateGuard[]>();
  for (const guard of guards.filter((one) => one.side === side))
    for (const form of expandForms(guard.forms)) byForm.set(form, [...(byForm.get(form) ?? []), guard]);
  return indexPhrases([...byForm].map(([forms, value]) => ({ forms, value })));
};

const compilePack = (pack: DatePack): CompiledPack => ({
  pack,
  rules: compileRules(pack.rules),
  modifiersBefore: indexPhrases(sideOf(pack.modifiers, "before")),
  modifiersAfter: indexPhrases(sideOf(pack.modifiers, "after")),
  joiners: indexPhrases(pack.joiners.map((joiner) => ({ forms: joiner.forms, value: joiner }))),
  openings: indexPhrases(
    pack.joiners.flatMap((joiner) => (joiner.opening ? [{ forms: joiner.opening, value: joiner }] : [])),
  ),
  guardsBefore: guardsOf(pack.guards, "before"),
  guardsAfter: guardsOf(pack.guards, "after"),
  prepositions: new Set(pack.prepositions.split("|").flatMap((phrase) => phrase.split(" "))),
  publicationLabels: indexPhrases([{ forms: pack.publicationLabels, value: true }]),
  habits: indexPhrases([{ forms: pack.habits, value: true }]),
  hourMarks: indexPhrases([{ forms: pack.hourMarks, value: true }]),
});

const compiled = new Map<Language, CompiledPack>();

/** The compiled pack of a language; compiled once, when it is first needed. */
export const packOf = (language: Language): CompiledPack => {
  const known = compiled.get(language) ?? compilePack(DATE_PACKS[language]);
  compiled.set(language, known);
  return known;
};
