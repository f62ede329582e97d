import type { Language } from "../../src/languages/codes.ts";
import { readEvents } from "./read-events.ts";

/** The people of a text's events as "type | name: role, …", in the order of the record. */
export const tellPeople = (text: string, language: Language): string[] => {
  const { events, people } = readEvents(text, language);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.map(({ type, participants }) => {
    const parts = participants.map(({ person, role }) => `${names.get(person)}: ${role}`);
    return `${type} | ${parts.join(", ")}`;
  });
};
