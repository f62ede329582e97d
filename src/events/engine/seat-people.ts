import type { PersonEntry } from "../../records/schema.ts";
import type { Told } from "./told.ts";

/** Who holds an office of a city is at home there: host, not guest; and the other way round elsewhere. */
export const seatPeople = (events: readonly Told[], people: readonly PersonEntry[]): void => {
  const seats = new Map(people.map(({ id, roles }) => [id, roles.find(({ city }) => city !== null)?.city]));
  for (const { type, place, people: parts } of events) {
    if ((type !== "meeting" && type !== "visit") || place === null) continue;
    for (const [person, role] of parts) {
      const seat = seats.get(person);
      if (!seat) continue;
      if (role === "guest" && seat === place.id) parts.set(person, "host");
      if (role === "host" && seat !== place.id) parts.set(person, "guest");
    }
  }
};
