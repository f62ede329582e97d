import type { Slot } from "../../../events/frame.ts";
import type { EventType, Modality } from "../../../events/types.ts";
import type { ParticipantRole } from "../../../records/schema.ts";

/** Words that lend an event noun its tense: "odbyło się", "will be held", "įvyko". */
export interface SupportWords {
  readonly forms: string;
  readonly modality: Modality;
  /** What a person as their subject is, whatever the name says: "organizavo" has an organiser. */
  readonly subject?: ParticipantRole;
}

/** Words that say who was there: "wzięli udział", "attended", "dalyvavo". */
export interface AttendanceWords {
  readonly forms: string;
  readonly role: ParticipantRole;
  readonly modality: Modality;
  /** Whose role it is: the subject's ("wzięli udział X"), or the object's ("the meeting brought together X"). */
  readonly slot: "subject" | "object";
  /** The types of events that the words are about; any gathering when left out. */
  readonly of?: readonly EventType[];
  /** Whether the words count only before a list ("Przybyli:"). */
  readonly listOnly?: boolean;
  /** Whether only an event of the same paragraph is meant, never one that was told before. */
  readonly near?: boolean;
  /** Whether those beside whom the others are count, too ("burmistrzowi towarzyszyli …"). */
  readonly both?: boolean;
}

/** Words for people of the story that give no name: "goście", "the Mayor". */
export interface CompanyWords {
  /** Forms of the subject, where the language tells them by case; every form where it does not. */
  readonly subject: string;
  readonly others: string;
}

/** Whom such words mean: those who came, one of them, who received them, the town's mayor, the mayors of both towns. */
export type CompanyGroup = "guests" | "guest" | "host" | "mayor" | "mayors";

/** Pronouns that stand for people named before, as subjects and as objects. */
export interface PronounWords {
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly him: string;
  readonly her: string;
  readonly them: string;
}

/**
 * The function words that event frames of a language rest on.
 * Shape: every string is written as in `expandForms`; phrases are words with spaces.
 */
export interface EventWords {
  /** Endings of past verbs, one group a kind of verb, for languages where each verb has many: of one form the others are made. */
  readonly pastEndings?: readonly (readonly string[])[];
  /** How the language marks the subject: by case (the mention is a nominative) or by word order. */
  readonly subjects: "case" | "order";
  /** Whether a passive without an auxiliary only qualifies a noun. */
  readonly passiveHasAuxiliary: boolean;
  /** Whether a dash at the head of a line begins an entry of a list, never speech. */
  readonly dashIsEntry?: boolean;
  readonly negation: string;
  /** A prefix that negates a verb ("ne" in "neįvyko"). */
  readonly negativePrefix: string | null;
  /** "żaden", "no", "nothing": negate the predicate of their clause. */
  readonly nothing: string;
  readonly supports: readonly SupportWords[];
  readonly attendance: readonly AttendanceWords[];
  /** "podczas", "during": before an event's name; what stands there happened. */
  readonly during: string;
  /** "z okazji": what stands there is only the reason of another event. */
  readonly occasion: string;
  /** Put off: planned when a new date stands beside it, else called off. */
  readonly postponed: string;
  /** The same behind the name: "vizito metu". */
  readonly duringAfter: string;
  /** Before a verb's infinitive or participle: planned. */
  readonly planned: string;
  readonly intended: string;
  readonly authorised: string;
  readonly hypothetical: string;
  readonly recurring: string;
  /** "dziewięć razy", "three times": counts events instead of telling one. */
  readonly repeated: string;
  readonly cancelled: string;
  /** Auxiliaries of the future: "zostanie", "will", "bus". */
  readonly future: string;
  /** Auxiliaries that make an English past form passive; also "został". */
  readonly passive: string;
  /** Words that open a clause: "który", "że", "while", "kad". */
  readonly openers: string;
  /** Openers that stand for the noun before them: "który", "who", "kuris". */
  readonly relatives: string;
  /** "i", "and", "ir". */
  readonly coordinators: string;
  /** Openers of reported clauses, whose events are told beside the story: "że", "that", "kad". */
  readonly reporting: string;
  /** Relations of a person or city to the predicate. */
  readonly relations: { readonly [slot in Slot | "at" | "between" | "alongside" | "initiative"]?: string };
  /** Before a date: the beginning of a span. */
  readonly since: string;
  /** "wtedy", "then", "tąkart": at the time just told. */
  readonly anaphors: string;
  /** "przed laty", "ago": at some time before the story. */
  readonly earlier: string;
  /** "potrwa do": until when something goes on. */
  readonly lasting: string;
  /** Behind a date: what it belongs to instead of the event ("2017 metų biudžetas", "sausio 4 d. miręs"). */
  readonly dateOwners?: string;
  /** "tam", "there": at the place just told. */
  readonly there: string;
  /** Before a date that bounds another one: "przed", "until". */
  readonly limits: string;
  /** Before a year that something is for: "budżet na 2019 rok", "for the coming year". */
  readonly forYear: string;
  /** Endings of the dative of an office ("merui", "burmistrzowi"), for languages that have one. */
  readonly dative: readonly string[];
  /** Endings of the case in which a passive has its doer ("mero įteiktas"), for languages that need no preposition. */
  readonly agents?: readonly string[];
  /** Endings of a plural subject beside which a form is a participle, not the infinitive that it may also be. */
  readonly pluralEndings: readonly string[];
  /** Endings of past verbs by the gender of their subject, for languages that mark it. */
  readonly genderEndings: { readonly male: string; readonly female: string } | null;
  /** Pronouns that stand for a thing named before, as objects or subjects of a passive. */
  readonly things: string;
  /** "kolejny", "another": an event beside the one told. */
  readonly another: string;
  /** Nouns that refer to an event told before, whatever its type: "uroczystość", "the ceremony". */
  readonly references: string;
  /** "tai –", "among them were": begin a sentence that names the people of the one before it. */
  readonly listing: string;
  /** "w sprawie": begin an item of a list of acts. */
  readonly matters?: string;
  /** Guest words: "delegacja", "goście". */
  readonly delegations: string;
  readonly pronouns: PronounWords;
  /** Words for people of the story without a name. */
  readonly company: { readonly [group in CompanyGroup]: CompanyWords };
  /** "kiedy", "when", "kai": opens a clause that tells what was on the day right before it. */
  readonly when?: string;
  /** "wieczorem", "that evening": opens a paragraph that goes on with the day of the one before. */
  readonly sameDay?: string;
  /** Relatives in the dative or accusative, to whom something is done ("kuriam įteikė"), when the form tells. */
  readonly whom?: string;
  /** Pronouns for a person as the object, which may also stand for a thing ("ją išrinko"). */
  readonly accusatives?: { readonly him: string; readonly her: string };
  /** Endings of passive participles by the gender of their subject, where a sentence may go without one ("buvo paskirtas"). */
  readonly passiveEndings?: { readonly male: string; readonly female: string };
  /** Endings that only verbs of the past have: of verbs that no frame knows ("treniravosi"). */
  readonly verbEndings?: readonly string[];
  /** The word behind a year that is an attribute of a noun ("2022 metų planas"), and words behind it for a part of the year. */
  readonly yearOf?: string;
  readonly partOfYear?: string;
  /** "bendradarbiauja": a verb that binds the town of its clause to those behind "with". */
  readonly bonds?: string;
  /** "čia": the town of the text, where it was named before. */
  readonly here?: string;
  /** "pirmasis", "pirmoji": one of the events that were named before ("pirmasis vyko 2019 m."). */
  readonly ordinals?: string;
  /** Who the text is about, without a name: "velionis", "the deceased". */
  readonly heroes?: string;
  /** "śmierć", "passed away": whose death a text tells first is whose life it tells. */
  readonly deaths: string;
  /** "miasto partnerskie", "sister city": what makes two cities partners. */
  readonly partners: string;
  /** "w gminie", before a city: where a municipality has its seat. */
  readonly seats?: string;
  /** "City Council", "Town Hall", behind a city: whose house or council it is. */
  readonly bodies?: string;
  /** Words that beside a town around the article say that the site is that town's ("town council", "urząd miejski"). */
  readonly siteOwners: string;
  /** "wygasła", "was terminated": a partnership that is no more. */
  readonly ended?: string;
  /** "współpraca", "ties": a bond between cities; its end is told beside it. */
  readonly ties?: string;
  /** Words of a wish or motion beside the partner words: no partnership yet. */
  readonly proposals: string;
  /** Endings of a house's name in the locative: a city before one in the genitive is where it stands ("Biržų rotušėje"). */
  readonly housed?: readonly string[];
  /** Other words that say so ("Biržų parke"), and words with those endings that name no place ("Biržų delegacijoje"). */
  readonly houses?: string;
  readonly unhoused?: string;
  /** "zdał relację z", "reported on": words behind which a visit is only told about. */
  readonly recounts?: string;
  /** "podczas uroczystości", "during the opening": on the occasion that the release is about. */
  readonly atOccasion?: string;
  /** "u nas", "mums": in, or to, the town of the text. */
  readonly us?: string;
  /** Bodies from which people come: the town behind one is theirs ("z gimnazjum w Bonn"). */
  readonly origins?: string;
  /** The stem of a word that is the adjective of a town, and prepositions before a place so described ("w opolskim amfiteatrze"). */
  readonly townAdjective?: (lower: string) => string | undefined;
  readonly thresholds?: string;
  /** Prepositions that say that something is inside a place ("w", "in"), for languages that need them. */
  readonly inside?: string;
  /** Houses that towns have, right behind a town's name in the genitive, where it needs no preposition ("Brunshaimo rotušėje"). */
  readonly placeOwners?: string;
  /** Endings of a place name in the locative, when the language needs no preposition. */
  readonly locative: readonly string[];
}
