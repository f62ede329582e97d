import type { ParticipantRole } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Told } from "./told.ts";

type Usual = { readonly [type in EventType]?: { readonly [role in ParticipantRole]?: ParticipantRole } };

/** What words for any event mean at events of one type: guests of a signing attend it, who chairs a sitting is its host. */
const USUAL: Usual = {
  visit: { attendee: "guest", participant: "guest", speaker: "guest" },
  agreement_signing: { guest: "attendee", host: "attendee", speaker: "attendee" },
  letter_of_intent: { guest: "attendee", host: "attendee", speaker: "attendee" },
  religious_service: { guest: "attendee", host: "attendee" },
  commemoration: { guest: "attendee" },
  council_session: { chair: "host" },
  conference: { chair: "host" },
  meeting: { chair: "host" },
};

/** Gives the people of events the roles that are usual at events of their type. */
export const nameRoles = (events: readonly Told[]): void => {
  for (const { type, people } of events) {
    const usual = USUAL[type];
    if (usual) for (const [person, role] of people) people.set(person, usual[role] ?? role);
  }
};
