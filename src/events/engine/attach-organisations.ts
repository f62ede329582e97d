import type { OrganisationEntry, ParticipantRole } from "../../records/schema.ts";
import type { Frame } from "../frame.ts";
import type { EventType } from "../types.ts";
import type { Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import type { Placed, SceneSentence } from "./scene.ts";
import { holds } from "./token-range.ts";

/** What an organisation is at events of a type when it stands in their clause. */
const ROLE: { readonly [type in EventType]?: ParticipantRole } = {
  resolution: "body",
  council_session: "body",
  agreement_signing: "party",
  letter_of_intent: "party",
  cooperation_start: "party",
  award: "giver",
  gift: "giver",
  concert: "performer",
  investment: "investor",
  founding: "founder",
  appointment: "appointer",
  election: "voter",
  visit: "host",
};

/** How many words of an office may stand between an organisation and the name of who holds it. */
const TITLE_REACH = 2;

/** An organisation of a clause: a part in the event, or the place where it is. */
export interface OrganisationParts {
  readonly organisations: readonly { readonly organisation: string; readonly role: ParticipantRole }[];
  /** The name of the organisation in whose house the event is, or null. */
  readonly venue: string | null;
}

const NONE: OrganisationParts = { venue: null, organisations: [] };

const partsOf = (sentence: SceneSentence, clause: Clause, frame: Frame): OrganisationParts => {
  // "dyrektor Muzeum X Jan Y": an organisation right before a name belongs to the title.
  const isInTitle = ({ end }: Placed<OrganisationEntry>): boolean =>
    sentence.people.some(({ start }) => start >= end && start - end <= TITLE_REACH);
  const inClause = sentence.organisations.filter((placed) => holds(clause, placed.start) && !isInTitle(placed));
  const isVenue = ({ start, text }: Placed<OrganisationEntry>): boolean =>
    sentence.relations.get(start) === "at" ||
    sentence.lexicon.words.locative.some((ending) => ending.length > 1 && text.toLowerCase().endsWith(ending));
  const role = ROLE[frame.type] ?? "organizer";
  return {
    venue: inClause.find(isVenue)?.entry.name ?? null,
    organisations: inClause.filter((placed) => !isVenue(placed)).map(({ entry }) => ({ organisation: entry.id, role })),
  };
};

/** Reads the organisations of a predicate's clause: behind "in" one is the venue, any other takes part. */
export const attachOrganisations = ({ sentence, clause, frame }: Predicate): OrganisationParts =>
  sentence.organisations.length === 0 ? NONE : partsOf(sentence, clause, frame);
