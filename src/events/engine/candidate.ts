import type { CityEntry, DateEntry, ParticipantRole } from "../../records/schema.ts";
import type { EventNoun, EventVerb, Frame, VerbForm } from "../frame.ts";
import type { EventType, Modality } from "../types.ts";
import type { OrganisationParts } from "./attach-organisations.ts";
import type { Clause } from "./clauses.ts";
import type { Hit, Placed, SceneSentence } from "./scene.ts";

/** A predicate or event name that tells an event, before its arguments are looked for. */
export interface Predicate {
  readonly frame: Frame;
  readonly words: EventVerb | EventNoun;
  readonly form: VerbForm | "name";
  readonly hit: Hit;
  readonly sentence: SceneSentence;
  readonly clause: Clause;
  readonly modality: Modality;
  /** What lends a name its tense; null for verbs. */
  readonly support: Hit | null;
  /** Whether it is an item of a list of acts, beside the sentence above the list. */
  readonly listed?: true;
  /** Whether a name only refers to something known. */
  readonly known: boolean;
  readonly confidence: number;
  /** Where its object stands before the clause, when none stands in it. */
  readonly far: number | undefined;
}

/** A person with the role that the words give. */
export interface Part {
  readonly person: string;
  readonly role: ParticipantRole;
}

/** An event as one clause tells it. */
export interface Candidate extends Predicate {
  readonly type: EventType;
  readonly date: Placed<DateEntry> | null;
  readonly place: CityEntry | null;
  readonly cities: readonly string[];
  readonly people: readonly Part[];
  /** People without a name, to be found when the story is told. */
  readonly company: readonly Part[];
  readonly organisations: OrganisationParts["organisations"];
  /** The house in which it is, by name. */
  readonly venue: string | null;
  /** Whether it is only named as known ("podczas wizyty"), without date, place or people of its own. */
  readonly presupposed: boolean;
  /** Whether the clause says that it was some time before. */
  readonly earlier: boolean;
  /** Whether somebody only gives an account of the visit ("zdał relację z wyjazdu"): it was before the day of the text. */
  readonly recounted: boolean;
  /** Which of several dates and cities behind one verb it is: 0 for the verb's own. */
  readonly gap: number;
  /** Whether it only qualifies a noun ("podpisanej w lutym deklaracji"). */
  readonly attributive: boolean;
  /** Whether its date is the beginning of something that lasts ("od 1 maja"). */
  readonly begins: boolean;
  /** Beginnings of the longer words of the clause, the predicate and names aside. */
  readonly content: () => ReadonlySet<string>;
  /** Whether the clause says that it is in a place that no gazetteer knows. */
  readonly elsewhere: boolean;
  /** Whether it is told within what somebody reports: "said that … had been signed, and that …". */
  readonly reported: boolean;
  /** Whether the clause says "there". */
  readonly there: boolean;
  /** Whether the clause says that it is one more ("kolejne spotkanie"). */
  readonly another: boolean;
}
