import type { DatedDocument, Sentence } from "../document.ts";
import type { Token } from "../engine/token.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { CityPack } from "./city-pack.ts";
import type { CityWord } from "./city-word.ts";

/** A name's place in its sentence. */
export interface NamePlace {
  readonly document: DatedDocument;
  readonly sentence: Sentence;
  readonly pack: CityPack;
  readonly lexicon: Lexicon;
  /** What is known of the name's first word. */
  readonly word: CityWord;
  /** Token range `[at, end)`. */
  readonly at: number;
  readonly end: number;
}

/** The token so many places before a name, within its sentence. */
export const tokenBefore = ({ document, sentence, at }: NamePlace, distance: number): Token | undefined =>
  at - distance >= sentence.tokens.start ? document.tokens[at - distance] : undefined;

/** The token so many places behind a name (0 is the next), within its sentence. */
export const tokenAfter = ({ document, sentence, end }: NamePlace, distance: number): Token | undefined =>
  end + distance < sentence.tokens.end ? document.tokens[end + distance] : undefined;
