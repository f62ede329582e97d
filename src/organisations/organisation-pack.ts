import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** A name of an organisation as it stands in the text. */
export interface FoundOrganisation {
  /** Token range `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The name with its head in the nominative. */
  readonly name: string;
  /** Whether it is a body of the document's own municipality when no city is named ("Rada Miejska"). */
  readonly municipal: boolean;
}

/** How a language names organisations. */
export interface OrganisationPack {
  readonly language: Language;
  /** Tells of a token whether it is a form of a head noun. */
  readonly isHead: (token: Token) => boolean;
  /** Reads the name whose head stands at `at`, within the sentence's tokens `[first, last)`. */
  readonly read: (
    tokens: readonly Token[],
    at: number,
    sentence: { readonly first: number; readonly last: number; readonly lexicon: Lexicon },
  ) => FoundOrganisation | undefined;
}
