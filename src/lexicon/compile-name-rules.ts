import type { Affixes } from "../engine/morphology-affixes.ts";
import { compileGuesser, type Guesser } from "../engine/morphology-guess.ts";
import type { NameGrammar, NameMeaning } from "./name-grammar.ts";

/** Compiles the declension rules of a language; equal meanings become one object, so that the guesser can tell them apart. */
export const compileNameRules = (grammar: NameGrammar, affixes: Affixes): Guesser<NameMeaning> => {
  const meanings = new Map<string, NameMeaning>();
  const intern = (meaning: NameMeaning): NameMeaning => {
    const key = `${meaning.nameClass.id} ${meaning.cases} ${meaning.number} ${meaning.weight} ${meaning.flag ?? ""} ${meaning.unlisted ?? 1} ${meaning.ifUnknown ?? 1}`;
    const known = meanings.get(key) ?? meaning;
    meanings.set(key, known);
    return known;
  };
  return compileGuesser(grammar.rules(affixes).map((rule) => ({ ...rule, meaning: intern(rule.meaning) })));
};
