import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { CityReading } from "./city-reading.ts";
import type { Surroundings } from "./context.ts";

const POSSESSIVE = /['’ʼ]s$/;

/** The confidence that a strength stands for. */
export const confidenceOf = (strength: number): number =>
  Math.round(Math.min(0.99, Math.max(0.05, 0.5 + strength * 0.12)) * 100) / 100;

/** The span of a name, without a possessive 's. */
export const spanOf = (tokens: readonly Token[], at: number, end: number): Span => {
  const last = tokens[end - 1];
  const possessive = POSSESSIVE.test(last?.text ?? "") ? 2 : 0;
  return { start: tokens[at]?.start ?? 0, end: (last?.end ?? 0) - possessive };
};

/** What is known of a name itself, and how much speaks for it. */
type Judged = Pick<CityReading, "name" | "guesses" | "candidates" | "strength" | "nearCountry">;

/** What is known of a name, with what the words around it say. */
export const readingOf = (
  { before, after, namesake, country, region }: Surroundings,
  { name, guesses, candidates, strength, nearCountry }: Judged,
): CityReading => ({
  name,
  guesses,
  candidates,
  strength,
  namesake,
  country,
  nearCountry,
  region,
  municipality: before === "municipality" || after === "municipality",
});
