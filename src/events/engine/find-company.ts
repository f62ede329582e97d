import type { DateEntry, PersonEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Part } from "./candidate.ts";
import { type Company, readCompany } from "./company.ts";
import { isWithin } from "./is-within.ts";
import type { Scene } from "./scene.ts";
import { addPeople, type Told } from "./told.ts";

/** Types in which such words mean those whom the story has named; "the guests won" is told of a team. */
const TYPES: ReadonlySet<EventType> = new Set([
  "meeting",
  "visit",
  "gift",
  "award",
  "commemoration",
  "opening",
  "anniversary",
  "agreement_signing",
  "exchange",
]);

/** So many events before and behind one can name those whom it only means. */
const REACH = 24;

/** So many people at most are meant by one word. */
const MOST = 12;

const isDays = ({ precision }: DateEntry): boolean => precision === "day" || precision === "range";

/** Whether two events can be of one visit: days of the same stay, or told in one paragraph without another date. */
const isTogether = (a: Told, b: Told): boolean => {
  if (a.date !== null && b.date !== null)
    return (
      a.date.edtf === b.date.edtf ||
      (isDays(a.date) && isDays(b.date) && (isWithin(a.date, b.date) || isWithin(b.date, a.date)))
    );
  return a.lead.sentence.sentence.block === b.lead.sentence.sentence.block;
};

const withRole = ({ people }: Told, role: Part["role"]): string[] =>
  [...people].flatMap(([person, own]) => (own === role ? [person] : []));

/** The events of one stay with an event, visits first, then those told nearest to it. */
const companions = (events: readonly Told[], index: number): readonly Told[] => {
  const event = events[index];
  if (!event) return [];
  return events
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter((other) => other !== event && other.modality === event.modality && isTogether(other, event))
    .map((other) => ({ other, far: Math.abs(other.lead.hit.at - event.lead.hit.at) }))
    .sort((a, b) => Number(b.other.type === "visit") - Number(a.other.type === "visit") || a.far - b.far)
    .map(({ other }) => other);
};

const peopleNear = (events: readonly Told[], index: number, role: Part["role"]): readonly string[] => {
  for (const other of companions(events, index)) {
    const found = withRole(other, role);
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
};

const isMayor = ({ roles }: PersonEntry): boolean => roles.some(({ office, former }) => office === "mayor" && !former);

/** The mayors whom a text names, and the one of its own town. */
interface Mayors {
  readonly ids: ReadonlySet<string>;
  readonly home: string | undefined;
}

const mayorsOf = ({ document, home }: Scene): Mayors => {
  const mayors = document.people.filter(isMayor);
  const seated = (city: string | null): PersonEntry | undefined =>
    mayors.find(({ roles }) => roles.some((role) => role.office === "mayor" && role.city === city));
  return { ids: new Set(mayors.map(({ id }) => id)), home: (seated(home?.id ?? null) ?? seated(null))?.id };
};

/** One guest of several: the mayor among them, else the one who leads the list. */
const guestOf = ({ ids, home }: Mayors, events: readonly Told[], index: number): string | undefined => {
  const own = events[index]?.people;
  const isFree = (id: string): boolean => id !== home && own?.has(id) !== true;
  for (const { people } of companions(events, index))
    for (const id of people.keys()) if (ids.has(id) && isFree(id)) return id;
  return peopleNear(events, index, "guest").find(isFree);
};

const meant = (mayors: Mayors, events: readonly Told[], index: number, { group }: Company): readonly string[] => {
  const one = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
  if (group === "mayor" || group === "host") return one(mayors.home);
  if (group === "guest") return one(guestOf(mayors, events, index));
  if (group === "guests") return peopleNear(events, index, "guest");
  // Both mayors are the two of a text that names no third.
  return mayors.ids.size === 2 ? [...mayors.ids] : [];
};

/** Finds the people whom the words of the story mean without a name: "the guests", "the Mayor". */
export const findCompany = (scene: Scene, events: readonly Told[]): void => {
  if (events.every(({ company }) => company.length === 0)) return;
  const mayors = mayorsOf(scene);
  events.forEach((event, index) => {
    if (!TYPES.has(event.type)) return;
    for (const { person, role } of event.company) {
      const company = readCompany(person);
      // What several guests are given is given to their town.
      if (!company || (company.group === "guests" && role === "recipient")) continue;
      addPeople(
        event,
        meant(mayors, events, index, company).map((id) => ({ person: id, role })),
      );
    }
  });
};
