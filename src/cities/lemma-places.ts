import type { Language } from "../languages/codes.ts";
import { beginName, type PlaceCandidate } from "../lexicon/cities/look-up.ts";
import { openLexicon } from "../lexicon/index.ts";

/** The places that bear a form's nominatives in the dictionary; English forms are their own. */
export const lemmaPlaces = (form: string, language: Language): readonly PlaceCandidate[] => {
  if (language === "en") return [];
  const readings = openLexicon(language).analyse(form);
  const lemmas = new Set(readings.flatMap(({ proper, lemma }) => (proper ? [lemma] : [])));
  return [...lemmas].flatMap((lemma) =>
    beginName(lemma, language)
      .candidates.filter(({ bare }) => bare)
      .map((candidate) => ({ ...candidate, bare: false })),
  );
};
