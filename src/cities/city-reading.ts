import type { PlaceCandidate } from "../lexicon/cities/look-up.ts";

/** What the words say of a name that may be a city's, before the document decides. */
export interface CityReading {
  /** The name in the nominative as far as it is known yet. */
  readonly name: string;
  /** Nominatives for a name that the gazetteer lacks. */
  readonly guesses: readonly string[];
  /** Places that bear the name, the likeliest first. */
  readonly candidates: readonly PlaceCandidate[];
  /** How much speaks for a city: 1 is enough, below 0 hardly anything does. */
  readonly strength: number;
  /** Whether the words name something else that only bears the name (a street, a club, a person). */
  readonly namesake: boolean;
  /** Country that stands right beside the name. */
  readonly country: string | null;
  /** Country named a few words before; asked only where several places bear the name. */
  readonly nearCountry: string | null;
  /** State of the United States that stands behind the name. */
  readonly region: string | null;
  /** Whether the words speak of the municipality ("gmina", "rajono savivaldybė"). */
  readonly municipality: boolean;
}
