import { bounded } from "../lexicon/bounded-cache.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** So many forms of names stay in memory; documents of one town name the same people again and again. */
const CACHE_SIZE = 6_000;

const REMEMBERED = new WeakMap<Lexicon, Lexicon>();

const withMemory = (lexicon: Lexicon): Lexicon => {
  const surnames = bounded(CACHE_SIZE, (form) => lexicon.surnames(form));
  const person = bounded(CACHE_SIZE, (form) => lexicon.person(form));
  return {
    ...lexicon,
    surnames: (form, hint) => (hint === undefined ? surnames(form) : lexicon.surnames(form, hint)),
    person: (form, known) => (known === undefined ? person(form) : lexicon.person(form, known)),
  };
};

/** The same lexicon, but what it said of a family name or a person without further evidence is remembered across documents. */
export const rememberLexicon = (lexicon: Lexicon): Lexicon => {
  const remembered = REMEMBERED.get(lexicon) ?? withMemory(lexicon);
  REMEMBERED.set(lexicon, remembered);
  return remembered;
};
