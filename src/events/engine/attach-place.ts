import type { Token } from "../../engine/token.ts";
import type { CityEntry } from "../../records/schema.ts";
import type { EventType } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { cityRelation } from "./relations.ts";
import type { Placed, SceneSentence } from "./scene.ts";

/** Types whose place is where somebody goes. */
const GOING: ReadonlySet<EventType> = new Set(["visit"]);

/** Types whose place is the city of the body that acts. */
const OF_A_BODY: ReadonlySet<EventType> = new Set(["resolution", "council_session", "election", "public_consultation"]);

/** A city within a person's title says nothing of the place. */
const isInTitle = ({ people }: SceneSentence, city: Placed<CityEntry>): boolean =>
  people.some(
    ({ start, end }) => (city.start >= start && city.end <= end) || (start >= city.end && start - city.end <= 1),
  );

const nearest = (cities: readonly Placed<CityEntry>[], at: number): CityEntry | undefined =>
  cities.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.entry;

/** The city that the words of a predicate's clause give as its place. */
export const attachPlace = (
  tokens: readonly Token[],
  sentence: SceneSentence,
  clause: Clause,
  type: EventType,
  at: number,
): CityEntry | null => {
  const inClause = sentence.cities.filter(({ start }) => start >= clause.start && start < clause.end);
  const by = new Map(inClause.map((city) => [city, cityRelation(tokens, sentence, city)]));
  const related = (slot: string) => inClause.filter((city) => by.get(city) === slot && !isInTitle(sentence, city));
  const going = GOING.has(type);
  const found = (going ? nearest(related("to"), at) : undefined) ?? nearest(related("at"), at);
  if (found) return found;
  const bare = inClause.filter((city) => by.get(city) === undefined && !isInTitle(sentence, city));
  if (going)
    return (
      nearest(
        bare.filter(({ start }) => start > at && start - at <= 3),
        at,
      ) ?? null
    );
  return OF_A_BODY.has(type) ? (nearest([...bare, ...related("of")], at) ?? null) : null;
};
