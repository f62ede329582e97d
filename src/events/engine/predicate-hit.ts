import type { EventNoun, EventVerb } from "../frame.ts";
import type { Hit } from "./scene.ts";

/** A form of a verb that tells an event. */
export type VerbHit = Hit & { readonly sense: Extract<Hit["sense"], { kind: "verb" }> };

/** A name of an event. */
export type NounHit = Hit & { readonly sense: Extract<Hit["sense"], { kind: "noun" }> };

/** Tells whether a word is a form of a verb that tells an event. */
export const isVerb = (hit: Hit): hit is VerbHit => hit.hitClass === "verb";

/** Tells whether a word is a name of an event. */
export const isNoun = (hit: Hit): hit is NounHit => hit.hitClass === "noun";

/** The words of a frame that a predicate is. */
export const wordsOf = ({ sense }: VerbHit | NounHit): EventVerb | EventNoun =>
  sense.kind === "verb" ? sense.verb : sense.noun;
