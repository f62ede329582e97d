import type { Annotation } from "../engine/annotation.ts";
import type { Span } from "../engine/span.ts";
import type { Case, Gender, GivenName } from "../lexicon/lexicon.ts";
import type { Office } from "../records/schema.ts";

/** How a mention names its person. */
export type MentionForm = "full" | "surname" | "initial" | "given" | "office";

/** What the words around a mention make of its person. */
export type MentionUse = "named" | "credit" | "namesake";

/** An office as written beside a name, or alone ("the mayor"). */
export interface OfficePhrase {
  readonly office: Office;
  readonly span: Span;
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  /** Position of the head word among the tokens. */
  readonly head: number;
  /** The head word, lower case. */
  readonly headText: string;
  readonly cases: readonly Case[] | null;
  readonly gender: Gender | null;
  /** Whether the form tells the holder's gender. */
  readonly telling: boolean;
  readonly plural: boolean;
  readonly alsoPlural: boolean;
  readonly base: boolean;
  readonly former: boolean;
  /** Whether a verb says that somebody got or holds it; such an office has a case of its own, too. */
  readonly becoming: boolean;
  /** Whether somebody stands in for the holder ("p.o. dyrektora"); such an office has a case of its own. */
  readonly acting: boolean;
  /** The title in full where the text has an abbreviation ("bp." is "biskup"). */
  readonly title: string | null;
  /** Whether the phrase is no more than an attribute of another's words ("zastępca" without an object). */
  readonly dependent: boolean;
}

/** A mention of a person: its parts as written (capitals and possessive 's undone), and the offices beside it. */
export interface PersonMention {
  readonly name: string;
  readonly form: MentionForm;
  /** First names and initials as written. */
  readonly given: readonly string[];
  readonly family: string | null;
  /** Readings of the first given name; empty when the lexicon knows none. */
  readonly readings: readonly GivenName[];
  readonly offices: readonly OfficePhrase[];
  readonly use: MentionUse;
  /** Whether an office beside it, which stands in the nominative, shows that the name does, too. */
  readonly nominative: boolean;
  /** Gender that a title tells ("Pani", "Mr"). */
  readonly titleGender: Gender | null;
}

/** A mention of a person, before the document resolves it. */
export type PersonAnnotation = Annotation<"person", PersonMention>;
