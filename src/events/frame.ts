import type { Language } from "../languages/codes.ts";
import type { ParticipantRole } from "../records/schema.ts";
import type { EventType, Modality } from "./types.ts";

/**
 * How to write a frame
 *
 * A frame says how releases in one language tell of one type of event: `src/events/<type>/<language>.ts`. It holds no code:
 *
 * - `verbs`: words that tell the event themselves ("podpisali", "was signed", "pasirašymas"), by kind of form. `object` names
 *   the words of which one must stand in the same clause ("umowę"), `without` the words that make it something else.
 * - `nouns`: names of the event ("spotkanie", "koncert"). A name alone tells nothing; the engine wants a support beside it, from
 *   the language's `events/words.ts`: a verb of happening, of planning, of calling off, of attending, or "during".
 * - `roles` of a verb or noun: what the people are who stand there as subject, object, "with", "by", "to", "from", "of".
 *
 * Words are written as in `expandForms`: "umow(a|y|ę)|list intencyjny"; several words are a phrase. Case is ignored. In `object`,
 * `without` and `notBefore` a word may end in `*`: "umow*" is every word that begins so, "umow* na budow*" a phrase of two.
 * The engine finds clauses, modality, date, place and people in the same way for all frames; `src/events/<type>/index.ts` says how
 * several mentions of an event of the type become one.
 */
export interface Frame {
  /** `<type>/<language>`, the path below `src/events`. */
  readonly id: string;
  readonly type: EventType;
  readonly language: Language;
  readonly verbs: readonly EventVerb[];
  readonly nouns: readonly EventNoun[];
  readonly examples: readonly FrameExample[];
  readonly counterExamples: readonly FrameCounterExample[];
}

/** What kind of form a word of a verb is; it decides the modality before other words are looked at. */
export const VERB_FORMS = [
  /** finite and active: "podpisał", "pasirašė"; English "signed", which may also be a participle */
  "past",
  /** without a subject: "podpisano" */
  "impersonal",
  /** participle or passive: "podpisana", "pasirašyta" */
  "passive",
  /** "podpisuje", "signs" */
  "present",
  /** "podpisze", "pasirašys" */
  "future",
  /** "podpisać", "sign", "pasirašyti" */
  "infinitive",
  /** "podpisanie", "signing", "pasirašymas" */
  "noun",
] as const;

export type VerbForm = (typeof VERB_FORMS)[number];

/** How a person stands to a predicate. */
export type Slot = "subject" | "object" | "with" | "by" | "to" | "from" | "of" | "inviter";

export type SlotRoles = { readonly [slot in Slot]?: ParticipantRole };

/** Words around a predicate that decide whether it tells of the event. */
export interface FrameGuards {
  /** One of these must stand in the clause. */
  readonly object?: string;
  /** Whether a person in the clause does as well as a word of `object`. */
  readonly orPerson?: boolean;
  /** Whether a city in the clause does as well as a word of `object`. */
  readonly orCity?: boolean;
  /** The word must be capitalised ("Days" of a city). */
  readonly capital?: boolean;
  /** None of these may stand in the clause. */
  readonly without?: string;
  /** None of these may be the next word. */
  readonly notBefore?: string;
  /** A date introduced by "since" must stand in the clause ("od 1958 r."). */
  readonly since?: boolean;
  /** A date must stand in the clause. */
  readonly dated?: boolean;
  /** A city must stand in the clause. */
  readonly city?: boolean;
  /** A person must stand in the clause. */
  readonly person?: boolean;
  /** Where the object stands: within so many words; the whole clause when left out. */
  readonly within?: number;
  /**
   * How the object stands: `direct` is behind an active verb and before a passive one, `bare` on either side; neither counts
   * words behind a preposition ("opened in the library" opens no library). Anywhere in the clause when left out.
   */
  readonly objectIs?: "direct" | "bare";
}

/** A predicate: forms by kind, what must stand beside them, and the roles of the people in its slots. */
export interface EventVerb extends FrameGuards {
  readonly forms: { readonly [form in VerbForm]?: string };
  readonly roles?: SlotRoles;
  /**
   * Where the event is: in the city that is the verb's object ("odwiedził"), or its subject ("gościł"); `away` is the
   * object, and never the town that the text is from ("wyjechał").
   */
  readonly placeIs?: "object" | "subject" | "away";
  /** Tells how something ended that was told right before ("carried by nine votes"): then it is no event of its own. */
  readonly result?: boolean;
  /** Holds whatever the words around say ("odwołano"). */
  readonly modality?: Modality;
}

/** A name of the event, with the roles of the people beside it. */
export interface EventNoun extends FrameGuards {
  readonly forms: string;
  readonly roles?: SlotRoles;
  /** The form itself says that the event took place ("posėdyje", "na sesji"). */
  readonly told?: boolean;
}

/** A sentence with the words that tell the event in ⟦brackets⟧. */
export interface FrameExample {
  readonly text: string;
  /** "asserted" when left out. */
  readonly modality?: Modality;
}

/** A sentence that tells no event of the type, or none that happened, will or was called off. */
export interface FrameCounterExample {
  readonly text: string;
  readonly because: string;
}

/** Types a frame literal; nothing happens at run time. */
export const defineFrame = (frame: Frame): Frame => frame;
