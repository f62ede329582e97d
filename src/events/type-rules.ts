import type { ParticipantRole } from "../records/schema.ts";
import type { EventType } from "./types.ts";

/** How mentions of events of a type become one event, and what an event of the type needs. */
export interface TypeRules {
  readonly type: EventType;
  /**
   * `one`: mentions with the same date are one event unless something tells them apart;
   * `many`: there may be several on a day, and mentions are one only when people or words connect them.
   */
  readonly mentions: "one" | "many";
  /** The role without which a mention says nothing new: a second clause that names only the giver joins the award. */
  readonly key?: ParticipantRole;
  /** Whether an undated mention takes the date of the event that the text tells of. */
  readonly inheritsDate: boolean;
  /** Whether the event can hold others ("during the visit"). */
  readonly holds: boolean;
}

/** Types a literal of {@link TypeRules}. */
export const defineType = (rules: TypeRules): TypeRules => rules;
