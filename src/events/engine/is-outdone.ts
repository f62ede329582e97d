import type { EventType } from "../types.ts";
import type { Predicate } from "./candidate.ts";

/** "Ji atidaryta": what opens is the exhibition, no building named before it. */
const isShown = (other: Predicate, { hit, frame, form }: Predicate): boolean =>
  (frame.type === "opening" || (frame.type === "festival" && form !== "name")) &&
  other.frame.type === "exhibition" &&
  other.hit.at === hit.at;

/** "Pupils will go to Celle for a work placement": what they travel for is told by the same verb, and is no visit beside it. */
const isTravelledFor = (other: Predicate, { hit, frame, form }: Predicate): boolean =>
  frame.type === "visit" &&
  form !== "name" &&
  form !== "noun" &&
  other.frame.type === "exchange" &&
  other.hit.at === hit.at;

/** Types that are told by the same verbs, of other documents. */
const SIGNED: ReadonlySet<EventType> = new Set(["agreement_signing", "letter_of_intent"]);

/** Another reading of the same verb, whose object stands in the clause, or nearer before it. */
const isNearer = (other: Predicate, { hit, frame, form, far }: Predicate): boolean =>
  far !== undefined &&
  form !== "name" &&
  other.hit.at === hit.at &&
  other.frame !== frame &&
  SIGNED.has(frame.type) &&
  SIGNED.has(other.frame.type) &&
  (other.far ?? hit.at) > far;

/** "meeting of the council" is a session before it is a meeting. */
const isLooserName = (other: Predicate, { hit, words, form }: Predicate): boolean =>
  form === "name" &&
  other.hit.at === hit.at &&
  other.words !== words &&
  other.words.object !== undefined &&
  words.object === undefined;

const lengthOf = ({ hit }: Predicate): number => hit.end - hit.at;

/** A name within a longer name of another event. */
const isPartOfName = (other: Predicate, own: Predicate): boolean =>
  own.form === "name" &&
  other.form === "name" &&
  other.hit.at <= own.hit.at &&
  other.hit.end >= own.hit.end &&
  lengthOf(other) > lengthOf(own) &&
  other.frame !== own.frame;

/** A form that is a participle and an infinitive is the infinitive where something governs it. */
const isReadAsInfinitive = (other: Predicate, { hit, form }: Predicate): boolean =>
  (form === "passive" || form === "present" || form === "past") &&
  other.form === "infinitive" &&
  other.hit.at === hit.at;

/** Tells whether another reading of a word, or of the words around it, has more to go by. */
const outdoes = (other: Predicate, own: Predicate): boolean =>
  isNearer(other, own) ||
  isLooserName(other, own) ||
  isPartOfName(other, own) ||
  isReadAsInfinitive(other, own) ||
  isShown(other, own) ||
  isTravelledFor(other, own);

/** Tells whether one of the predicates of a sentence has a better claim to the words of another. */
export const isOutdone = (found: readonly Predicate[], own: Predicate): boolean =>
  found.some((other) => other !== own && outdoes(other, own));
