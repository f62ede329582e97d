import { expandForms } from "../../engine/pattern.ts";
import type { CompanyGroup, EventWords, PronounWords } from "../../languages/shared/events/event-words.ts";
import type { ParticipantRole } from "../../records/schema.ts";
import { type EventNoun, type EventVerb, type Frame, type Slot, VERB_FORMS, type VerbForm } from "../frame.ts";
import type { EventType, Modality } from "../types.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { addWords, type WordIndex, type WordSet, wordSet } from "./word-index.ts";
import { type WordReading, wordReader } from "./word-reader.ts";

/** Guards of a verb or noun, ready to be looked up. */
export interface CompiledGuards {
  readonly object: WordSet | null;
  readonly without: WordSet | null;
  readonly notBefore: WordSet | null;
}

/** How a person or a city stands to a predicate. */
export type Relation = Slot | "at" | "between" | "alongside" | "initiative";

/** What a word can mean to the events of a language. */
export type Sense =
  | {
      readonly kind: "verb";
      readonly frame: Frame;
      readonly verb: EventVerb;
      readonly form: VerbForm;
      readonly guards: CompiledGuards;
    }
  | { readonly kind: "noun"; readonly frame: Frame; readonly noun: EventNoun; readonly guards: CompiledGuards }
  | { readonly kind: "support"; readonly modality: Modality; readonly subject?: ParticipantRole }
  | {
      readonly kind: "attendance";
      readonly role: ParticipantRole;
      readonly modality: Modality;
      readonly slot: "subject" | "object";
      readonly of?: readonly EventType[];
      readonly listOnly?: boolean;
      readonly near?: boolean;
      readonly both?: boolean;
    }
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "relation"; readonly slot: Relation }
  | { readonly kind: "pronoun"; readonly pronoun: keyof PronounWords }
  | { readonly kind: "company"; readonly group: CompanyGroup; readonly subject: boolean };

const MARKS = [
  "negation",
  "nothing",
  "during",
  "duringAfter",
  "occasion",
  "postponed",
  "planned",
  "intended",
  "authorised",
  "hypothetical",
  "recurring",
  "repeated",
  "cancelled",
  "future",
  "passive",
  "openers",
  "relatives",
  "coordinators",
  "reporting",
  "since",
  "anaphors",
  "earlier",
  "lasting",
  "there",
  "limits",
  "forYear",
  "dateOwners",
  "things",
  "another",
  "references",
  "listing",
  "matters",
  "delegations",
  "partners",
  "proposals",
  "ended",
  "ties",
  "seats",
  "bodies",
  "houses",
  "unhoused",
  "placeOwners",
  "recounts",
  "atOccasion",
  "us",
  "origins",
  "thresholds",
  "inside",
  "whom",
  "when",
  "sameDay",
  "heroes",
  "partOfYear",
  "bonds",
  "here",
  "ordinals",
] as const satisfies readonly (keyof EventWords)[];

/** A function word's class; the names are those of the lists of {@link EventWords}. */
export type Mark = (typeof MARKS)[number];

/** Everything the events of one language look for. */
export interface EventLexicon {
  readonly words: EventWords;
  /** What a word, in lower case, can be. */
  readonly read: (word: string) => WordReading;
  readonly deaths: WordSet;
}

/** The word lists of a language by how they are written: several frames may have the same. */
type Lists = Map<string, WordSet>;

const listOf = (lists: Lists, forms: string): WordSet => {
  const list = lists.get(forms) ?? wordSet(forms);
  lists.set(forms, list);
  return list;
};

const compileGuards = (lists: Lists, { object, without, notBefore }: EventNoun | EventVerb): CompiledGuards => ({
  object: object === undefined ? null : listOf(lists, object),
  without: without === undefined ? null : listOf(lists, without),
  notBefore: notBefore === undefined ? null : listOf(lists, notBefore),
});

/** The forms of a past verb whose ending is known: "podpisał" gives "podpisała", "podpisaliśmy". */
const inflect = (word: string, endings: NonNullable<EventWords["pastEndings"]>): readonly string[] => {
  const group = endings.find((forms) => forms.some((ending) => word.length > ending.length && word.endsWith(ending)));
  const found = group?.find((ending) => word.endsWith(ending));
  return group && found !== undefined ? group.map((ending) => word.slice(0, -found.length) + ending) : [];
};

/** A list of past verbs with all their forms; of a phrase the first word that can be is inflected. */
const withPastForms = (forms: string, { pastEndings }: EventWords): string => {
  if (pastEndings === undefined) return forms;
  const all = expandForms(forms).flatMap((form) => {
    const parts = form.split(" ");
    const verb = parts.findIndex((word) => inflect(word, pastEndings).length > 0);
    const others = inflect(parts[verb] ?? "", pastEndings);
    return [form, ...others.map((other) => parts.with(verb, other).join(" "))];
  });
  return [...new Set(all)].join("|");
};

const addSense = (senses: WordIndex<Meaning>, forms: string, sense: Sense): void =>
  addWords(senses, forms, meaningOf(sense));

const addFrame = (senses: WordIndex<Meaning>, lists: Lists, frame: Frame, words: EventWords): void => {
  for (const verb of frame.verbs) {
    const guards = compileGuards(lists, verb);
    for (const form of VERB_FORMS) {
      const written = verb.forms[form];
      if (written === undefined) continue;
      const forms = form === "past" ? withPastForms(written, words) : written;
      addSense(senses, forms, { kind: "verb", frame, verb, form, guards });
    }
  }
  for (const noun of frame.nouns)
    addSense(senses, noun.forms, { kind: "noun", frame, noun, guards: compileGuards(lists, noun) });
};

/** Compiles the frames and function words of a language into one look-up. */
export const compileLexicon = (words: EventWords, frames: readonly Frame[]): EventLexicon => {
  const senses: WordIndex<Meaning> = new Map();
  const lists: Lists = new Map();
  for (const frame of frames) addFrame(senses, lists, frame, words);
  for (const { forms, ...support } of words.supports)
    addSense(senses, withPastForms(forms, words), { kind: "support", ...support });
  for (const { forms, ...attendance } of words.attendance)
    addSense(senses, withPastForms(forms, words), { kind: "attendance", ...attendance });
  for (const mark of MARKS) addSense(senses, words[mark] ?? "", { kind: "mark", mark });
  for (const [slot, forms] of Object.entries(words.relations))
    addSense(senses, forms, { kind: "relation", slot: slot as Relation }); // keys of a closed type
  for (const [pronoun, forms] of Object.entries(words.pronouns))
    addSense(senses, forms, { kind: "pronoun", pronoun: pronoun as keyof PronounWords }); // the same
  for (const [key, { subject, others }] of Object.entries(words.company)) {
    const group = key as CompanyGroup; // the same
    addSense(senses, subject, { kind: "company", group, subject: true });
    addSense(senses, others, { kind: "company", group, subject: false });
  }
  const deaths = listOf(lists, words.deaths);
  return { words, read: wordReader(senses, words.negativePrefix, lists.values()), deaths };
};
