import type { PersonEntry } from "../../records/schema.ts";
import type { Slot } from "../frame.ts";
import type { Placed } from "./scene.ts";

/** A person with the slot in which it stands to a predicate. */
export interface Slotted {
  readonly person: Placed<PersonEntry>;
  readonly slot: Slot;
}
