import type { Language } from "../languages/codes.ts";
import { openLexicon } from "./index.ts";

/** What kind of name is asked about. */
export type NameKind = "person" | "place" | "any";

/** A name in the nominative, as `kronika stage nominative` answers it. */
export interface NominativeName {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly gender?: "male" | "female";
  readonly alternatives: readonly string[];
}

const person = (text: string, language: Language): NominativeName => {
  const { name, given, family, gender, alternatives } = openLexicon(language).person(text);
  return {
    name,
    ...(given === null ? {} : { given }),
    ...(family === null ? {} : { family }),
    ...(gender === "unknown" ? {} : { gender }),
    alternatives,
  };
};

const place = (text: string, language: Language): NominativeName => {
  const [best, ...others] = openLexicon(language).places(text);
  return { name: best?.nominative ?? text, alternatives: others.map(({ nominative }) => nominative) };
};

const any = (text: string, language: Language): NominativeName => {
  const lexicon = openLexicon(language);
  if (!/\s/.test(text)) return { name: lexicon.name(text).nominative, alternatives: lexicon.name(text).alternatives };
  const [first = ""] = text.split(/\s+/);
  const [bestPlace] = lexicon.places(text);
  const isPerson = lexicon.givenNames(first).length > 0 || (bestPlace?.confidence ?? 0) < 0.5;
  return isPerson ? person(text, language) : place(text, language);
};

const READERS = { person, place, any } as const satisfies Record<NameKind, unknown>;

/** Leads a name back to the nominative; several words of no known kind are a person when a first name stands at their head. */
export const nominative = (text: string, language: Language, kind: NameKind): NominativeName =>
  READERS[kind](text.trim().normalize("NFC").replace(/\s+/g, " "), language);
